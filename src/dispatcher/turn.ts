// Runs one turn of the dispatcher. Sends transactional emails, works on the unfinished digests, oldest first,
// alerts the operator, and deletes expired data.
import { findNextAttempt } from '../d1/batches/batches.ts'
import { findLastDeadline, findNextDeadline } from '../d1/batches/deadlines.ts'
import { failAttempt, isCutOff } from '../d1/digests/attempts.ts'
import { type Digest, listUnfinished } from '../d1/digests/digests.ts'
import { closeStopped, completeStopped, releaseDigest, skipDraft } from '../d1/digests/holds.ts'
import { findSnapshot } from '../d1/digests/snapshot.ts'
import { resumeDigest, resumeForNewSubscribers } from '../d1/digests/transitions.ts'
import { redactError } from '../text/redact.ts'
import { tellOperator } from './alerts.ts'
import { composeDue } from './compose.ts'
import type { Deps, Turn } from './deps.ts'
import { planDigests } from './plan.ts'
import { publish } from './publish.ts'
import { expireOld } from './retention.ts'
import { sendDigest } from './send.ts'
import { renewedDeadline } from './steer.ts'
import { sendTransactional } from './transactional.ts'

/** Reason for releasing or skipping a held digest that nobody released in time. */
const UNRELEASED = 'nobody released it in time'

/** The result of a turn. */
export type TurnResult = {
  /** When the next turn should begin. Null if no work is left, except for a part that failed. */
  next: Date | null
  /** True if part of the work failed and needs another attempt. */
  failed: boolean
}

/**
 * Works until nothing is left to do or the turn is over. Sends transactional emails before digests, because
 * people are waiting for these emails. A failure in one part does not stop the other parts, so a digest that
 * cannot be composed or sent does not delay another.
 *
 * @throws If the unfinished digests cannot be listed.
 */
export async function workTurn(deps: Deps, turn: Turn): Promise<TurnResult> {
  let next: Date | null = null
  let failed = false
  const attempt = async (what: Record<string, string>, work: () => Promise<Date | null>) => {
    try {
      const at = await work()
      if (at !== null && (next === null || at < next)) next = at
    } catch (error) {
      failed = true
      console.error({ event: 'turn.failed', ...what, error: redactError(error) })
    }
  }
  // Alert the operator first, because the next attempt to compose a digest may also be interrupted, which
  // would end the turn.
  await attempt({ part: 'alerts' }, async () => ((await isCutOff(deps.db)) ? tellOperator(deps) : null))
  await attempt({ part: 'transactional' }, () => sendTransactional(deps, turn))
  await attempt({ part: 'resuming' }, async () => {
    await resumeForNewSubscribers(deps.db, deps.now())
    return null
  })
  const unfinished = await listUnfinished(deps.db)
  await attempt({ part: 'planning' }, () => planDigests(deps, unfinished))
  for (const digest of unfinished) {
    if (turn.isOver()) {
      next = deps.now()
      break
    }
    await attempt({ part: digest.state, digest: digest.day }, () => workOn(deps, digest, turn))
  }
  await attempt({ part: 'alerts' }, () => tellOperator(deps))
  await attempt({ part: 'retention' }, () => expireOld(deps))
  return { next, failed }
}

async function workOn(deps: Deps, digest: Digest, turn: Turn): Promise<Date | null> {
  switch (digest.state) {
    case 'due':
      return composeOrRecord(deps, digest)
    case 'held':
      return endReview(deps, digest)
    case 'paused':
    case 'halted':
      return endHold(deps, digest)
    case 'sending': {
      const snapshot = await findSnapshot(deps.db, digest.day)
      if (snapshot === null) throw new Error('Cannot find the letters of a composed digest')
      if (digest.publishedAt === null) await publish(deps, digest.day)
      return sendDigest(deps, digest, snapshot, turn)
    }
    case 'stopped':
      return finishStopped(deps, digest, turn)
    default:
      return null
  }
}

/**
 * Releases or skips a held digest, as configured, when its review is over. At its deadline, skips a digest
 * that a person holds.
 */
async function endReview(deps: Deps, { day, resumeAt, deadline }: Digest): Promise<Date> {
  const { db, config, now } = deps
  const until = resumeAt ?? deadline
  if (now().getTime() < until) return new Date(until)
  const isSent = resumeAt !== null && config.schedule.review?.isSent !== false
  if (isSent) await releaseDigest(db, day, { deadline: renewedDeadline(deps, day), now: now() })
  else await skipDraft(db, day, UNRELEASED)
  console.log({ event: isSent ? 'digest.released' : 'digest.skipped', digest: day, reason: UNRELEASED })
  return now()
}

/**
 * Repeats a stopped digest's calls whose outcome is unknown, because Resend may have accepted their letters.
 * Closes all other batches. The digest can be resumed until its last deadline. After that, it is complete.
 */
async function finishStopped(deps: Deps, digest: Digest, turn: Turn): Promise<Date | null> {
  const { db, now } = deps
  const { day } = digest
  await closeStopped(db, day, now())
  const snapshot = await findSnapshot(db, day)
  if (snapshot === null) throw new Error('Cannot find the letters of a stopped digest')
  await sendDigest(deps, digest, snapshot, turn)
  await closeStopped(db, day, now())
  const next = await findNextAttempt(db, day)
  if (next !== null) return new Date(Math.max(next, now().getTime()))
  if (await completeStopped(db, day, now())) return null
  const last = Math.max(digest.deadline, (await findLastDeadline(db, day)) ?? 0)
  return last < now().getTime() ? null : new Date(last + 1)
}

async function composeOrRecord(deps: Deps, digest: Digest): Promise<Date> {
  try {
    return await composeDue(deps, digest)
  } catch (error) {
    await failAttempt(deps.db, digest.day, redactError(error))
    throw error
  }
}

/**
 * Resumes a paused digest when its pause is over. A halted digest waits for a person. Paused and halted
 * digests also resume when a batch's deadline passes. Letters past their deadline then fail, so that the
 * counts add up, and the rest are retried.
 */
async function endHold(
  { db, now }: Deps,
  { day, state, reason, resumeAt, deadline: ofDigest }: Digest,
): Promise<Date> {
  const deadline = (await findNextDeadline(db, day, now())) ?? ofDigest
  const late = now().getTime() > deadline
  const until = state === 'paused' && resumeAt !== null ? resumeAt : Number.POSITIVE_INFINITY
  if (!late && now().getTime() < until) return new Date(Math.min(until, deadline + 1))
  await resumeDigest(db, day, late ? reason : null)
  return now()
}
