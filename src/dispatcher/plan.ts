// The second turn: who gets the digest is frozen, reader by reader when their letter is due.

import { MS_PER_HOUR } from '../calendar/clock.ts'
import { type DueGroup, dueGroups } from '../calendar/due-groups.ts'
import { countToPlan, listClocks, planSlice } from '../d1/batches/plan.ts'
import type { Digest } from '../d1/digests/digests.ts'
import { markFirstPlanned, markPlanned } from '../d1/digests/transitions.ts'
import type { Deps } from './deps.ts'

const TOO_LATE = 'too late: its hour and the time in which it may still go out are over'

type Planner = Pick<Deps, 'db' | 'config' | 'now'>

/**
 * Plans whoever is due of the digests that are composed. A digest that is held is planned too: when it goes on,
 * nobody's hour was missed.
 *
 * The older digest is planned first, and no other when that fails: who is planned for a day is not planned for one
 * before it any more.
 *
 * @param digests Oldest first.
 * @returns When the next readers are due, or null when nobody is left.
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
 * Plans the readers of a digest whose hour has come; cut off anywhere, it goes on where it was.
 *
 * Who gets it at once is planned once: who confirms while the letters go out gets the next digest. When nobody is
 * left whose hour is still to come, nobody joins any more.
 */
async function planDigest(deps: Planner, digest: Digest): Promise<Date | null> {
  const { db, config, now } = deps
  const { day } = digest
  const names = await listClocks(db, day)
  const groups = dueGroups(names, new Date(digest.publishAt), config.schedule.timeZone)
  const isDue = ({ due }: DueGroup) => due <= now()
  let total = 0
  for (const group of groups.filter(isDue)) total += await planGroup(deps, digest, group)
  if (digest.firstPlannedAt === null) await markFirstPlanned(db, day, now())
  if (total > 0) console.log({ event: 'digest.planned', digest: day, readers: total })
  const [next] = groups.filter((group) => !isDue(group))
  if (next !== undefined) return next.due
  return (await markPlanned(db, day, now())) ? null : now()
}

/** @returns How many readers were planned, or noted to get no letter. */
async function planGroup(
  { db, config, now }: Planner,
  { day, deadline: ofDigest, firstPlannedAt }: Digest,
  { due, atOnce, clocks }: DueGroup,
): Promise<number> {
  const catchUpMs = config.schedule.catchUpHours * MS_PER_HOUR
  const deadline = new Date(atOnce ? ofDigest : due.getTime() + catchUpMs)
  // Letters for those who get them at once are planned even when it is too late, and fail: so they can be tried again.
  const tooLate = atOnce ? null : TOO_LATE
  const confirmedBy = atOnce ? new Date(firstPlannedAt ?? now()) : due
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
    })
    if (planned === 0) return total
    total += planned
  }
}

/** When the next readers of a digest are due, in milliseconds since 1970; null when nobody's hour is still to come. */
export async function findNextDue(
  { db, config, now }: Planner,
  { day, publishAt, composedAt, plannedAt }: Digest,
): Promise<number | null> {
  if (composedAt === null || plannedAt !== null) return null
  const groups = dueGroups(await listClocks(db, day), new Date(publishAt), config.schedule.timeZone)
  return groups.find(({ due }) => due > now())?.due.getTime() ?? null
}

/** How many readers a digest would have if it were published now. */
export async function countRecipients({ db, config, now }: Planner, day: string): Promise<number> {
  const groups = dueGroups(await listClocks(db, day), now(), config.schedule.timeZone)
  const clocks = groups.flatMap((group) => group.clocks)
  const at = { confirmedBy: now(), now: now(), deadline: now() }
  return countToPlan(db, { day, clocks, ...at, catchUpMs: 0, tooLate: null })
}
