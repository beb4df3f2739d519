// Generates the API's OpenAPI 3.1 description from each call's texts, request schemas and response schemas.
// See https://spec.openapis.org/oas/v3.1.1.html
import type { RouterRoute } from 'hono/types'
import type * as z from 'zod'
import { version } from '../../../package.json'
import { PROBLEMS, type ProblemCode } from '../problem.ts'
import { type ApiCall, listCalls } from './calls.ts'
import { type Content, CSV, HTML, NDJSON, type Operation } from './operation.ts'
import { OPERATIONS, TAGS } from './operations.ts'
import { exampleOf, MEANINGS } from './problems.ts'
import { type JsonSchema, schemaOfInput, schemasOfOutput } from './schemas.ts'

const JSON_TYPE = 'application/json'
const PROBLEM_TYPE = 'application/problem+json'

/** Schemas of path parameters, by name. */
const PATH_PARTS: Readonly<Record<string, JsonSchema>> = {
  day: { type: 'string', description: 'A day, such as `2026-11-28`', examples: ['2026-11-28'] },
  id: {
    type: 'string',
    description: "The resource's id",
  },
  token: { type: 'string', description: "The link's signed token" },
  opinion: { type: 'string', enum: ['good', 'not-for-me'] },
}

type Described = Operation & { tag: string }

/**
 * Describes the API in OpenAPI.
 *
 * @param routes Routes of the whole application.
 * @param publication The publication's name and public URL.
 * @throws {TypeError} If `OPERATIONS` does not describe a call.
 */
export function describeApi(
  routes: readonly RouterRoute[],
  { name, publicUrl }: { name: string; publicUrl: string },
) {
  const calls = listCalls(routes)
  const schemas = schemasOfOutput(outputsOf(calls))
  const paths: Record<string, Record<string, unknown>> = {}
  for (const call of calls) {
    const path = call.path.replace(/:(\w+)/g, '{$1}')
    const described = describeCall(call, operationOf(call), schemas.unnamed)
    paths[path] = { ...paths[path], [call.method.toLowerCase()]: described }
  }
  return {
    openapi: '3.1.1',
    info: { title: name, version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    tags: TAGS.map((tag) => ({ name: tag })),
    paths,
    components: {
      schemas: schemas.named,
      responses: Object.fromEntries(
        Object.keys(MEANINGS).map((code) => [code, problemResponse(code as ProblemCode)]),
      ),
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer', description: 'The `ADMIN_TOKEN`' } },
    },
  }
}
export type ApiDescription = ReturnType<typeof describeApi>

function operationOf({ route }: ApiCall): Described {
  const operation = OPERATIONS.get(route)
  if (operation === undefined) throw new TypeError(`Cannot describe ${route}: add it to src/http/contract`)
  return operation
}

/** Returns all response schemas by operation id and status, such as `listEdits.200`. */
function outputsOf(calls: readonly ApiCall[]): Map<string, z.ZodType> {
  const found = new Map<string, z.ZodType>()
  for (const call of calls) {
    const { id, answers } = operationOf(call)
    for (const [status, { schema }] of Object.entries(answers))
      if (schema) found.set(`${id}.${status}`, schema)
  }
  return found
}

function describeCall(call: ApiCall, operation: Described, schemas: ReadonlyMap<string, JsonSchema>) {
  const { id, tag, summary, description, body, answers } = operation
  const isGuarded = isForOperators(call)
  const responses = Object.entries(answers).map(([status, { says, ...content }]) => [
    status,
    { description: says, ...contentOf(content, schemas.get(`${id}.${status}`), Number(status)) },
  ])
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(isGuarded && { security: [{ adminToken: [] }] }),
    parameters: parametersOf(call, operation),
    ...(body && { requestBody: { required: true, ...contentOf(body, bodySchema(call, body)) } }),
    responses: { ...problemsOf(call, operation), ...Object.fromEntries(responses) },
  }
}

const isForOperators = ({ path }: ApiCall) => path.startsWith('/api/') && path !== '/api/openapi.json'

/**
 * Returns the JSON Schema of a request body, or undefined without one. Prefers the schema that validates the
 * body to one that only describes it.
 */
function bodySchema({ accepted }: ApiCall, { schema }: Content): JsonSchema | undefined {
  const known = accepted.get('json') ?? schema
  return known && schemaOfInput(known)
}

/** Header parameter that makes a call safe to retry. */
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Any text of 1 to 255 visible ASCII characters except double quotes. Repeating a successful request within 24 hours returns the same response, with `Idempotent-Replayed: true`',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

function parametersOf({ path, accepted, isIdempotent }: ApiCall, { query = {} }: Operation): unknown[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const { description, ...schema } = PATH_PARTS[name] ?? { type: 'string' }
    return { name, in: 'path', required: true, ...(description !== undefined && { description }), schema }
  })
  const inHeader = isIdempotent ? [IDEMPOTENCY_KEY] : []
  const schema = accepted.get('query')
  if (schema === undefined) return [...inPath, ...inHeader]
  const { properties = {}, required = [] } = schemaOfInput(schema) as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    ...(query[name] !== undefined && { example: query[name] }),
    schema: rest,
  }))
  return [...inPath, ...inQuery, ...inHeader]
}

/**
 * Returns a call's error responses by status. Adds errors that follow from the call's route, such as
 * `unauthorized` and `invalid`, so that operations need not list them.
 */
function problemsOf(call: ApiCall, { body, refusals = [] }: Operation): Record<string, unknown> {
  const codes = new Set<ProblemCode>([
    ...(call.accepted.size > 0 ? (['invalid'] as const) : []),
    ...(body ? (['invalid', 'too_large', 'unsupported'] as const) : []),
    ...(call.isIdempotent ? (['invalid', 'conflict', 'reused'] as const) : []),
    ...(isForOperators(call) ? (['unauthorized', 'too_many'] as const) : []),
    ...refusals,
    'internal',
  ])
  return Object.fromEntries(
    [...codes].map((code) => [PROBLEMS[code].status, { $ref: `#/components/responses/${code}` }]),
  )
}

/** Describes an error response, as JSON for programs and as an HTML page for people. */
const problemResponse = (code: ProblemCode) => ({
  description: MEANINGS[code],
  content: {
    [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' }, example: exampleOf(code) },
    [HTML]: { schema: { type: 'string' } },
  },
})

/**
 * Describes the body of a request or response. Returns an empty object for a redirect (303). The schema of an
 * NDJSON line goes into `x-line`, because OpenAPI 3.1 has no keyword for it.
 */
function contentOf({ type = JSON_TYPE, example }: Content, schema: JsonSchema | undefined, status = 200) {
  if (status === 303) return {}
  const types = [type].flat()
  const asText = { type: 'string' }
  const described = types.includes(NDJSON)
    ? { schema: { ...asText, 'x-line': schema } }
    : { schema: schema ?? asText }
  const content = { ...described, ...(example !== undefined && { example }) }
  return {
    content: Object.fromEntries(
      types.map((name) => [name, name === CSV && schema ? { schema: asText } : content]),
    ),
  }
}
