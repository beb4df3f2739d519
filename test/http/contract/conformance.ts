// Compares requests and responses with the API's OpenAPI document.
import { type Schema, Validator } from '@cfworker/json-schema'
import { app } from '../../../src/http/app.ts'
import { type ApiDescription, describeApi } from '../../../src/http/contract/document.ts'

type Media = { schema?: Schema & { 'x-line'?: Schema }; example?: unknown }
type Answer = { $ref?: string; content?: Record<string, Media> }
export type DescribedCall = {
  operationId: string
  security?: unknown[]
  parameters: { name: string; in: 'path' | 'query'; required: boolean; example?: unknown; schema: Schema }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, Answer>
}

export const description: ApiDescription = describeApi(app.routes, {
  name: 'The Test & Example',
  publicUrl: 'https://news.example',
})

/** All calls in the OpenAPI document. */
export const describedCalls = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, call]) => ({
    method: method.toUpperCase(),
    path,
    call: call as DescribedCall,
  })),
)

const patterns = describedCalls.map(({ method, path, call }) => ({
  method,
  call,
  pattern: new RegExp(
    `^${path
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^/]+')}/?$`,
  ),
}))

/** Returns the described call with the most specific path that matches a request, or null if none matches. */
export function findCall(method: string, pathname: string): DescribedCall | null {
  const found = patterns.filter((known) => known.method === method && known.pattern.test(pathname))
  return found.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length)[0]?.call ?? null
}

const validators = new WeakMap<object, Validator>()

/** Validates a value against a schema and lists the errors. */
export function faultsOfValue(schema: Schema, value: unknown): string[] {
  const known = validators.get(schema)
  const validator = known ?? new Validator({ ...schema, components: description.components }, '2020-12')
  if (known === undefined) validators.set(schema, validator)
  const { valid, errors } = validator.validate(value)
  return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)
}

function faultsOfContent({ schema }: Media, text: string): string[] {
  if (schema === undefined) return []
  const line = schema['x-line']
  if (line === undefined) return schema.type === 'string' ? [] : faultsOfValue(schema, JSON.parse(text))
  const lines = text.split('\n').filter((each) => each.trim() !== '')
  return lines.flatMap((each) => faultsOfValue(line, JSON.parse(each)))
}

function mediaOf(content: Record<string, Media> | undefined, contentType: string | null): Media | null {
  const type = contentType?.split(';')[0]?.trim() ?? ''
  return content?.[type] ?? null
}

/** Statuses that any call may return without a description: Not Modified and Method Not Allowed. */
const ALWAYS = [304, 405]

export type Exchange = {
  request: { method: string; url: string; text: string | null }
  response: { status: number; contentType: string | null; text: string }
}

/**
 * Lists the differences between an exchange and its description. Checks a request only if it was accepted.
 */
export function faultsOf({ request, response }: Exchange): string[] {
  const url = new URL(request.url)
  const call = findCall(request.method, url.pathname)
  if (call === null || ALWAYS.includes(response.status)) return []
  const where = `${request.method} ${url.pathname} answers ${response.status}`
  const reference = call.responses[response.status]
  if (reference === undefined) return [`${where}, which is not described: ${response.text.slice(0, 300)}`]
  const answer = resolve(reference)
  if (answer.content === undefined) return []
  const media = mediaOf(answer.content, response.contentType)
  if (media === null) return [`${where} with the type ${response.contentType}, which is not described`]
  const faults = faultsOfContent(media, response.text).map((fault) => `${where}: ${fault}`)
  return response.status < 300 ? [...faults, ...faultsOfRequest(call, request, response.text)] : faults
}

/** Resolves a reference to a shared error response. Returns any other response unchanged. */
function resolve(answer: Answer): Answer {
  const name = answer.$ref?.split('/').at(-1)
  return name === undefined ? answer : (description.components.responses[name] as Answer)
}

/**
 * Lists the differences between an accepted request and its description. The body is checked only if it is
 * JSON and the response reports no faults in it.
 */
function faultsOfRequest(call: DescribedCall, { url, text }: Exchange['request'], answer: string): string[] {
  const { searchParams } = new URL(url)
  const known = call.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const isStrict = call.security !== undefined && (known.length > 0 || call.requestBody !== undefined)
  const unknown = isStrict ? [...searchParams.keys()].filter((name) => !known.includes(name)) : []
  const [media] = Object.entries(call.requestBody?.content ?? {}).filter(([type]) => type.includes('json'))
  const isWarned = /"warnings":\["|"accepted":false/.test(answer)
  const isForm = text === null || !/^\s*[[{]/.test(text)
  const faults = media === undefined || isWarned || isForm ? [] : faultsOfContent(media[1], text)
  return [...unknown.map((name) => `parameter ${name}`), ...faults].map(
    (fault) => `${call.operationId} accepts a request that is not described: ${fault}`,
  )
}
