// Requests URLs that come from feeds, pages and users. No other code may request such URLs, because only this
// code checks the address of every hop and limits the requests to each site.
import { minuteInUtc } from '../calendar/clock.ts'
import { findAddressFault, type Guard } from '../feeds/address-guard.ts'
import { siteOf } from '../feeds/site.ts'
import type { Failure } from '../feeds/source-state.ts'
import { type LimitedBody, readLimited } from './read-limited.ts'
import type { RequestLimiter } from './request-limiter.ts'
import type { SitePauses } from './site-pauses.ts'

/** How long to wait for a response's headers, and for the whole response, in milliseconds. */
const HEADERS_MS = 5000
const WHOLE_MS = 10_000
const MAX_HOPS = 5
const REDIRECTS = [301, 302, 303, 307, 308]
const PERMANENT = [301, 308]

export type RequestAnswer = Answered | FailedRequest

type Answered = {
  ok: true
  /** HTTP status from 200 to 299, or 304. */
  status: number
  /** URL of the response after redirects. */
  url: string
  /** `url` if one or more redirects led to it and all were permanent, or null. */
  leadsTo: string | null
  headers: Headers
} & LimitedBody

/** A failed request, with the site at which it failed. `site` is empty if the first address is forbidden. */
export type FailedRequest = { ok: false; failure: Failure; site: string }

export type Requester = {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  guard: Guard
  limiter: RequestLimiter
  pauses: SitePauses
  userAgent: string
  now: () => Date
}

export type Wanted = { maxBytes: number; accept: string; headers?: Readonly<Record<string, string>> }

/**
 * Sends a request and follows redirects manually, to check each hop and space out requests. Does not send
 * requests to paused sites.
 *
 * @returns The response, or a description of the failure. Errors from the network or the server are not
 * thrown.
 */
export async function requestAddress(
  url: string,
  wanted: Wanted,
  requester: Requester,
): Promise<RequestAnswer> {
  let current = url
  let site = ''
  let isPermanent = true
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const fault = findAddressFault(current, requester.guard)
    if (fault !== null) {
      const subject = hop === 0 ? 'the address' : 'a redirect leads to an address that'
      return { ...fail('guarded', `${subject} ${fault}`), site }
    }
    site = siteOf(current)
    const leave = await requester.limiter.enter(site)
    try {
      const step = failPaused(site, requester) ?? (await requestOnce(current, wanted, requester))
      if (!('redirect' in step))
        return step.ok ? { ...step, leadsTo: isPermanent && hop > 0 ? current : null } : { ...step, site }
      isPermanent &&= PERMANENT.includes(step.status)
      current = step.redirect
    } finally {
      leave()
    }
  }
  return { ...fail('unreachable', `it redirects more than ${MAX_HOPS} times`), site }
}

type Failed = Pick<FailedRequest, 'ok' | 'failure'>
type Step = Answered | Failed | { redirect: string; status: number }

function failPaused(site: string, { pauses, now }: Requester): Failed | null {
  const end = pauses.endOf(site)
  if (end <= now().getTime()) return null
  const reason = `its site is paused until ${minuteInUtc(end)}`
  return { ok: false, failure: { kind: 'limited', reason, status: null, retryAt: new Date(end) } }
}

async function requestOnce(
  url: string,
  wanted: Wanted,
  { fetch: send, userAgent, now }: Requester,
): Promise<Step> {
  const controller = new AbortController()
  const headersTimer = setTimeout(() => controller.abort(), HEADERS_MS)
  const wholeTimer = setTimeout(() => controller.abort(), WHOLE_MS)
  let hasBegun = false
  try {
    const response = await send(url, {
      redirect: 'manual',
      headers: { 'User-Agent': userAgent, Accept: wanted.accept, ...wanted.headers },
      signal: controller.signal,
    })
    clearTimeout(headersTimer)
    hasBegun = true
    return await readResponse(response, url, { wanted, now, signal: controller.signal })
  } catch {
    return fail('unreachable', describeBreak(hasBegun, controller.signal.aborted))
  } finally {
    clearTimeout(headersTimer)
    clearTimeout(wholeTimer)
  }
}

function describeBreak(hasBegun: boolean, isTimeOver: boolean): string {
  if (hasBegun)
    return isTimeOver
      ? `its answer was not complete after ${WHOLE_MS / 1000} s`
      : 'the connection broke off before the end of its answer'
  return isTimeOver ? `there was no answer within ${HEADERS_MS / 1000} s` : 'it cannot be reached'
}

async function readResponse(
  response: Response,
  url: string,
  { wanted, now, signal }: { wanted: Wanted; now: () => Date; signal: AbortSignal },
): Promise<Step> {
  const { status, headers } = response
  const location = headers.get('Location')
  if (REDIRECTS.includes(status) && location !== null) {
    await response.body?.cancel()
    const next = URL.parse(location, url)
    return next === null
      ? fail('unreachable', 'it redirects to an invalid address', status)
      : { redirect: next.href, status }
  }
  if (status === 304)
    return { ok: true, status, url, leadsTo: null, headers, bytes: new Uint8Array(), isCut: false }
  if (!response.ok) {
    await response.body?.cancel()
    return { ok: false, failure: describeStatus(status, retryAtOf(headers.get('Retry-After'), now())) }
  }
  const body = await readLimited(response.body, wanted.maxBytes, signal)
  return { ok: true, status, url, leadsTo: null, headers, ...body }
}

function describeStatus(status: number, retryAt: Date | null): Failure {
  const until = retryAt === null ? '' : ` and asks to wait until ${minuteInUtc(retryAt.getTime())}`
  const failure = (kind: Failure['kind'], reason: string): Failure => ({ kind, reason, status, retryAt })
  if (status === 401 || status === 403 || status === 451) {
    return failure('refused', `it answers ${status}: the site refuses requests from programs${until}`)
  }
  if (status === 429) return failure('limited', `it answers 429: it gets too many requests${until}`)
  if (status === 404) return failure('missing', 'it answers 404: there is nothing at this address')
  if (status === 410) return failure('gone', 'it answers 410: this address is gone for good')
  return failure('unavailable', `it answers ${status}${until}`)
}

/**
 * Returns the time from `Retry-After`, which contains a number of seconds or a date. Returns null if the time
 * is missing, invalid or not in the future.
 */
function retryAtOf(header: string | null, now: Date): Date | null {
  if (header === null) return null
  const seconds = /^\s*(\d+)\s*$/.exec(header)?.[1]
  const time = seconds === undefined ? Date.parse(header) : now.getTime() + Number(seconds) * 1000
  return time > now.getTime() && Number.isFinite(time) ? new Date(Math.min(time, MAX_DATE)) : null
}

/** Maximum time value of a JavaScript date, in milliseconds. */
const MAX_DATE = 8_640_000_000_000_000

const fail = (kind: Failure['kind'], reason: string, status: number | null = null): Failed => ({
  ok: false,
  failure: { kind, reason, status, retryAt: null },
})
