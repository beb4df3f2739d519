// Simulates Cloudflare's siteverify API. A token can be used once, within five minutes.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** Cloudflare's dummy keys for tests. */
export const SITE_KEY = '1x00000000000000000000AA'
export const SECRET = '1x0000000000000000000000000000000AA'

const TOKEN_LIFE_MS = 300_000

type Issued = { hostname: string; action: string; at: number }

export type FakeTurnstile = {
  baseUrl: string
  /** Issues a token, as the widget on a page does. */
  solve: (issued?: Partial<Issued>) => string
  /** Parsed bodies of the requests so far. */
  asked: Record<string, unknown>[]
  /** Sets the response to all further requests. */
  answerWith: (answer: { status?: number; body: string } | 'nothing') => void
}

/** Starts a fake Turnstile that stops when the test ends. */
export async function aTurnstile(): Promise<FakeTurnstile> {
  const issued = new Map<string, Issued>()
  const asked: Record<string, unknown>[] = []
  let fixed: { status?: number; body: string } | 'nothing' | null = null
  const server = createServer(async (request, response) => {
    const body = await read(request)
    asked.push(body)
    if (fixed === 'nothing') return
    const { status = 200, body: text } = fixed ?? { body: JSON.stringify(verify(body)) }
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
  })
  const refuse = (fault: string) => ({ success: false, 'error-codes': [fault] })
  const verify = ({ secret, response }: Record<string, unknown>) => {
    if (secret === undefined) return refuse('missing-input-secret')
    if (secret !== SECRET) return refuse('invalid-input-secret')
    if (typeof response !== 'string' || response === '') return refuse('missing-input-response')
    const token = issued.get(response)
    if (token === undefined) return refuse('invalid-input-response')
    const { hostname, action, at } = token
    issued.set(response, { ...token, at: 0 })
    if (Date.now() - at > TOKEN_LIFE_MS) return refuse('timeout-or-duplicate')
    return {
      success: true,
      'error-codes': [],
      challenge_ts: new Date(at).toISOString(),
      hostname,
      action,
      cdata: '',
    }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    solve: (fields = {}) => {
      const token = `0.${crypto.randomUUID()}`
      issued.set(token, { hostname: 'news.example', action: 'subscribe', at: Date.now(), ...fields })
      return token
    },
    asked,
    answerWith: (answer) => {
      fixed = answer
    },
  }
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}
