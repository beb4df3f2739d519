// Prepares the next batch while the previous one is being posted.
import { takeBatch } from '../d1/batches/batches.ts'
import { skipRecipients } from '../d1/batches/skipped-recipients.ts'
import { isUncertain, type LockedBatch } from '../delivery/batch.ts'
import { type CachedFilter, reasonForNoStories } from '../letters/story-filter-cache.ts'
import { DOUBTS_IN_A_ROW } from '../resend/call.ts'
import { sha256 } from '../text/hash.ts'
import type { Deps } from './deps.ts'

/**
 * A locked batch that was prepared for posting. `made` contains its body and the body's hash, or the error
 * that prevented rendering the body; it is null if no call should be made.
 */
export type PreparedBatch = {
  batch: LockedBatch
  made: { body: Uint8Array; hash: string } | { error: unknown } | null
}

export type Prefetch = {
  /** Returns the next batch, or null if none is due. */
  take: () => Promise<PreparedBatch | null>
  /** Starts preparing the next batch while the given one is being posted. */
  begin: (posted: LockedBatch) => void
  /** Waits for a batch that is still being prepared. The batch stays locked until a later turn takes it. */
  rest: () => Promise<void>
}

/**
 * Returns functions that take the batches of a digest one by one. They prepare each batch while the previous
 * one is being posted.
 */
export function prefetchBatches(
  { db, now, call }: Pick<Deps, 'db' | 'now' | 'call'>,
  day: string,
  { bodyOf, storiesFor }: { bodyOf: (batch: LockedBatch) => Promise<Uint8Array>; storiesFor: CachedFilter },
): Prefetch {
  let begun: Promise<PreparedBatch | null> | null = null
  let isFirst = true
  const prepare = async (except: number | null) => {
    const repeatsFirst = asksAgainFirst(isFirst, call.doubts())
    isFirst = false
    const taken = await takeBatch(db, day, now(), { except, repeatsFirst })
    if (taken === null) return null
    const batch = await withoutEmptyLetters(db, taken, storiesFor)
    return { batch, made: await make(batch, bodyOf, now().getTime()) }
  }
  return {
    take() {
      const next = begun ?? prepare(null)
      begun = null
      return next
    },
    begin({ seq }) {
      begun = prepare(seq)
      begun.catch(() => {}) // the next `take` rejects with this error
    },
    async rest() {
      await begun?.catch(() => {})
    },
  }
}

/**
 * While Resend appears to be down, one call in four prefers a batch that has been posted at most once. Resend
 * may be failing only for the batches that are being retried.
 */
const CALLS_PER_OTHER = 4

/**
 * Returns whether to retry batches with an unknown outcome before posting new ones, to keep the number of
 * unknown outcomes small. Such batches usually come first in the first call of a digest in each turn, and in
 * most calls while Resend appears to be down.
 */
function asksAgainFirst(isFirst: boolean, doubts: number): boolean {
  if (doubts > 0 && doubts % CALLS_PER_OTHER === 0) return false
  return isFirst || doubts >= DOUBTS_IN_A_ROW
}

/** Removes the recipients whose preferences exclude every story of the day. Never changes a sealed batch. */
async function withoutEmptyLetters(
  db: D1Database,
  batch: LockedBatch,
  storiesFor: CachedFilter,
): Promise<LockedBatch> {
  if (batch.bodySha256 !== null) return batch
  const reasons = batch.recipients.flatMap(([id, , filter]) =>
    filter && storiesFor(filter).size === 0 ? [[id, reasonForNoStories(filter)] as const] : [],
  )
  return reasons.length === 0 ? batch : skipRecipients(db, batch, Object.fromEntries(reasons))
}

async function make(
  batch: LockedBatch,
  bodyOf: (batch: LockedBatch) => Promise<Uint8Array>,
  now: number,
): Promise<PreparedBatch['made']> {
  if (batch.recipients.length === 0 || isUncertain(batch, now)) return null
  try {
    const body = await bodyOf(batch)
    return { body, hash: await sha256(body) }
  } catch (error) {
    return { error }
  }
}
