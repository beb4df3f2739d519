// Plans the recipients of a digest. Each subscriber is planned once, when their letter is due.

import { addDays, MS_PER_HOUR, MS_PER_MINUTE, momentOf } from '../calendar/clock.ts'
import { type DueGroup, dueGroups } from '../calendar/due-groups.ts'
import { countToPlan, listClocks, planSlice } from '../d1/batches/plan.ts'
import { type Digest, findNextDigest } from '../d1/digests/digests.ts'
import { markFirstPlanned, markPlanned } from '../d1/digests/transitions.ts'
import type { Deps } from './deps.ts'

const TOO_LATE = 'too late: the deadline for its hour has passed'

/**
 * How long after its publication time a digest is still expected to be opened. The margin covers two runs of
 * the cron trigger.
 */
const OPENED_WITHIN_MS = 10 * MS_PER_MINUTE
/** How long to wait before checking again for the next digest. */
const LOOK_AGAIN_MS = MS_PER_MINUTE

type Planner = Pick<Deps, 'db' | 'config' | 'now'>

/**
 * Plans the due subscribers of all composed digests. Includes paused, halted and stopped digests, so that no
 * subscriber's delivery hour is missed. Plans the oldest digest first and stops at the first failure, because
 * a subscriber who is planned for a day can no longer be planned for an earlier one.
 *
 * @param digests Unfinished digests, oldest first.
 * @returns When the next subscribers are due, or null if none are left to plan.
 */
export async function planDigests(deps: Planner, digests: readonly Digest[]): Promise<Date | null> {
  let next: Date | null = null
  for (const digest of digests) {
    if (digest.composedAt === null || digest.plannedAt !== null) continue
    const due = await planDigest(deps, digest)
    if (due !== null && (next === null || due < next)) next = due
  }
  return next
}

/**
 * Plans a digest's subscribers whose letters are due. After an interruption, the next call continues where
 * this one stopped.
 *
 * Subscribers without a chosen hour are planned once, at publication. Those who confirm later get the next
 * digest. Planning ends after the last chosen hour. If there are no subscribers, anyone who confirms by the
 * deadline gets this digest.
 */
async function planDigest(deps: Planner, digest: Digest): Promise<Date | null> {
  const { db, config, now } = deps
  const { day, counts, deadline } = digest
  const names = await listClocks(db, day)
  const groups = dueGroups(names, new Date(digest.publishAt), config.schedule.timeZone)
  const isDue = ({ due }: DueGroup) => due <= now()
  let total = 0
  let isWaiting = false
  for (const group of groups.filter(isDue)) {
    const next = await findNextLetter(deps, day, group)
    if (next === 'unknown') isWaiting = true
    else total += await planGroup(deps, digest, group, next)
  }
  const isEmpty = names.length === 0 && counts.candidates === 0
  const openUntil = new Date(isEmpty ? Math.max(deadline, now().getTime()) : now())
  if (digest.firstPlannedAt === null) await markFirstPlanned(db, day, openUntil)
  if (total > 0) console.log({ event: 'digest.planned', digest: day, readers: total })
  if (isWaiting) return new Date(now().getTime() + LOOK_AGAIN_MS)
  const [next] = groups.filter((group) => !isDue(group))
  if (next !== undefined) return next.due
  return (await markPlanned(db, day, now())) ? null : now()
}

/**
 * Finds the next digest if it is published by the time a group's letter is due, for example because the
 * current digest was published late. The group then gets only the later letter. A skipped digest does not
 * count.
 *
 * @returns Day of the next digest; null if there is no such digest; `unknown` while it is expected but not
 * composed yet.
 */
async function findNextLetter(
  { db, config, now }: Planner,
  day: string,
  { due, atOnce }: DueGroup,
): Promise<string | null | 'unknown'> {
  if (atOnce) return null
  const { hour, minute, timeZone } = config.schedule
  const next = await findNextDigest(db, day)
  if (next === null) {
    const publishAt = momentOf(addDays(day, 1), hour, minute, timeZone).getTime()
    const isExpected = publishAt <= due.getTime() && now().getTime() < publishAt + OPENED_WITHIN_MS
    return isExpected ? 'unknown' : null
  }
  if (next.state === 'skipped' || next.publishAt > due.getTime()) return null
  return next.state === 'due' || next.state === 'held' ? 'unknown' : next.day
}

/**
 * Plans one group of subscribers.
 *
 * @param nextDay Day of the digest that the group gets instead, or null.
 *
 * @returns Number of subscribers planned, including those who get no letter.
 */
async function planGroup(
  { db, config, now }: Planner,
  { day, deadline: ofDigest, firstPlannedAt, releasedAt }: Digest,
  { due: ofHour, atOnce, clocks }: DueGroup,
  nextDay: string | null,
): Promise<number> {
  const catchUpMs = config.schedule.catchUpHours * MS_PER_HOUR
  // If a subscriber's hour passed while the digest was held, the letter is due at the digest's release.
  const due = new Date(Math.max(ofHour.getTime(), releasedAt ?? 0))
  const deadline = new Date(atOnce ? ofDigest : due.getTime() + catchUpMs)
  // Letters to subscribers without a chosen hour are planned even after the deadline. These letters then fail
  // and can be retried.
  const tooLate = atOnce ? null : TOO_LATE
  const openUntil = firstPlannedAt ?? now().getTime()
  const isOpen = openUntil > now().getTime() // the digest had no subscribers at publication
  const confirmedBy = atOnce || isOpen ? new Date(openUntil) : due
  const instead = nextDay === null ? null : `the letter for ${nextDay} is due at the same moment`
  let total = 0
  for (;;) {
    const planned = await planSlice(db, {
      day,
      clocks,
      confirmedBy,
      now: now(),
      deadline,
      catchUpMs,
      tooLate,
      instead,
    })
    if (planned === 0) return total
    total += planned
  }
}

/**
 * Returns when the next subscribers of a digest are due, as a Unix timestamp in milliseconds; null if the
 * digest is not composed yet or no later hour is left.
 */
export async function findNextDue(
  { db, config, now }: Planner,
  { day, publishAt, composedAt, plannedAt }: Digest,
): Promise<number | null> {
  if (composedAt === null || plannedAt !== null) return null
  const groups = dueGroups(await listClocks(db, day), new Date(publishAt), config.schedule.timeZone)
  return groups.find(({ due }) => due > now())?.due.getTime() ?? null
}

/** Counts the subscribers who would get a digest if it were published now. */
export async function countRecipients({ db, config, now }: Planner, day: string): Promise<number> {
  const groups = dueGroups(await listClocks(db, day), now(), config.schedule.timeZone)
  const clocks = groups.flatMap((group) => group.clocks)
  const at = { confirmedBy: now(), now: now(), deadline: now() }
  return countToPlan(db, { day, clocks, ...at, catchUpMs: 0, tooLate: null })
}
