// Creates mailboxes, letters and clocks for the mailbox tests.
import { Resend } from 'resend'
import { onTestFinished, vi } from 'vitest'
import type { MailboxOptions, MailboxServer } from '../../../dev/mailbox/server.ts'
import { startMailbox } from '../../../dev/mailbox/server.ts'

export const KEY = 're_local'

/** Starts a mailbox on a free port, and stops it when the test ends. */
export async function aMailbox(options: Partial<MailboxOptions> = {}): Promise<MailboxServer> {
  const mailbox = await startMailbox({ port: 0, ...options })
  onTestFinished(() => mailbox.close())
  return mailbox
}

/** Returns Resend's SDK, configured to call the mailbox. */
export const anSdk = ({ url }: MailboxServer, key = KEY): Resend => new Resend(key, { baseUrl: url })

/** Returns a letter that the mailbox's API accepts. */
export function aLetter(fields: Record<string, unknown> = {}) {
  return {
    from: 'Broadsheet <digest@news.example>',
    to: 'ada@readers.example',
    subject: 'Monday',
    html: '<p>Comet seen</p>',
    text: 'Comet seen',
    tags: [{ name: 'digest', value: '2026-11-23' }],
    ...fields,
  }
}

/** Returns the given number of letters, addressed to `reader0@…`, `reader1@…` and so on. */
export const letters = (count: number, fields: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, index) => aLetter({ to: `reader${index}@readers.example`, ...fields }))

/** Posts a body to a sending endpoint, such as `/emails`. */
export function post(
  { url }: MailboxServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
    body: text,
  })
}

/** Calls the mailbox's own API, and returns the parsed JSON response. */
export async function ask<T = Record<string, unknown>>(
  { url }: MailboxServer,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<T> {
  const answer = await fetch(url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (await answer.json()) as T
}

/** Retries an expectation until it passes, for at most 4.5 seconds. */
export const eventually = (holds: () => Promise<void>) => vi.waitFor(holds, { timeout: 4500, interval: 10 })

/** Totals that the mailbox reports. */
export type Summary = {
  calls: number
  accepted: number
  addresses: number
  duplicates: number
  refused: Record<string, number>
  unanswered: number
  replayed: number
  early: number
  keys: number
  keysWithSeveralBodies: number
  rate: { mean: number; peak: number }
}
export const summary = (mailbox: MailboxServer) => ask<Summary>(mailbox, '/api/accounts?summary=1')

/** Returns a fake clock that the test advances. */
export function aClock(start = Date.UTC(2026, 10, 23, 7)) {
  let time = start
  return {
    now: () => time,
    pass(ms: number) {
      time += ms
    },
  }
}
