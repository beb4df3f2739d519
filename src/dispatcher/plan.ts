// The second turn: who gets the digest is frozen.
import { planSlice } from '../d1/planning.ts'
import { markPlanned } from '../d1/progress.ts'
import type { Deps } from './deps.ts'

/**
 * Plans a composed digest until nobody is left; cut off anywhere, it goes on where it was.
 *
 * Once it is done nobody joins: who confirms while the letters go out gets the next digest.
 */
export async function planDigest({ db, now }: Deps, day: string, lettersPerBatch: number): Promise<void> {
  let total = 0
  for (;;) {
    const planned = await planSlice(db, day, lettersPerBatch)
    if (planned === 0) break
    total += planned
  }
  await markPlanned(db, day, now())
  console.log({ event: 'digest.planned', digest: day, candidates: total })
}
