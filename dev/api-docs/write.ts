// Generates docs/api.md from its template and the OpenAPI description.
import type { ApiDescription } from '../../src/http/contract/document.ts'

type Media = { example?: unknown }
type Parameter = {
  name: string
  in: string
  description?: string
  example?: unknown
  schema: ParameterSchema
}
type ParameterSchema = {
  enum?: readonly string[]
  anyOf?: readonly ParameterSchema[]
  minimum?: number
  maximum?: number
  default?: unknown
}
type Answer = { $ref?: string; description?: string; content?: Record<string, Media> }
type Call = {
  summary: string
  description?: string
  security?: unknown[]
  parameters: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, Answer>
}

/**
 * Maximum length of an example response, in characters. Longer examples appear only in the OpenAPI
 * description.
 */
const LONGEST_EXAMPLE = 320
/** Error codes shared by many calls. The document explains them once, not in each section. */
const USUAL_ERRORS = ['invalid', 'reused', 'unauthorized', 'too_large', 'unsupported', 'too_many', 'internal']

/** Matches a placeholder on a line of its own, and the shell example after it if there is one. */
const PLACEHOLDER = /^\{\{(.+)\}\}$(?:\n\n(```sh\n[\s\S]*?```))?/gm

/**
 * Fills a template. `{{POST /api/digests}}` becomes the section of a call. A shell code block after such a
 * placeholder replaces the generated example. `{{row GET /a, GET /b}}` becomes a table row, and `{{errors}}`
 * becomes a row for each error.
 *
 * @throws {Error} If a call is unknown, missing from the template or documented twice.
 */
export function writeApiDocs(template: string, description: ApiDescription): string {
  const calls = new Map<string, Call>(
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, call]) =>
          [`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, call as Call] as const,
      ),
    ),
  )
  const take = (route: string): Call => {
    const call = calls.get(route)
    if (call === undefined) throw new Error(`Cannot document ${route}: it is unknown or already documented`)
    calls.delete(route)
    return call
  }
  const filled = template.replace(PLACEHOLDER, (_, command: string, example: string | undefined) => {
    if (command === 'errors') return errorRows(description)
    if (command.startsWith('row ')) return row(command.slice('row '.length).split(', '), take)
    const call = take(command)
    return section(command, call, example ?? `\`\`\`sh\n${curl(command, call)}\n\`\`\``)
  })
  if (calls.size > 0) throw new Error(`Cannot omit ${[...calls.keys()].join(', ')}: add them to the template`)
  return filled
}

const IDEMPOTENT = 'To retry this call safely, send an [`Idempotency-Key`](#repeating-a-call).'

const errorRows = ({ components: { responses } }: ApiDescription) =>
  Object.entries(responses)
    .map(([code, { description, content }]) => {
      const example = content['application/problem+json']?.example as Partial<{ status: number }> | undefined
      return { code, description, status: example?.status ?? 0 }
    })
    .sort((a, b) => a.status - b.status)
    .map(({ code, description, status }) => `| ${status} | \`${code}\` | ${description} |`)
    .join('\n')

function row(routes: readonly string[], take: (route: string) => Call): string {
  const summaries = routes.map((route) => take(route).summary)
  return `| ${routes.map((route) => `\`${route}\``).join(', ')} | ${[...new Set(summaries)].join('; then ')} |`
}

function section(route: string, call: Call, example: string): string {
  const query = call.parameters.filter((parameter) => parameter.in === 'query')
  const rows = query.map((parameter) => `| \`${parameter.name}\` | ${describe(parameter)} |`)
  const parts = [
    `### \`${route}\``,
    call.description ?? `${call.summary}.`,
    call.parameters.some((parameter) => parameter.in === 'header') ? IDEMPOTENT : null,
    rows.length > 0 ? ['| query | |', '| --- | --- |', ...rows].join('\n') : null,
    answersOf(call),
    example,
    exampleOf(call),
  ]
  return parts.filter((part) => part !== null).join('\n\n')
}

/** Describes a parameter's meaning and valid values, and its default if that is a number. */
function describe({ description, schema }: Parameter): string {
  const { anyOf = [schema], minimum, maximum, default: usual } = schema
  const values = anyOf.flatMap((choice) => choice.enum ?? [])
  const facts = [
    description,
    values.length > 0 ? `One of ${values.map((value) => `\`${value}\``).join(', ')}` : undefined,
    maximum === undefined ? undefined : `${minimum} to ${maximum.toLocaleString('en')}`,
    typeof usual === 'number' ? `Default: ${usual}` : undefined,
  ]
  return facts.filter((fact) => fact !== undefined).join('. ')
}

/** Lists a call's responses, and the errors that are specific to it. */
function answersOf({ responses }: Call): string {
  const answers = Object.entries(responses).flatMap(([status, { description }]) =>
    description === undefined ? [] : [`${status} (${lowerFirst(description)})`],
  )
  const errors = Object.entries(responses).flatMap(([status, { $ref }]) => {
    const code = $ref?.split('/').at(-1) ?? ''
    return code === '' || USUAL_ERRORS.includes(code) ? [] : [`${status} \`${code}\``]
  })
  return `Response: ${answers.join(' or ')}.${errors.length > 0 ? ` Errors: ${errors.join(', ')}.` : ''}`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Returns the curl command for a call. The command uses the document's shell variables, such as `$URL`. */
function curl(route: string, { parameters, requestBody, security }: Call): string {
  const [method = '', path = ''] = route.split(' ')
  const query = parameters.flatMap(({ name, example }) =>
    example === undefined ? [] : [`${name}=${name === 'day' ? '$DAY' : example}`],
  )
  const url = `$URL${path.replaceAll(':day', '$DAY').replaceAll(':id', '$ID')}`
  const body = requestBody?.content['application/json']?.example
  return [
    'curl',
    method === 'GET' ? '' : `-X ${method}`,
    query.length === 0 ? url : `"${url}?${query.join('&')}"`,
    security === undefined ? '' : '-H "$A"',
    body === undefined ? '' : `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function exampleOf({ responses }: Call): string | null {
  for (const { content = {} } of Object.values(responses)) {
    const example = content['application/json']?.example ?? content['application/x-ndjson']?.example
    if (example === undefined) continue
    const text = typeof example === 'string' ? example.trimEnd() : JSON.stringify(example)
    return text.length > LONGEST_EXAMPLE ? null : `\`\`\`json\n${text}\n\`\`\``
  }
  return null
}
