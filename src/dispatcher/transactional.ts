// Sends transactional emails, such as confirmation requests. They go out before batches, with the same
// safeguards.
import { MS_PER_HOUR, MS_PER_MINUTE } from '../calendar/clock.ts'
import {
  findNextTransactional,
  lockTransactional,
  postponeAllTransactional,
  postponeTransactional,
  settleTransactional,
  type TransactionalEmail,
  takeTransactional,
} from '../d1/transactional.ts'
import { decideVerdict, isUncertain } from '../delivery/batch.ts'
import type { Outcome } from '../delivery/outcome.ts'
import { redactError } from '../text/redact.ts'
import type { Deps, Turn } from './deps.ts'
import { writeTransactional } from './write-transactional.ts'

/**
 * Maximum number of transactional emails in a turn, so that a burst of sign-ups does not hold up the digest.
 */
const EMAILS_PER_TURN = 25
/**
 * Maximum wait for Resend's rate limit within a turn. If the wait is longer, the remaining transactional
 * emails are left for a later turn.
 */
const LONGEST_WAIT_MS = 1000
/**
 * How long to wait if an email cannot be written, or if Resend refuses it for a reason that a person probably
 * has to fix, such as an invalid API key.
 */
const REFUSED_PAUSE_MS = MS_PER_MINUTE
/**
 * How long to wait before retrying an alert email that Resend refused for any reason except a rate limit or
 * the email's content. Retrying sooner is pointless, because the alert often reports the very problem that
 * caused the refusal.
 */
const ALERT_PAUSE_MS = MS_PER_HOUR
/** Minimum wait when a quota is exhausted. */
const QUOTA_PAUSE_MS = 300_000

/** Sends due transactional emails. @returns Time of the next email, or null if none is left. */
export async function sendTransactional(deps: Deps, turn: Turn): Promise<Date | null> {
  const { db, call, now } = deps
  for (let sent = 0; sent < EMAILS_PER_TURN && !turn.isOver(); sent++) {
    const email = call.waitMs() > LONGEST_WAIT_MS ? null : await takeTransactional(db, now())
    if (email === null) {
      const next = await findNextTransactional(db)
      return next === null ? null : new Date(Math.max(next, now().getTime() + call.waitMs()))
    }
    await sendOne(deps, email)
  }
  return now()
}

async function sendOne(deps: Deps, email: TransactionalEmail): Promise<void> {
  const { db, now, random } = deps
  const lockedAt = email.lockedAt ?? now().getTime()
  if (isUncertain({ attempts: email.attempts, lockedAt }, now().getTime())) {
    return settleTransactional(
      db,
      email,
      { state: 'uncertain', error: 'Resend may have forgotten the idempotency key' },
      now(),
    )
  }
  const body = email.message ?? (await writeTransactional(deps, email).catch((error) => ({ error })))
  if (typeof body !== 'string') {
    const until = new Date(now().getTime() + REFUSED_PAUSE_MS)
    console.error({ event: 'transactional.unwritten', id: email.id, error: redactError(body.error) })
    return postponeTransactional(db, email, { until, refused: false, error: redactError(body.error) })
  }
  if (email.message === null && !(await lockTransactional(db, email, body, now()))) return
  const outcome = await deps.call.post(
    { path: '/emails', body, key: `note/${email.id}/${email.revision}` },
    1,
  )
  const verdict = decideVerdict(email, outcome, random())
  console.log({
    event: `transactional.${outcome.status}`,
    kind: email.kind,
    id: email.id,
    attempts: email.attempts,
  })
  switch (verdict.do) {
    case 'settle': {
      const invalid = verdict.invalid[0]
      const state = invalid ? 'failed' : 'accepted'
      return settleTransactional(db, email, { state, error: invalid?.reason ?? null }, now())
    }
    case 'abandon':
      return settleTransactional(db, email, { state: 'uncertain', error: verdict.reason }, now())
    case 'reject':
      return settleTransactional(db, email, { state: 'failed', error: verdict.reason }, now())
    case 'release': {
      const until = new Date(now().getTime() + pauseFor(outcome, email))
      await postponeTransactional(db, email, { until, refused: true, error: verdict.reason })
      // Resend would refuse the other emails for the same reason, so they wait too. After a rate limit or a
      // refused alert, they do not.
      return outcome.status === 'throttled' || email.kind === 'alert'
        ? undefined
        : postponeAllTransactional(db, until)
    }
    case 'repeat': {
      const until = new Date(now().getTime() + verdict.afterMs)
      return postponeTransactional(db, email, { until, refused: false, error: verdict.reason })
    }
    default:
      verdict satisfies never
  }
}

function pauseFor(outcome: Outcome, { kind }: TransactionalEmail): number {
  if (outcome.status === 'throttled') return outcome.retryAfterMs
  if (kind === 'alert') return ALERT_PAUSE_MS
  if (outcome.status === 'quota') return Math.max(outcome.retryAfterMs ?? 0, QUOTA_PAUSE_MS)
  return REFUSED_PAUSE_MS
}
