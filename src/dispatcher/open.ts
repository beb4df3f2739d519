// What is due at a moment: a tick opens the digest of the day, and closes the days that were missed.

import { addDays, isDay, localDay, MS_PER_HOUR, momentOf } from '../calendar/clock.ts'
import type { Schedule } from '../config/config.ts'
import { type Digest, findDigest, findNewestDay, openDigest, reopenDigest } from '../d1/digests/digests.ts'
import { DigestError } from '../errors.ts'

/** Missed days that are noted one by one; after a longer silence the older ones are not. */
const MAX_MISSED_DAYS = 31
const TOO_LATE = 'too late: the time in which it may still go out is over'

const publicationOf = (day: string, { hour, minute, timeZone }: Schedule) =>
  momentOf(day, hour, minute, timeZone)

const after = (moment: Date, hours: number) => new Date(moment.getTime() + hours * MS_PER_HOUR)

/** How the keys of a day's digest begin. */
export type MakeKeyPrefix = (day: string) => string

/** A digest that a tick has to open. */
export type DueDay = { day: string; state: 'due' | 'skipped'; publishAt: Date; deadline: Date }

/**
 * What is due: today's digest once its hour has come, and yesterday's while it may still go out late, as
 * when the hour is close to midnight. What is too late to send is skipped, and so is each day since the
 * newest digest on which no tick came in time; a first start has missed nothing.
 *
 * @param newest The day of the newest digest, whatever became of it; null before the first.
 */
export function dueDays(newest: string | null, schedule: Schedule, now: Date): DueDay[] {
  const due: DueDay[] = []
  for (const day of daysSince(newest, localDay(now, schedule.timeZone))) {
    const publishAt = publicationOf(day, schedule)
    const deadline = after(publishAt, schedule.catchUpHours)
    if (now < publishAt) break
    if (now <= deadline) due.push({ day, state: 'due', publishAt, deadline })
    else if (newest !== null) due.push({ day, state: 'skipped', publishAt, deadline })
  }
  return due
}

/** Opens what is due; what is skipped is said. */
export async function openDue(
  db: D1Database,
  schedule: Schedule,
  now: Date,
  keyPrefix: MakeKeyPrefix,
): Promise<void> {
  for (const digest of dueDays(await findNewestDay(db), schedule, now)) {
    const { day } = digest
    const reason = digest.state === 'skipped' ? TOO_LATE : null
    await openDigest(db, { ...digest, reason, keyPrefix: keyPrefix(day) }, now)
    if (reason !== null) console.error({ event: 'digest.skipped', digest: day, reason })
  }
}

/** The days after the newest digest until today, oldest first; before the first digest there is today alone. */
function daysSince(newest: string | null, today: string): string[] {
  if (newest === null) return [today]
  const days: string[] = []
  for (let day = today; day > newest && days.length <= MAX_MISSED_DAYS; day = addDays(day, -1))
    days.unshift(day)
  return days
}

/**
 * Opens the digest of a day because a person asks for it, at whatever hour; asking again gives the same one.
 * A skipped digest of today gets another try, one of a day gone by stays skipped.
 * What is due anyhow is opened on the way.
 *
 * @param day `YYYY-MM-DD`; null asks for today, in the publication's time zone.
 * @throws {DigestError} `invalid` for what is no day and for a day to come, `conflict` when a later digest was made already.
 */
export async function openRequested(
  db: D1Database,
  schedule: Schedule,
  asked: string | null,
  now: Date,
  keyPrefix: MakeKeyPrefix,
): Promise<Digest> {
  const today = localDay(now, schedule.timeZone)
  const day = asked ?? today
  if (!isDay(day))
    throw new DigestError('invalid', 'Cannot make a digest of what is no day: write YYYY-MM-DD')
  // Tomorrow's would take today's readers: who is planned for a day is not planned for one before.
  if (day > today) {
    throw new DigestError(
      'invalid',
      `Cannot make the digest of ${day}: it is ${today} in ${schedule.timeZone}`,
    )
  }
  // Days that were missed are noted first: once there is a newer digest, no tick looks at them again.
  await openDue(db, schedule, now, keyPrefix)
  const found = await findDigest(db, day)
  const deadline = after(now, schedule.catchUpHours)
  if (found !== null && day === today) await reopenDigest(db, day, { now, deadline })
  if (found === null) {
    const newest = await findNewestDay(db)
    if (newest !== null && newest > day) {
      throw new DigestError(
        'conflict',
        `Cannot make the digest of ${day}: there is a later one, of ${newest}`,
      )
    }
    const publishAt = day < today ? publicationOf(day, schedule) : now
    const times = { publishAt, deadline: after(publishAt, schedule.catchUpHours) }
    const fate =
      day < today
        ? ({ state: 'skipped', reason: TOO_LATE } as const)
        : ({ state: 'due', reason: null } as const)
    await openDigest(db, { day, ...fate, ...times, keyPrefix: keyPrefix(day) }, now)
  }
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest that was opened')
  return digest
}
