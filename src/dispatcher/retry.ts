import { localDay, MS_PER_HOUR } from '../calendar/clock.ts'
import type { Schedule } from '../config/config.ts'
import { findLastDeadline } from '../d1/batches/deadlines.ts'
import { type Digest, findDigest } from '../d1/digests/digests.ts'
import { reviveDigest } from '../d1/digests/transitions.ts'
import { DigestError } from '../errors.ts'

/**
 * Sends what was provably refused of a digest, or waits for a quota, after the cause is mended. On its own day
 * it gets its full time again; after midnight it has what is left of it: nobody is sent yesterday's news.
 *
 * @throws {DigestError} `not_found` without a digest of that day, `conflict` when its time is over or when
 *   there is nothing in it to try again.
 */
export async function retryDigest(
  db: D1Database,
  schedule: Schedule,
  day: string,
  now: Date,
): Promise<Digest> {
  const found = await findDigest(db, day)
  if (found === null) throw new DigestError('not_found', `Cannot retry the digest of ${day}: there is none`)
  const today = localDay(now, schedule.timeZone)
  const isToday = day === today
  const lastDeadline = Math.max(found.deadline, (await findLastDeadline(db, day)) ?? 0)
  if (!isToday && now.getTime() > lastDeadline) {
    throw new DigestError(
      'conflict',
      `Cannot retry the digest of ${day}: it is ${today} in ${schedule.timeZone}`,
    )
  }
  const deadline = isToday ? new Date(now.getTime() + schedule.catchUpHours * MS_PER_HOUR) : null
  if (!(await reviveDigest(db, day, { deadline, now }))) {
    throw new DigestError(
      'conflict',
      `Cannot retry the digest of ${day}: it is ${found.state}, and nothing of it was refused`,
    )
  }
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest that was revived')
  return digest
}
