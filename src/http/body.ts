// Reads what was sent, and no more of it than is reasonable.
import * as z from 'zod'
import { parseJson } from '../articles/json.ts'
import { DigestError } from '../errors.ts'

/** Most that is read of a body; bytes. */
export const BODY_LIMITS = {
  article: 4_000_000,
  form: 4096,
  preferences: 32_768,
  command: 4096,
  webhook: 256_000,
  table: 100_000_000,
} as const

/**
 * The body as text. It is counted while it streams in, whatever its Content-Length says.
 *
 * @throws {DigestError} `too_large` over the limit; `invalid` when it is not UTF-8.
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
  new DigestError('too_large', `Cannot take a body of more than ${limit} bytes`)

/** @throws {DigestError} `too_large` when the request says itself that it is over the limit. */
function refuseLarger({ headers }: Request, limit: number): void {
  if (Number(headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit)
}

/**
 * The body as a stream that breaks off with `too_large` where it is over the limit; null when there is none.
 *
 * @throws {DigestError} `too_large` when the request says so itself.
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
 * The body as JSON.
 *
 * @throws {DigestError} `too_large` over the limit; `invalid` when it is not JSON.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  return jsonOf(await readText(request, limit))
}

/** @throws {DigestError} `invalid` when the text is not JSON. */
export function jsonOf(text: string): unknown {
  const value = parseJson(text)
  if (value === undefined) throw new DigestError('invalid', `Cannot read the body: ${faultOfJson(text)}`)
  return value
}

/** What is wrong with a text that is not JSON, without repeating it. */
export const faultOfJson = (text: string) =>
  text.trim() === '' ? 'it is empty and should be JSON' : 'it should be JSON, and breaks its grammar'

/** Longest part of a name that nobody asked for, as it is said back; characters. */
const SAID_BACK = 40

/**
 * An object of these fields and of no others: a name that is misspelt must not pass for one left out.
 *
 * @param error What the body should be, for what is no object.
 */
export function onlyWith<S extends z.ZodRawShape>(shape: S, error: string) {
  const list = (names: readonly string[]) => names.map((name) => `"${name.slice(0, SAID_BACK)}"`).join(', ')
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no ${list(issue.keys.slice(0, 5))} here: the fields are ${list(Object.keys(shape))}`
        : error,
  })
}

/**
 * The value, checked by a schema.
 *
 * @throws {DigestError} `invalid`, naming each faulty field.
 */
export function valid<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = new Map<string, string>() // of several about one field the first counts
  for (const { path, message } of parsed.error.issues) {
    const field = path.join('.')
    if (!faults.has(field)) faults.set(field, field === '' ? message : `${field}: ${message}`)
  }
  throw new DigestError('invalid', `Cannot take this. ${[...faults.values()].join('; ')}`)
}
