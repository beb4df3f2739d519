// Handles `POST /emails` and `POST /emails/batch`, including lost responses and other faults.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Items, SendCall } from './accept.ts'
import { acceptLetters, answerOf, checkItems, parseItems, senderDomain } from './accept.ts'
import { parseAddress } from './address.ts'
import type { Call } from './calls.ts'
import type { FaultRule } from './fault-rules.ts'
import { isKey, payloadOf } from './idempotency.ts'
import { refuseKey } from './keys.ts'
import type { MailboxAnswer } from './problems.ts'
import { problem, unverifiedDomain } from './problems.ts'
import type { State } from './state.ts'
import type { RequestKind } from './validate.ts'
import { hashOf, hungUp, readBody, reset, sendAnswer, sendCut, sendErrorPage, sendHalf } from './wire.ts'

/** Handles a call to `/emails` or `/emails/batch`, subject to the active faults. */
export async function receive(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  asked: RequestKind,
): Promise<void> {
  const key = headerOf(request, 'idempotency-key')
  const path = asked === 'batch' ? '/emails/batch' : '/emails'
  const call = state.calls.begin(path, key, state.now())
  const fault = state.faults.next(path, state.now())
  call.fault = nameOf(fault)
  if (fault?.kind === 'reset') {
    state.calls.end(call, 0, undefined, state.now())
    return reset(request)
  }
  const body = await readBody(request, state.maxBodyBytes).catch((error: unknown) => {
    state.calls.end(call, 0, undefined, state.now()) // the caller disconnected before the end of the body
    throw error
  })
  if (body !== null) state.calls.body(call, body.length, hashOf(body))
  const answer = await decide(state, request, response, { call, fault, asked, body })
  const { status, retryAfter } = deliver(request, response, fault, answer)
  state.calls.end(call, status, retryAfter, state.now())
}

type Case = { call: Call; fault: FaultRule | null; asked: RequestKind; body: Buffer | null }

/** Determines the response, whether or not it will reach the caller. Returns null for the fault `silence`. */
async function decide(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  { call, fault, asked, body }: Case,
): Promise<MailboxAnswer | null> {
  if (fault?.kind === 'error') return problem('application_error', undefined, fault.status)
  if (fault?.kind === 'invalid-key') return problem('invalid_api_key')
  const refusedKey = refuseKey(state.settings, request.headers, 'sending')
  if (refusedKey) return refusedKey
  if (fault?.kind === 'rate-limit') return withRetryAfter(problem('rate_limit_exceeded'), fault.retryAfter)
  const limited = state.limit(state.now())
  if (!limited.allowed) return { ...problem('rate_limit_exceeded'), headers: limited.headers }
  if (body === null) return problem('payload_too_large')
  if (call.key !== null && !isKey(call.key)) return problem('invalid_idempotency_key')
  const mode = headerOf(request, 'x-batch-validation') ?? 'strict'
  if (mode !== 'strict' && mode !== 'permissive') {
    return problem(
      'validation_error',
      'The `x-batch-validation` header must be `strict` or `permissive`.',
      400,
    )
  }
  if (fault?.kind === 'forget-keys') state.keys.clear()
  const permissive = asked === 'batch' && mode === 'permissive' && !state.settings.strictBatches
  const sendCall: SendCall = { asked, permissive, key: call.key, hash: call.hash ?? '', body }
  const answer = await handleUnderKey(state, response, call, fault, sendCall)
  return answer && { ...answer, headers: { ...limited.headers, ...answer.headers } }
}

async function handleUnderKey(
  state: State,
  response: ServerResponse,
  call: Call,
  fault: FaultRule | null,
  sendCall: SendCall,
): Promise<MailboxAnswer | null> {
  const { key, asked } = sendCall
  const quota = refuseQuotaFault(fault)
  if (quota) return quota // even if the key is known, because a 429 on a retry must prove nothing about the first attempt
  const payload = payloadOf(sendCall)
  const turn = key === null ? ({ kind: 'new' } as const) : state.keys.begin(key, payload, state.now())
  if (turn.kind === 'other-payload') return problem('invalid_idempotent_request')
  if (turn.kind === 'running') return problem('concurrent_idempotent_requests')
  if (turn.kind === 'replay') {
    if (turn.stored.kind === 'accepted') call.count = turn.stored.count + (turn.stored.errors?.length ?? 0)
    call.replayed = true
    return answerOf(state, turn.stored, asked)
  }
  const read = parseItems(sendCall)
  call.count = 'items' in read ? read.items.length : 0
  try {
    if (fault?.kind === 'silence') await hungUp(response)
    if (fault?.kind === 'silence') return null
    if (fault?.kind === 'slow') await state.wait(fault.delay)
    return handle(state, call, fault, sendCall, read)
  } finally {
    if (key !== null) state.keys.release(key)
  }
}

