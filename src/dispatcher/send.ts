// The third turn: batches are locked, posted and settled, one after the other. While one is posted the next
// is made ready. Cut off anywhere, at most one batch has been posted and not settled, and the next turn
// posts it again, byte for byte.
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

/** How long to leave Resend alone when a quota is used up and it does not say for how long. */
const QUOTA_PAUSE_MS = 3_600_000
/** A quota is not lifted sooner, whatever Resend says: without a floor a short answer would be asked again and again. */
const LEAST_QUOTA_PAUSE_MS = 300_000
/** So many single letters refused, and none accepted, are no chance. */
const FEWEST_REFUSED = 3
/** A longer wait for Resend's pace ends the turn. */
const LONGEST_WAIT_MS = 1000
/** How soon to come back to a digest that only lacks its public copy. */
const UNPUBLISHED_PAUSE_MS = 60_000

/**
 * Sends what is planned of a digest until nothing is left or the turn is over.
 *
 * @returns When there is more to do, or null when nothing is left to do until more is planned.
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
    // When time runs out in the middle, the next turn closes what was never tried.
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

/** The end of a digest, or of what is planned of it: it may wait for readers whose hour is still to come. */
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
 * @param whilePosted Called when the batch is about to be posted: there is time then for something else.
 * @returns Whether the digest may go on.
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
    await settleAndLog(deps, batch, 'uncertain', batch.exceptions, 'Resend may have forgotten the key')
    return true
  }
  if ('error' in made) {
    await applyUnmade(deps, batch, redactError(made.error))
    return true
  }
  const { body, hash } = made
  if (batch.bodySha256 !== null && batch.bodySha256 !== hash) {
    await applyUnmade(deps, batch, 'its letters are not what they were')
    return true
  }
  if (batch.bodySha256 === null && isLate(deps, batch)) return true // it became late since it was made ready
  const sealed = batch.bodySha256 === null ? await sealBatch(deps.db, batch, hash) : batch
  if (sealed === null) return true // it is not ours any more, or is to be locked anew
  whilePosted()
  const answer = await deps.call.post(
    { path: '/emails/batch', body, key: sealed.key },
    sealed.recipients.length,
  )
  const outcome = await asProven(deps, sealed.day, answer)
  await applyOutcome(deps, sealed, outcome)
  // When it is too late there is nothing to hold: what was let go of is closed by the next turn.
  if (isLate(deps, batch)) return ['accepted', 'ambiguous', 'spent'].includes(outcome.status)
  return holdFor(deps, batch, outcome)
}

/**
 * Where letters of the digest were accepted, nothing is wrong with what they share: the few of a batch that were all
 * refused, as a batch of one hour may be, are looked at one by one and hold up nobody.
 */
async function asProven({ db }: Deps, day: string, outcome: Outcome): Promise<Outcome> {
  if (outcome.status !== 'halted' || outcome.each === undefined) return outcome
  const digest = await findDigest(db, day)
  const { reason } = outcome
  return digest !== null && digest.counts.accepted > 0 ? { status: 'rejected', reason } : outcome
}

/** @returns Whether the digest may go on, or has to wait for Resend or for a person. */
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
      await hold(deps, batch, 'halted', `every letter is refused: ${outcome.reason}`)
      return false
    default:
      return true
  }
}

/** Whether single letters were refused one after the other and none was accepted: then it is what they share. */
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
