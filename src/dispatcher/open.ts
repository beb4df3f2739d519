// Opens digests. Each run of the cron trigger opens the digests that are due, and records missed days as
// skipped.

import { addDays, isDay, localDay, MS_PER_HOUR, momentOf } from '../calendar/clock.ts'
import type { Review, Schedule } from '../config/config.ts'
import { type Digest, findDigest, findNewestDay } from '../d1/digests/digests.ts'
import { openDigest, reopenDigest } from '../d1/digests/open-digest.ts'
import { findLastOpening, recordOpening } from '../d1/upkeep.ts'
import { DigestError } from '../errors.ts'
import type { Deps } from './deps.ts'

/** Maximum number of missed days before today to record. After a longer outage, older days are left out. */
const MAX_MISSED_DAYS = 31
/** Reason stored for a digest that is held for its regular review. */
const TO_REVIEW = 'waits for review'
const TOO_LATE = 'too late: its deadline has passed'

const publicationOf = (day: string, { hour, minute, timeZone }: Schedule) =>
  momentOf(day, hour, minute, timeZone)

const after = (moment: Date, hours: number) => new Date(moment.getTime() + hours * MS_PER_HOUR)

/** Builds the prefix of the idempotency keys of a day's digest. */
export type MakeKeyPrefix = (day: string) => string

/** A digest to open. */
export type DueDay = { day: string; state: 'due' | 'skipped'; publishAt: Date; deadline: Date }

/** Returns how a digest opens: due, or held until the end of its review. */
function openingOf(day: string, schedule: Schedule) {
  const { review } = schedule
  if (review === undefined) return { state: 'due', reason: null } as const
  return { state: 'held', reason: TO_REVIEW, reviewUntil: reviewEnd(day, schedule, review) } as const
}

/**
 * Returns when the review of a digest ends: at the first occurrence of the configured time after publication.
 */
function reviewEnd(day: string, schedule: Schedule, review: Review): Date {
  const end = publicationOf(day, { ...schedule, ...review.until })
  return end > publicationOf(day, schedule)
    ? end
    : publicationOf(addDays(day, 1), { ...schedule, ...review.until })
}

/**
 * Lists the digests to open. Today's digest opens at its publication time. An earlier day's digest can still
 * open until its deadline, which may be after midnight.
 *
 * If the deadline has passed and the publication time is after the last check, nothing ran while the digest
 * was due, so it is opened as skipped. If the publication time is at or before the last check, the schedule
 * has changed since that check. Today's digest is then due now, and an earlier day gets no digest. Days
 * before the first digest do not count as missed.
 *
 * @param newest Day of the newest digest in any state; null before the first.
 * @param lastLook When the dispatcher last looked for due digests, as a Unix timestamp in milliseconds; null
 * if unknown.
 */
export function dueDays(
  newest: string | null,
  schedule: Schedule,
  now: Date,
  lastLook: number | null,
): DueDay[] {
  const due: DueDay[] = []
  const today = localDay(now, schedule.timeZone)
  for (const day of daysSince(newest, today)) {
    const publishAt = publicationOf(day, schedule)
    const deadline = after(publishAt, schedule.catchUpHours)
    if (now < publishAt) break
    const wasMoved = lastLook !== null && publishAt.getTime() <= lastLook
    if (now <= deadline) due.push({ day, state: 'due', publishAt, deadline })
    else if (newest === null) continue
    else if (!wasMoved) due.push({ day, state: 'skipped', publishAt, deadline })
    else if (day === today)
      due.push({ day, state: 'due', publishAt: now, deadline: after(now, schedule.catchUpHours) })
  }
  return due
}

/** Opens due digests, and records and logs missed days. */
export async function openDue(
  db: D1Database,
  schedule: Schedule,
  now: Date,
  keyPrefix: MakeKeyPrefix,
): Promise<void> {
  const [newest, lastLook] = [await findNewestDay(db), await findLastOpening(db)]
  for (const digest of dueDays(newest, schedule, now, lastLook)) {
    const { day } = digest
    const isMissed = digest.state === 'skipped'
    const opening = isMissed ? { reason: TOO_LATE } : openingOf(day, schedule)
    await openDigest(db, { ...digest, ...opening, keyPrefix: keyPrefix(day) }, now)
    if (isMissed) console.error({ event: 'digest.skipped', digest: day, reason: TOO_LATE })
  }
  await recordOpening(db, now)
}

/**
 * Lists the days after the newest digest up to today, oldest first. Before the first digest, lists only
 * today. After a long outage, leaves out the oldest days.
 */
function daysSince(newest: string | null, today: string): string[] {
  if (newest === null) return [today]
  const days: string[] = []
  for (let day = today; day > newest && days.length <= MAX_MISSED_DAYS; day = addDays(day, -1))
    days.unshift(day)
  return days
}

/**
 * Opens the digest of a day at a person's request, at any hour. Repeating the request returns the same
 * digest. A skipped digest is reopened only if it is today's. A past day without a digest gets a skipped one.
 * Also opens due digests. If digests are reviewed, the digest stays held until somebody releases it or its
 * review ends.
 *
 * @param asked `YYYY-MM-DD`; null means today in the publication's time zone.
 * @throws {DigestError} `invalid` for a day that is malformed or in the future; `conflict` for a day without
 * a digest if a later digest exists.
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
    throw new DigestError('invalid', 'Cannot make the digest: "day" must be a date, YYYY-MM-DD')
  // If tomorrow's digest were planned now, its subscribers could no longer be planned for today's digest,
  // because planning only moves forward in time.
  if (day > today) {
    throw new DigestError(
      'invalid',
      `Cannot make the digest for ${day} yet: today is ${today} in ${schedule.timeZone}`,
    )
  }
  // Missed days are recorded first, because ticks only check days after the newest digest.
  await openDue(db, schedule, now, keyPrefix)
  const found = await findDigest(db, day)
  const deadline = after(now, schedule.catchUpHours)
  const opening = openingOf(day, schedule)
  if (found !== null && day === today) await reopenDigest(db, day, { now, deadline, ...opening })
  if (found === null) {
    const newest = await findNewestDay(db)
    if (newest !== null && newest > day) {
      throw new DigestError(
        'conflict',
        `Cannot make the digest for ${day}: a later digest already exists, for ${newest}`,
      )
    }
    const publishAt = day < today ? publicationOf(day, schedule) : now
    const times = { publishAt, deadline: after(publishAt, schedule.catchUpHours) }
    const fate = day < today ? ({ state: 'skipped', reason: TOO_LATE } as const) : opening
    await openDigest(db, { day, ...fate, ...times, keyPrefix: keyPrefix(day) }, now)
  }
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest that was opened')
  return digest
}

/**
 * Opens today's digest, even before its publication time, so that a person can hold or skip it. Also opens
 * due digests. Does not change a digest that is already open.
 */
export async function openEarly(
  { db, config: { schedule }, now }: Pick<Deps, 'db' | 'config' | 'now'>,
  day: string,
  keyPrefix: MakeKeyPrefix,
): Promise<void> {
  await openDue(db, schedule, now(), keyPrefix)
  const publishAt = publicationOf(day, schedule)
  const times = { publishAt, deadline: after(publishAt, schedule.catchUpHours) }
  const newest = await findNewestDay(db)
  if (newest !== null && newest >= day) return
  await openDigest(db, { day, ...openingOf(day, schedule), ...times, keyPrefix: keyPrefix(day) }, now())
}
