// Reads request bodies up to a limit.
import * as z from 'zod'
import { parseJson } from '../articles/json.ts'
import { DigestError } from '../errors.ts'

/** Maximum size of each kind of body, in bytes. */
export const BODY_LIMITS = {
  article: 4_000_000,
  form: 4096,
  preferences: 32_768,
  command: 4096,
  webhook: 256_000,
  opml: 5_000_000,
  table: 100_000_000,
} as const

/**
 * Reads the body as text. Counts the bytes as they arrive, because the Content-Length header may be missing or wrong.
 *
 * @throws {DigestError} `too_large` over the limit; `invalid` if the body is not UTF-8.
 */
export async function readText(request: Request, limit: number): Promise<string> {
  refuseLarger(request, limit)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let size = 0
  let text = ''
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

const tooLarge = (limit: number) =>
  new DigestError('too_large', `Cannot accept a body of more than ${limit} bytes`)

/**
 * Refuses a request whose Content-Length is over the limit.
 *
 * @throws {DigestError} `too_large` over the limit.
 */
function refuseLarger({ headers }: Request, limit: number): void {
  if (Number(headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit)
}

/**
 * Returns the body as a stream that fails with `too_large` at the limit, or null if there is no body.
 *
 * @throws {DigestError} `too_large` if the Content-Length is already over the limit.
 */
export function readStream(request: Request, limit: number): ReadableStream<Uint8Array> | null {
  refuseLarger(request, limit)
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > limit) controller.error(tooLarge(limit))
      else controller.enqueue(chunk)
    },
  })
  return request.body?.pipeThrough(counted) ?? null
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new DigestError('invalid', 'Cannot read the body: it should be UTF-8', { cause })
  }
}

/**
 * Reads the body as JSON.
 *
 * @throws {DigestError} `too_large` over the limit; `invalid` if the body is not JSON.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  return jsonOf(await readText(request, limit))
}

/**
 * Parses a body as JSON.
 *
 * @throws {DigestError} `invalid` if the text is not JSON.
 */
export function jsonOf(text: string): unknown {
  const value = parseJson(text)
  if (value === undefined) throw new DigestError('invalid', `Cannot read the body: ${faultOfJson(text)}`)
  return value
}

/** Describes what is wrong with text that is not JSON, without quoting it. */
export const faultOfJson = (text: string) =>
  text.trim() === '' ? 'it is empty and should be JSON' : 'it should be JSON, but has a syntax error'

/** Maximum number of characters of an unknown field's name that an error message repeats. */
const QUOTED_CHARACTERS = 40

/**
 * Makes a schema for an object with these fields and no others, so that a misspelt field is an error rather than ignored.
 *
 * @param error Message for a value that is not an object: what the body should be.
 */
export function onlyWith<S extends z.ZodRawShape>(shape: S, error: string) {
  const list = (names: readonly string[]) =>
    names.map((name) => `"${name.slice(0, QUOTED_CHARACTERS)}"`).join(', ')
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown field ${list(issue.keys.slice(0, 5))}: use only ${list(Object.keys(shape))}`
        : error,
  })
}

/**
 * Validates a value against a schema.
 *
 * @throws {DigestError} `invalid`, with the first problem of each field.
 */
export function valid<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = new Map<string, string>() // the first problem of each field
  for (const { path, message } of parsed.error.issues) {
    const field = path.join('.')
    if (!faults.has(field)) faults.set(field, field === '' ? message : `${field}: ${message}`)
  }
  throw new DigestError('invalid', `Cannot accept this request. ${[...faults.values()].join('; ')}`)
}
