// Reads request bodies up to a maximum size, and validates values against schemas.
import * as z from 'zod'
import { DigestError } from '../errors.ts'
import { concatenate } from '../text/bytes.ts'
import { parseJson } from '../text/json.ts'
import { decodedBody } from './content-encoding.ts'
import { isMultipart } from './media-type.ts'

/** Maximum size of each kind of request body, in bytes. */
export const BODY_LIMITS = {
  article: 4_000_000,
  form: 4096,
  preferences: 32_768,
  command: 4096,
  edit: 65_536,
  addresses: 4_000_000,
  webhook: 256_000,
  opml: 5_000_000,
  desk: 8_000_000,
  table: 100_000_000,
} as const

/**
 * Reads a request body as UTF-8 text, after decoding its Content-Encoding.
 *
 * @throws {DigestError} `too_large` over the limit; `unsupported` for an unknown encoding; `invalid` if the
 *   body is corrupt or not UTF-8.
 */
export async function readText(request: Request, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let text = ''
  for await (const chunk of readStream(request, limit) ?? []) text += decode(decoder, chunk)
  return text + decode(decoder)
}

/**
 * Reads a request body as bytes, after decoding its Content-Encoding.
 *
 * @throws {DigestError} `too_large` over the limit; `unsupported` for an unknown encoding; `invalid` if the
 *   body is corrupt.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of readStream(request, limit) ?? []) pieces.push(piece)
  return concatenate(pieces)
}

const tooLarge = (limit: number) =>
  new DigestError('too_large', `Cannot accept a body of more than ${limit} bytes`)

/**
 * Rejects a request whose Content-Length exceeds the limit.
 *
 * @throws {DigestError} `too_large` over the limit.
 */
function refuseLarger({ headers }: Request, limit: number): void {
  if (Number(headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit)
}

/**
 * Returns the decoded request body as a stream, or null if there is no body. The stream fails with
 * `too_large` beyond the limit. It counts decoded bytes, because Content-Length may be missing or wrong, and
 * a small compressed body may expand to a huge one.
 *
 * @throws {DigestError} `too_large` if the Content-Length exceeds the limit; `unsupported` for an unknown
 *   encoding.
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
  return decodedBody(request)?.pipeThrough(counted) ?? null
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new DigestError('invalid', 'Cannot read the body: it should be UTF-8', { cause })
  }
}

/**
 * Rejects a multipart form, such as one from `curl -F`, because the expected body would be only one of its
 * parts.
 *
 * @throws {DigestError} `unsupported`. The message names the correct curl option.
 */
export function refuseForm({ headers }: Request): void {
  if (!isMultipart(headers.get('Content-Type') ?? undefined)) return
  throw new DigestError(
    'unsupported',
    'Cannot read a form: send the file itself as the body, as in curl --data-binary @file',
  )
}

/**
 * Reads a request body as JSON.
 *
 * @throws {DigestError} `too_large` over the limit; `unsupported` for a multipart form or an unknown
 *   encoding; `invalid` if the body is corrupt, not UTF-8 or not JSON.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  refuseForm(request)
  return jsonOf(await readText(request, limit))
}

/**
 * Reads the fields of a form, URL-encoded or multipart. Ignores files.
 *
 * @throws {DigestError} `too_large` over the limit; `unsupported` for an unknown encoding; `invalid` if the
 *   form is damaged or not UTF-8.
 */
export async function readForm(request: Request, limit: number): Promise<URLSearchParams> {
  const type = request.headers.get('Content-Type') ?? undefined
  const text = await readText(request, limit)
  if (type === undefined || !isMultipart(type)) return new URLSearchParams(text)
  try {
    const form = await new Response(text, { headers: { 'Content-Type': type } }).formData()
    return new URLSearchParams(
      [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
    )
  } catch (cause) {
    throw new DigestError('invalid', 'Cannot read the form: its parts are damaged', { cause })
  }
}

/**
 * Reads the fields and files of a form, multipart or URL-encoded.
 *
 * @throws {DigestError} `too_large` over the limit; `unsupported` for an unknown encoding; `invalid` if the
 *   body is not a valid form.
 */
export async function readUpload(request: Request, limit: number): Promise<FormData> {
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' }
  try {
    return await new Response(readStream(request, limit), { headers }).formData()
  } catch (cause) {
    if (cause instanceof DigestError) throw cause
    throw new DigestError('invalid', 'Cannot read the form: its parts are damaged', { cause })
  }
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

/** Describes why text is not JSON, without quoting the text. */
export const faultOfJson = (text: string) =>
  text.trim() === '' ? 'it is empty and should be JSON' : 'it should be JSON, but has a syntax error'

/** Maximum length of an unknown field's name in an error message, in characters. */
const QUOTED_CHARACTERS = 40

/**
 * Creates an object schema that rejects unknown fields, so that a misspelt field is not silently ignored.
 *
 * @param error Error message for a value that is not an object. It describes the expected object.
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
 * @throws {DigestError} `invalid`. The message contains the first problem of each field.
 */
export function valid<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = new Map<string, string>() // the first error message of each field, by the field's path
  for (const { path, message } of parsed.error.issues) {
    const field = path.join('.')
    if (!faults.has(field)) faults.set(field, field === '' ? message : `${field}: ${message}`)
  }
  throw new DigestError('invalid', `Cannot accept this request. ${[...faults.values()].join('; ')}`)
}
