// Limits API calls per second, and recipients per day and month.
import type { MailboxAnswer } from './problems.ts'
import { problem } from './problems.ts'

/** Whether a call is within the rate limit, and the response headers that describe the limit. */
export type RateVerdict = { allowed: boolean; headers: Record<string, string> }

/**
 * Creates a fixed-window rate limiter. A window opens with its first call and lasts `windowMs` milliseconds.
 *
 * @param limit Returns the maximum number of calls per window, and is consulted for each call. A limit of 0
 * means no limit and no headers.
 */
export function createRateLimit(limit: () => number, windowMs = 1000): (now: number) => RateVerdict {
  let opened = Number.NEGATIVE_INFINITY
  let used = 0
  return (now) => {
    if (limit() === 0) return { allowed: true, headers: {} }
    if (now - opened >= windowMs) {
      opened = now
      used = 0
    }
    used += 1
    const seconds = String(Math.max(1, Math.ceil((opened + windowMs - now) / 1000)))
    const allowed = used <= limit()
    const headers = {
      'ratelimit-limit': String(limit()),
      'ratelimit-remaining': String(Math.max(0, limit() - used)),
      'ratelimit-reset': seconds,
    }
    return { allowed, headers: allowed ? headers : { ...headers, 'retry-after': seconds } }
  }
}

/** Counts the recipients of letters accepted on the current UTC day and in the current UTC month. */
export type Quota = {
  /** Returns the error response if `count` more recipients would exceed a quota, or null if they fit. */
  refuse(count: number, now: number): MailboxAnswer | null
  add(count: number, now: number): void
}

/** Creates a quota that starts at zero recipients. A limit of 0 means no limit. */
export function createQuota(limits: () => { dailyQuota: number; monthlyQuota: number }): Quota {
  const used = { day: '', days: 0, month: '', months: 0 }
  const turn = (now: number) => {
    const day = new Date(now).toISOString().slice(0, 10)
    if (used.day !== day) Object.assign(used, { day, days: 0 })
    if (used.month !== day.slice(0, 7)) Object.assign(used, { month: day.slice(0, 7), months: 0 })
  }
  const exceeds = (count: number, limit: number) => limit > 0 && count > limit
  return {
    refuse(count, now) {
      turn(now)
      const { dailyQuota, monthlyQuota } = limits()
      if (exceeds(used.months + count, monthlyQuota)) return problem('monthly_quota_exceeded')
      return exceeds(used.days + count, dailyQuota) ? problem('daily_quota_exceeded') : null
    },
    add(count, now) {
      turn(now)
      used.days += count
      used.months += count
    },
  }
}
