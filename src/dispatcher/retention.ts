// Once a day, what is older than it is to be kept goes, a little in each turn.
import { utcDay } from '../calendar/clock.ts'
import { cutoffsAt, expireSome, findDoneDay, markDone } from '../d1/expiry/expire.ts'
import type { Deps } from './deps.ts'

/** Between two steps the database has time for others. */
const PAUSE_MS = 1000

/** @returns When to go on, or null when it is done for today, UTC. */
export async function expireOld({ db, config, now }: Deps): Promise<Date | null> {
  const today = utcDay(now())
  if ((await findDoneDay(db, 'retention')) === today) return null
  if (await expireSome(db, cutoffsAt(now(), config), now())) return new Date(now().getTime() + PAUSE_MS)
  await markDone(db, 'retention', today)
  console.log({ event: 'retention.done', today })
  return null
}
