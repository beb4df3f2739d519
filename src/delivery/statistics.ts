// Computes statistics about readers and sources. Opens and clicks are not tracked.
import { addDays } from '../calendar/clock.ts'
import type { Edition } from '../digest/edition.ts'
import { listStories } from '../digest/headed-stories.ts'

/** Numbers of readers who joined and left on a UTC day. */
export type DailyCount = { day: string; joined: number; left: number }
/** The counts of a UTC day, with the number of active readers at its end. */
export type DayOfGrowth = DailyCount & { active: number }

/**
 * Numbers of accepted letters, bounces and complaints for an edition. A bounce or complaint counts for the
 * last edition planned for the reader. `secondsToLast` is the time from publication to the last accepted
 * letter, or null if no letter was accepted.
 */
export type EditionCount = {
  day: string
  accepted: number
  bounced: number
  complained: number
  secondsToLast: number | null
}

/** Number of articles from a source, and of published stories that name the source. */
export type SourceCount = { source: string; articles: number; stories: number }

export type Statistics = {
  days: DayOfGrowth[]
  editions: EditionCount[]
  sources: SourceCount[]
}

/**
 * Returns the counts of every day in a period, oldest first. Computes the numbers of active readers backwards
 * from the current number, because only daily changes are stored.
 */
export function growthOf(
  counts: readonly DailyCount[],
  { from, to, activeNow }: { from: string; to: string; activeNow: number },
): DayOfGrowth[] {
  const byDay = new Map(counts.map((count) => [count.day, count]))
  const days: DayOfGrowth[] = []
  let active = activeNow
  for (let day = to; day >= from; day = addDays(day, -1)) {
    const { joined, left } = byDay.get(day) ?? { joined: 0, left: 0 }
    days.unshift({ day, joined, left, active })
    active = Math.max(0, active - joined + left)
  }
  return days
}

/**
 * Counts the stories and articles of each source. Sources with more stories come first. Ties are broken by
 * the number of articles and then by name.
 */
export function countBySource(
  editions: readonly Edition[],
  articles: ReadonlyMap<string, number>,
): SourceCount[] {
  const counts = new Map(
    [...articles].map(([source, number]) => [source, { source, articles: number, stories: 0 }]),
  )
  for (const edition of editions)
    for (const { story } of listStories(edition))
      for (const source of new Set([story.source, ...story.also.map((report) => report.source)])) {
        const count = counts.get(source) ?? { source, articles: 0, stories: 0 }
        count.stories += 1
        counts.set(source, count)
      }
  return [...counts.values()].sort(
    (a, b) => b.stories - a.stories || b.articles - a.articles || (a.source < b.source ? -1 : 1),
  )
}