function handle(
  state: State,
  call: Call,
  fault: FaultRule | null,
  sendCall: SendCall,
  read: Items,
): MailboxAnswer {
  const { key, asked } = sendCall
  if (fault?.kind === 'bad-address' && 'items' in read) markBad(state, read.items[fault.position])
  const sorted =
    'items' in read
      ? checkItems(state, sendCall, read.items)
      : ({ ok: false, answer: read.refusal, remember: true } as const)
  if (!sorted.ok) {
    const { status, body } = sorted.answer
    if (key !== null && sorted.remember) state.keys.finish(key, { kind: 'refused', status, body })
    return sorted.answer
  }
  const { letters, errors } = sorted
  if (fault?.kind === 'unverified-domain' && letters[0]) return unverifiedDomain(senderDomain(letters[0]))
  const recipients = letters.reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0)
  const overQuota = state.quota.refuse(recipients, state.now())
  if (overQuota) return overQuota
  const stored = acceptLetters(state, sendCall, letters, errors)
  call.accepted = stored.count
  if (key !== null) state.keys.finish(key, stored)
  return answerOf(state, stored, asked)
}

/** Sends or loses the response. Returns status 0 if the connection is dropped or nothing is sent. */
function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  fault: FaultRule | null,
  answer: MailboxAnswer | null,
): { status: number; retryAfter?: string | undefined } {
  if (answer === null) return { status: 0 }
  const status = fault?.kind === 'error' || isLostBy(fault, 'error') ? fault.status : answer.status
  if (fault?.kind === 'error' || isLostBy(fault, 'error')) {
    if (fault.form === 'html') sendErrorPage(response, status)
    else sendAnswer(response, problem('application_error', undefined, status))
    return { status }
  }
  if (isLostBy(fault, 'silence')) return { status: 0 }
  if (isLostBy(fault, 'reset')) reset(request)
  else if (isLostBy(fault, 'half')) sendHalf(request, response, answer)
  else if (isLostBy(fault, 'cut')) {
    sendCut(response, answer)
    return { status }
  } else {
    sendAnswer(response, answer)
    return { status, retryAfter: answer.headers?.['retry-after'] }
  }
  return { status: 0 }
}

type Lost = FaultRule & { kind: 'lost' }
const isLostBy = (fault: FaultRule | null, by: Lost['by']): fault is Lost =>
  fault?.kind === 'lost' && fault.by === by

function refuseQuotaFault(fault: FaultRule | null): MailboxAnswer | null {
  if (fault?.kind === 'daily-quota') return withRetryAfter(problem('daily_quota_exceeded'), fault.retryAfter)
  if (fault?.kind === 'monthly-quota')
    return withRetryAfter(problem('monthly_quota_exceeded'), fault.retryAfter)
  return null
}

const withRetryAfter = (answer: MailboxAnswer, seconds: number | undefined): MailboxAnswer =>
  seconds === undefined ? answer : { ...answer, headers: { 'retry-after': String(seconds) } }

function markBad(state: State, item: unknown) {
  const to = typeof item === 'object' && item !== null && 'to' in item ? item.to : undefined
  const first: unknown = Array.isArray(to) ? to[0] : to
  const address = typeof first === 'string' ? parseAddress(first)?.address : undefined
  if (address !== undefined) state.faults.bad.add(address)
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return value === undefined ? null : String(value)
}

const nameOf = (fault: FaultRule | null): string | null =>
  fault === null ? null : fault.kind === 'lost' ? `lost by ${fault.by}` : fault.kind
