// Runs the mailbox, a mock server for Resend's API that stores and counts the letters.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { oracle } from './oracle.ts'
import { showPage } from './pages.ts'
import { problem } from './problems.ts'
import { retrieve } from './retrieve.ts'
import { receive } from './send.ts'
import type { State, StateOptions } from './state.ts'
import { createState } from './state.ts'
import { sendAnswer } from './wire.ts'

/** Options of a mailbox. Port 0 selects any free port. */
export type MailboxOptions = StateOptions & { port: number; host?: string }

/** A running mailbox. */
export type MailboxServer = {
  /** Value for `RESEND_BASE_URL`, such as `http://127.0.0.1:8025`. */
  url: string
  port: number
  /** Resolves when no webhook deliveries are pending. */
  eventsDelivered(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts a mailbox.
 *
 * @throws If the port is in use or a setting is invalid.
 */
export async function startMailbox({
  port,
  host = '127.0.0.1',
  ...options
}: MailboxOptions): Promise<MailboxServer> {
  const state = createState(options)
  const server = createServer((request, response) => {
    route(state, request, response).catch((error: unknown) => {
      if (request.destroyed || response.destroyed) return // the caller disconnected
      console.error({ event: 'mailbox.error', error })
      if (!response.headersSent) sendAnswer(response, problem('internal_server_error'))
    })
  })
  server.requestTimeout = 0
  server.keepAliveTimeout = 60_000 // longer than any caller's timeout, so that closing an idle connection never races with a new request
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  let closing: Promise<void> | undefined
  async function close() {
    state.webhooks.stop()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
    state.journal?.close()
  }
  return {
    url: `http://${host}:${bound}`,
    port: bound,
    eventsDelivered: () => state.webhooks.idle(),
    close() {
      closing ??= close()
      return closing
    },
  }
}

async function route(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://mailbox')
  const { pathname } = url
  if (pathname === '/emails' || pathname === '/emails/batch') {
    if (request.method !== 'POST') return sendAnswer(response, problem('method_not_allowed'))
    return receive(state, request, response, pathname === '/emails' ? 'single' : 'batch')
  }
  const id = /^\/emails\/([^/]+)$/.exec(pathname)?.[1]
  if (id !== undefined) return sendAnswer(response, retrieve(state, request, id))
  if (pathname.startsWith('/api/')) return oracle(state, request, response, url)
  if ((request.method === 'GET' || request.method === 'HEAD') && showPage(state, response, url)) return
  sendAnswer(response, problem('not_found'))
}
