// Reads request bodies up to a size limit, and sends complete or broken responses.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MailboxAnswer } from './problems.ts'

/** Maximum size of a request body in bytes, far more than a real batch needs. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024

/** Reads a request body. If it exceeds the limit, discards the rest and returns null. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    // Allocates one buffer of the declared length, because a list of chunks would double the memory for large
    // batches.
    let body = Buffer.allocUnsafe(Math.min(limit, Number(request.headers['content-length'] ?? 65_536)))
    let size = 0
    request.on('data', (chunk: Buffer) => {
      const end = size + chunk.length
      if (end > body.length && end <= limit) {
        body = Buffer.concat([body.subarray(0, size)], Math.min(limit, Math.max(end, body.length * 2)))
      }
      if (end <= limit) chunk.copy(body, size)
      size = end
    })
    request.once('end', () => resolve(size > limit ? null : body.subarray(0, size)))
    request.once('error', reject) // the caller may disconnect halfway
  })
}

/** Returns the SHA-256 hash of a body's raw bytes, in hexadecimal. */
export const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('hex')

/** Sends a JSON response. */
export function sendAnswer(response: ServerResponse, { status, body, headers }: MailboxAnswer): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers)
}

/** Sends a text response with the given content type. */
export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed) return
  const length = String(Buffer.byteLength(text))
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': length })
  response.end(text)
}

/** Sends an HTML error page like that of a proxy whose upstream is down. */
export function sendErrorPage(response: ServerResponse, status: number): void {
  const page = `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`
  sendText(response, status, 'text/html', page)
}

/** Resets the connection with a TCP RST. */
export const reset = (request: IncomingMessage): void => void request.socket.resetAndDestroy()

/** Sends a complete HTTP response with truncated JSON. */
export function sendCut(response: ServerResponse, answer: MailboxAnswer): void {
  const text = JSON.stringify(answer.body)
  sendText(response, answer.status, 'application/json', text.slice(0, text.length >> 1), answer.headers)
}

/** Resets the connection halfway through the response body. */
export function sendHalf(request: IncomingMessage, response: ServerResponse, answer: MailboxAnswer): void {
  const text = JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.write(text.slice(0, text.length >> 1), () => reset(request))
}

/** Resolves when the response can take more data, or when the caller disconnects. */
export async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController()
  const first = ['drain', 'close'].map((event) => once(response, event, { signal: over.signal }))
  await Promise.race(first)
  over.abort()
  await Promise.allSettled(first)
}

/** Resolves when the caller disconnects. */
export function hungUp(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve()
    else response.once('close', resolve)
  })
}
