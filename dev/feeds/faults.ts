// Simulates the faults of real feed servers.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end()

/** Pause between the bytes of an endless response, in milliseconds. */
const DRIP_MS = 1000
const HUGE_BYTES = 20_000_000
const DEPTH = 100_000
const MANY = 5000

/** Faulty responses, keyed by the fault's name. */
export const FAULTS = {
  500: status(500),
  503: status(503),
  404: status(404),
  410: status(410),
  403: status(403),
  429: status(429, { 'Retry-After': '3600' }),
  loop: (request, response) => void response.writeHead(302, { Location: request.url ?? '/' }).end(),
  private: status(302, { Location: 'http://10.0.0.1/' }),
  reset: (request) => void request.socket.destroy(),
  torn: (_, response, body) => void response.end(body.slice(0, body.length * 0.7)),
  drip(_, response) {
    response.write('<rss>')
    const timer = setInterval(() => response.write(' '), DRIP_MS)
    response.once('close', () => clearInterval(timer))
  },
  silence() {},
  huge: (_, response) => void response.end(`<rss><channel><item><title>x</title>${'x'.repeat(HUGE_BYTES)}`),
  page: (_, response) =>
    void response.setHeader('Content-Type', 'text/html').end('<html><body>Hello</body></html>'),
  junk: (_, response) => void response.end('\u0000\u0001not a feed'),
  deep: (_, response) => void response.end(`<rss><channel>${'<a>'.repeat(DEPTH)}`),
  many: (_, response) =>
    void response.end(`<rss><channel>${'<item><title>Many</title></item>'.repeat(MANY)}</channel></rss>`),
  gzip: (_, response, body) => void response.end(gzipSync(body)),
} satisfies Record<string, Answer>

export type FaultName = keyof typeof FAULTS
