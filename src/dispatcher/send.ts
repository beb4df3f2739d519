// Sends a digest: locks, posts and settles its batches one by one. Prepares the next batch while one is being
// posted. An interruption leaves at most one posted batch without a stored response. A later turn posts that
// batch again with the same body.
import { MS_PER_HOUR, MS_PER_MINUTE } from '../calendar/clock.ts'
import { findNextAttempt, sealBatch } from '../d1/batches/batches.ts'
import { type Digest, findDigest } from '../d1/digests/digests.ts'
import type { Snapshot } from '../d1/digests/snapshot.ts'
import { completeDigest, failPlanned, holdDigest } from '../d1/digests/transitions.ts'
import { isUncertain, type LockedBatch } from '../delivery/batch.ts'
import { bodyMaker } from '../delivery/body.ts'
import type { Outcome } from '../delivery/outcome.ts'
import { cacheStoriesFor } from '../letters/story-filter-cache.ts'
import { redactError } from '../text/redact.ts'
import { applyOutcome, applyUnmade, settleAndLog } from './apply-outcome.ts'
import type { Deps, Turn } from './deps.ts'
import { type PreparedBatch, prefetchBatches } from './prefetch.ts'

/** How long to wait if a quota is exhausted and Resend does not specify a delay. */
const QUOTA_PAUSE_MS = MS_PER_HOUR
/**
 * Minimum wait when a quota is exhausted, even if Resend specifies a shorter delay. More frequent calls would
 * be pointless.
 */
const LEAST_QUOTA_PAUSE_MS = 300_000
/**
 * Minimum number of refused letters at which a digest is halted if no letter has been accepted. Fewer
 * refusals may be a coincidence.
 */
const FEWEST_REFUSED = 3
/**
 * Maximum wait for Resend's rate limit within a turn. If the wait is longer, the remaining batches are left
 * for a later turn.
 */
const LONGEST_WAIT_MS = 1000
/** How long to wait before the next attempt to store the public copy, if nothing else is left to do. */
const UNPUBLISHED_PAUSE_MS = MS_PER_MINUTE

/**
 * Sends the planned batches of a digest until none is due, the digest is paused or halted, or the turn is
 * over.
 *
 * @returns Time of the next step, or null if the digest is complete or only subscribers with later hours are
 * left.
 */
export async function sendDigest(
  deps: Deps,
  digest: Digest,
  { template, links, edition, themes }: Snapshot,
  turn: Turn,
): Promise<Date | null> {
  const { call, now } = deps
  await closeLate(deps, digest)
  const storiesFor = cacheStoriesFor(edition, themes)
  const bodyOf = await bodyMaker(template, links, storiesFor)
  const prefetch = prefetchBatches(deps, digest.day, { bodyOf, storiesFor })
  try {
    // If the deadline passes during this loop, the next turn marks the unposted batches as failed.
    while (!turn.isOver()) {
      const ready = call.waitMs() > LONGEST_WAIT_MS ? null : await prefetch.take()
      if (ready === null) return finish(deps, digest)
      const goesOn = await sendBatch(deps, ready, () => prefetch.begin(ready.batch))
      turn.onProgress?.()
      if (!goesOn) break
    }
    return now()
  } finally {
    await prefetch.rest()
  }
}

const isLate = ({ now }: Deps, { deadline }: LockedBatch) => now().getTime() > deadline

async function closeLate({ db, now }: Deps, { day, reason }: Digest): Promise<void> {
  const why = reason === null ? 'too late to send' : `too late to send: ${reason}`
  const batches = await failPlanned(db, day, why, now())
  if (batches > 0) console.error({ event: 'digest.late', digest: day, batches, reason })
}

/**
 * Completes a digest if nothing is left to do. Returns when to continue, or null if the digest is complete or
 * only subscribers with later hours are left.
 */
async function finish({ db, call, now }: Deps, { day, publishedAt }: Digest): Promise<Date | null> {
  const next = await findNextAttempt(db, day)
  if (next !== null) return new Date(Math.max(next, now().getTime() + call.waitMs()))
  if (await completeDigest(db, day, now())) {
    console.log({ event: 'digest.complete', digest: day })
    return null
  }
  return publishedAt === null ? new Date(now().getTime() + UNPUBLISHED_PAUSE_MS) : null
}

