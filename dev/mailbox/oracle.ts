// Serves the mailbox's records, faults and settings to tests and developers at `/api/…`, without
// authentication.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { FaultPlan } from './fault-rules.ts'
import type { KeptLetter } from './letter.ts'
import { seqOf } from './letter.ts'
import type { MailboxAnswer } from './problems.ts'
import { EventType, MailboxSettings } from './settings.ts'
import type { State } from './state.ts'
import { eventOf } from './webhooks.ts'
import { drained, readBody, sendAnswer } from './wire.ts'

type Query = URLSearchParams
type Route = (state: State, query: Query, body: unknown) => MailboxAnswer

const ROUTES: Record<string, Route> = {
  'GET /api/messages': (state, query) => ok({ messages: list(state, query) }),
  'DELETE /api/messages': (state) => {
    state.shelf.clear()
    state.ledger.clear()
    state.calls.clear()
    state.journal?.clear()
    return { status: 200, body: { deleted: true } }
  },
  'GET /api/calls': (state, query) =>
    ok({ totals: state.calls.totals(), calls: state.calls.recent(limitOf(query, 100, 10_000)) }),
  'GET /api/keys': (state, query) => {
    const key = query.get('key')
    return ok(
      key === null ? { severalBodies: state.calls.severalBodies() } : { hashes: state.calls.hashes(key) },
    )
  },
  'GET /api/faults': (state) => ok(state.faults.show()),
  'POST /api/faults': (state, _query, body) =>
    parsed(FaultPlan, body, (plan) => {
      state.faults.set(plan, state.now())
      return ok(state.faults.show())
    }),
  'DELETE /api/faults': (state) => {
    state.faults.lift()
    return ok(state.faults.show())
  },
  'GET /api/settings': (state) => ok(state.settings),
  'PATCH /api/settings': (state, _query, body) =>
    parsed(SettingsPatch, body, (patch) => {
      Object.assign(state.settings, given(patch))
      return ok(state.settings)
    }),
  'GET /api/events': (state) => ok(state.webhooks.totals()),
  'POST /api/events': (state, _query, body) => parsed(EventAsked, body, (asked) => cause(state, asked)),
}

/** Handles a request to the control API at `/api/…`. */
export async function oracle(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { pathname, searchParams } = url
  if (request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET') {
    return sendAnswer(response, failed(403, 'Cannot change the mailbox from another site'))
  }
  if (request.method === 'GET' && pathname === '/api/accounts') return accounts(state, response, searchParams)
  const id = /^\/api\/messages\/([^/]+)$/.exec(pathname)?.[1]
  if (request.method === 'GET' && id !== undefined) {
    const letter = state.shelf.find(seqOf(state.run, id) ?? -1)
    return sendAnswer(
      response,
      letter ? ok(letter) : failed(404, 'Cannot find the letter: it never existed or is no longer kept'),
    )
  }
  const route = ROUTES[`${request.method} ${pathname}`]
  if (route === undefined)
    return sendAnswer(response, failed(404, `Cannot find the endpoint ${request.method} ${pathname}`))
  const bytes = await readBody(request, 1024 * 1024)
  if (bytes === null)
    return sendAnswer(response, failed(413, 'Cannot read the body: it is larger than 1 MiB'))
  let body: unknown
  try {
    body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))
  } catch {
    return sendAnswer(response, failed(400, 'Cannot read the body: it must be valid JSON'))
  }
  sendAnswer(response, route(state, searchParams, body))
}

const SettingsPatch = z.strictObject(
  Object.fromEntries(
    Object.entries(MailboxSettings.shape).map(([name, field]) => [
      name,
      (field instanceof z.ZodDefault ? field.unwrap() : field).optional(),
    ]),
  ),
)

/** Webhook event to trigger, for the letter with the `id` or for the newest letter to the address `to`. */
const EventAsked = z
  .strictObject({
    type: EventType,
    to: z.string().toLowerCase().optional(),
    id: z.string().optional(),
    bounce: z.enum(['Permanent', 'Transient']).default('Permanent'),
    /** Number of times to deliver the event, always with the same id. */
    repeat: z.number().int().min(1).max(1000).default(1),
  })
  .refine(
    ({ to, id }) => to !== undefined || id !== undefined,
    'Set `to` to an address, or `id` to the id of a letter',
  )

function cause(state: State, { type, to, id, bounce, repeat }: z.infer<typeof EventAsked>): MailboxAnswer {
  const letter =
    id === undefined ? state.shelf.list({ to, limit: 1 })[0] : state.shelf.find(seqOf(state.run, id) ?? -1)
  if (!letter) return failed(404, 'Cannot find the letter: it never existed or is no longer kept')
  if (state.settings.webhook === null)
    return failed(409, 'Cannot send the event: set a webhook first, with PATCH /api/settings {"webhook": …}')
  // Like Resend, suppress an address after a permanent bounce or a complaint.
  if (type === 'email.complained' || (type === 'email.bounced' && bounce === 'Permanent')) {
    state.settings.suppressed.push(...letter.to.filter((address) => to === undefined || address === to))
  }
  const event = eventOf(type, letter, state.now(), bounce)
  state.webhooks.emit(event, repeat)
  return { status: 202, body: event }
}

/**
 * Responds with the totals and, unless only a summary is requested, the count for each address and digest.
 * Streams these counts, because there may be a million of them.
 */
async function accounts(state: State, response: ServerResponse, query: Query): Promise<void> {
  const digests = state.ledger.totals()
  const known = digests.filter(({ digest }) => digest !== '')
  const sum = (field: 'accepted' | 'addresses' | 'duplicates') =>
    known.reduce((total, digest) => total + digest[field], 0)
  const summary = {
    ...state.calls.totals(),
    accepted: sum('accepted'),
    addresses: sum('addresses'),
    duplicates: sum('duplicates'),
    digests,
    severalBodies: state.calls.severalBodies(),
  }
  if (query.get('summary') === '1') return sendAnswer(response, ok(summary))
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  const head = JSON.stringify(summary).slice(0, -1)
  let text = `${head},"accounts":[`
  let left = limitOf(query, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  const least = query.get('duplicates') === '1' ? 2 : 1
  const filter = { digest: query.get('digest') ?? undefined, to: query.get('to')?.toLowerCase() }
  let first = true
  for (const account of state.ledger.accounts(filter)) {
    if (account.accepted < least) continue
    if (left-- <= 0) break
    text += `${first ? '' : ','}${JSON.stringify(account)}`
    first = false
    if (text.length < 65_536) continue
    if (response.destroyed) return
    if (!response.write(text)) await drained(response)
    text = ''
  }
  response.end(`${text}]}`)
}

function list(state: State, query: Query): KeptLetter[] {
  const to = query.get('to')?.toLowerCase()
  return state.shelf.list({
    to,
    digest: query.get('digest') ?? undefined,
    limit: limitOf(query, 100, 10_000),
  })
}

function limitOf(query: Query, usual: number, most: number): number {
  const limit = Number(query.get('limit') ?? usual)
  return limit >= 0 ? Math.min(limit, most) : usual
}

const ok = (body: unknown): MailboxAnswer => ({ status: 200, body })
const failed = (status: number, detail: string): MailboxAnswer => ({ status, body: { status, detail } })

/** Returns only the fields present in a patch, so that other settings keep their values. */
const given = (patch: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

function parsed<T>(schema: z.ZodType<T>, body: unknown, then: (value: T) => MailboxAnswer): MailboxAnswer {
  const result = schema.safeParse(body)
  if (result.success) return then(result.data)
  return failed(400, z.prettifyError(result.error))
}
