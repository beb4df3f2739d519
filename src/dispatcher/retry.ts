import { localDay, MS_PER_HOUR } from '../calendar/clock.ts'
import type { Schedule } from '../config/config.ts'
import { findLastDeadline } from '../d1/batches/deadlines.ts'
import { type Digest, findDigest } from '../d1/digests/digests.ts'
import { reviveDigest } from '../d1/digests/transitions.ts'
import { DigestError } from '../errors.ts'

/**
 * Resumes a paused or halted digest, or sends a digest's failed letters again, after the cause is fixed.
 * Extends the deadline only on the digest's own day, so that nobody gets yesterday's news.
 *
 * @throws {DigestError} `not_found` for a day without a digest; `conflict` if both the digest's day and its
 * deadline are over, or if nothing can be retried.
 */
export async function retryDigest(
  db: D1Database,
  schedule: Schedule,
  day: string,
  now: Date,
): Promise<Digest> {
  const found = await findDigest(db, day)
  if (found === null)
    throw new DigestError('not_found', `Cannot retry the digest for ${day}: it does not exist`)
  const today = localDay(now, schedule.timeZone)
  const isToday = day === today
  const lastDeadline = Math.max(found.deadline, (await findLastDeadline(db, day)) ?? 0)
  if (!isToday && now.getTime() > lastDeadline) {
    throw new DigestError('conflict', `Cannot retry the digest for ${day}: its deadline has passed`)
  }
  const deadline = isToday ? new Date(now.getTime() + schedule.catchUpHours * MS_PER_HOUR) : null
  if (!(await reviveDigest(db, day, { deadline, now }))) {
    throw new DigestError(
      'conflict',
      `Cannot retry the digest for ${day}: it is ${found.state}, and has no failed letters to retry`,
    )
  }
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest that was retried')
  return digest
}
