// Decodes compressed request bodies.
import { DigestError } from '../errors.ts'

/** Supported content encodings of request bodies. */
export const CONTENT_ENCODINGS = ['gzip', 'deflate'] as const

/**
 * Decodes a request body according to its Content-Encoding. Returns null if there is no body.
 *
 * @throws {DigestError} `unsupported` for an unsupported encoding.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export function decodedBody({ headers, body }: Request): ReadableStream<Uint8Array> | null {
  const names = (headers.get('Content-Encoding') ?? '').toLowerCase().split(',')
  let decoded = body
  for (const name of names.map((part) => part.trim()).toReversed()) {
    if (name === '' || name === 'identity') continue
    const format = CONTENT_ENCODINGS.find((known) => known === name.replace(/^x-/, ''))
    if (format === undefined) {
      const list = CONTENT_ENCODINGS.join(' or ')
      throw new DigestError(
        'unsupported',
        `Cannot decode the body: send it as ${list}, or without an encoding`,
      )
    }
    decoded = decoded?.pipeThrough(new DecompressionStream(format)) ?? null
  }
  return decoded === body || decoded === null ? body : blamingSender(decoded)
}

/**
 * Returns a stream that turns decompression errors into `invalid` errors (HTTP 400), because the sender
 * caused them.
 */
function blamingSender(decoded: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = decoded.getReader()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (cause) {
        const why = 'Cannot read the body: its Content-Encoding is wrong or its data is corrupt'
        controller.error(new DigestError('invalid', why, { cause }))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
