// Makes a batch ready to be posted while the one before it is under way.
import { takeBatch } from '../d1/batches/batches.ts'
import { skipRecipients } from '../d1/batches/skipped-recipients.ts'
import { isUncertain, type LockedBatch } from '../delivery/batch.ts'
import { sha256 } from '../delivery/body.ts'
import { type CachedFilter, reasonForNoStories } from '../letters/story-filter-cache.ts'
import { DOUBTS_IN_A_ROW } from '../resend/call.ts'
import type { Deps } from './deps.ts'

/** A locked batch and what is to be posted of it; or why that cannot be made. Null: nothing is to be posted. */
export type PreparedBatch = {
  batch: LockedBatch
  made: { body: Uint8Array; hash: string } | { error: unknown } | null
}

export type Prefetch = {
  /** The next batch; null when none is due. */
  take: () => Promise<PreparedBatch | null>
  /** Begins to make the next batch ready, besides the one that is posted meanwhile. */
  begin: (besides: LockedBatch) => void
  /** Waits for what was begun and not taken. It stays locked without a call, and is locked anew when it is taken. */
  rest: () => Promise<void>
}

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
      begun.catch(() => {}) // whoever takes it is told
    },
    async rest() {
      await begun?.catch(() => {})
    },
  }
}

/** While Resend seems to be down, one call in so many is for another batch: it may be well, and have no answer for those alone. */
const CALLS_PER_OTHER = 4

/**
 * Whether what is in doubt is asked again before anything else is begun: at first in a turn, and while Resend seems to be
 * down, so that no more comes to be in doubt.
 */
function asksAgainFirst(isFirst: boolean, doubts: number): boolean {
  if (doubts > 0 && doubts % CALLS_PER_OTHER === 0) return false
  return isFirst || doubts >= DOUBTS_IN_A_ROW
}

/** Whose choice leaves nothing of the day gets no letter, unless the batch is sealed: then all is as it was. */
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
