// Deletes expired data once a day, a little in each turn.
import { utcDay } from '../calendar/clock.ts'
import { cutoffsAt, expireSome } from '../d1/expiry/expire.ts'
import { findDoneDay, markDone } from '../d1/upkeep.ts'
import type { Deps } from './deps.ts'

/** How long to wait between two steps, to let other queries run. */
const PAUSE_MS = 1000

/**
 * Deletes some of the expired data. @returns Time of the next step, or null when the work for today (UTC) is
 * done.
 */
export async function expireOld({ db, config, now }: Deps): Promise<Date | null> {
  const today = utcDay(now())
  if ((await findDoneDay(db, 'retention')) === today) return null
  if (await expireSome(db, cutoffsAt(now(), config), now())) return new Date(now().getTime() + PAUSE_MS)
  await markDone(db, 'retention', today)
  console.log({ event: 'retention.done', today })
  return null
}