/**
 * Seals and posts a batch, and stores the outcome.
 *
 * @param whilePosted Called just before the batch is posted, to start other work in the meantime.
 * @returns Whether the digest may continue.
 */
async function sendBatch(
  deps: Deps,
  { batch, made }: PreparedBatch,
  whilePosted: () => void,
): Promise<boolean> {
  if (batch.recipients.length === 0) {
    await settleAndLog(deps, batch, 'accepted', batch.exceptions, null)
    return true
  }
  if (made === null || isUncertain(batch, deps.now().getTime())) {
    await settleAndLog(
      deps,
      batch,
      'uncertain',
      batch.exceptions,
      'no clear answer came before it was too late to repeat the call',
    )
    return true
  }
  if ('error' in made) {
    await applyUnmade(deps, batch, redactError(made.error))
    return true
  }
  const { body, hash } = made
  if (batch.bodySha256 !== null && batch.bodySha256 !== hash) {
    await applyUnmade(deps, batch, 'its letters have changed since an earlier call')
    return true
  }
  if (batch.bodySha256 === null && isLate(deps, batch)) return true // the deadline passed after the batch was prepared
  const sealed = batch.bodySha256 === null ? await sealBatch(deps.db, batch, hash) : batch
  if (sealed === null) return true // the batch was locked by another turn, or its recipients have changed
  whilePosted()
  const answer = await deps.call.post(
    { path: '/emails/batch', body, key: sealed.key },
    sealed.recipients.length,
  )
  const outcome = await asProven(deps, sealed.day, answer)
  await applyOutcome(deps, sealed, outcome)
  // After the batch's deadline, a pause cannot save its letters. If the batch was released, the next turn
  // marks it as failed.
  if (isLate(deps, batch)) return ['accepted', 'ambiguous', 'spent'].includes(outcome.status)
  return holdFor(deps, batch, outcome)
}

/**
 * Treats a batch as rejected if all its letters were refused but other letters of the digest were accepted.
 * The shared content is then not at fault, so the batch is split and the digest is not halted.
 */
async function asProven({ db }: Deps, day: string, outcome: Outcome): Promise<Outcome> {
  if (outcome.status !== 'halted' || outcome.each === undefined) return outcome
  const digest = await findDigest(db, day)
  const { reason } = outcome
  return digest !== null && digest.counts.accepted > 0 ? { status: 'rejected', reason } : outcome
}

/** Pauses or halts the digest if the outcome requires it. @returns Whether the digest may continue. */
async function holdFor(deps: Deps, batch: LockedBatch, outcome: Outcome): Promise<boolean> {
  switch (outcome.status) {
    case 'quota': {
      const pauseMs = Math.max(outcome.retryAfterMs ?? QUOTA_PAUSE_MS, LEAST_QUOTA_PAUSE_MS)
      await hold(deps, batch, 'paused', outcome.reason, new Date(deps.now().getTime() + pauseMs))
      return false
    }
    case 'halted':
      await hold(deps, batch, 'halted', outcome.reason)
      return false
    case 'rejected':
      if (batch.recipients.length > 1 || !(await isEveryLetterRefused(deps, batch.day))) return true
      await hold(deps, batch, 'halted', `every letter so far was refused: ${outcome.reason}`)
      return false
    default:
      return true
  }
}

/**
 * Returns whether several letters were refused and no letter was accepted. The fault is then probably in
 * content that all letters share.
 */
async function isEveryLetterRefused({ db }: Deps, day: string): Promise<boolean> {
  const digest = await findDigest(db, day)
  return digest !== null && digest.counts.accepted === 0 && digest.counts.invalid >= FEWEST_REFUSED
}

async function hold(
  { db }: Deps,
  batch: LockedBatch,
  state: 'paused' | 'halted',
  reason: string,
  resumeAt: Date | null = null,
): Promise<void> {
  console.error({ event: `digest.${state}`, digest: batch.day, batch: batch.seq, reason })
  await holdDigest(db, batch.day, { state, reason, resumeAt })
}
