// The second turn: who gets the digest is frozen.
import { planSlice } from '../d1/batches.ts'
import type { Deps } from './deps.ts'

/** Plans a composed digest until nobody is left; cut off anywhere, it goes on where it was. */
export async function planDigest({ db }: Deps, day: string, lettersPerBatch: number): Promise<void> {
  let total = 0
  for (;;) {
    const planned = await planSlice(db, day, lettersPerBatch)
    if (planned === 0) break
    total += planned
  }
  if (total > 0) console.log({ event: 'digest.planned', digest: day, candidates: total })
}
