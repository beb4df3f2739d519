// Limits calls per window, and letters per day and month.
import type { MailboxAnswer } from './problems.ts'
import { problem } from './problems.ts'

/** Verdict of a limit on a call, and the headers that describe it. */
export type RateVerdict = { allowed: boolean; headers: Record<string, string> }

/**
 * Starts a limiter whose window opens with the first call and lasts `windowMs`.
 *
 * @param limit Returns the maximum number of calls per window, and is called each time. With 0 there is no
 * limit and no header.
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

/** Counts the recipients of the letters accepted on the current day and in the current month (UTC). */
export type Quota = {
  /** Returns the refusal of `count` further recipients, or null if the quota has room for them. */
  refuse(count: number, now: number): MailboxAnswer | null
  add(count: number, now: number): void
}

/** Starts counting recipients from zero. A limit of 0 means no limit. */
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
