// Composes editions of days with one dominant theme. Counts the top events that appear on a day of politics,
// and the stories on a day of sport.
import { composeEdition } from '../../src/digest/compose.ts'
import type { EditionStory } from '../../src/digest/edition.ts'
import { type LabelledArticle, readRows, unlabelled } from './labelled.ts'

/** Default limits of a publication. */
const LIMITS = { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 }
/** Number of top events on the politics day, and minimum number of them that must appear. */
const EVENTS = 25
const LEAST_EVENTS = 9
/** Number of sport articles, and minimum number of stories that they must yield. */
const SPORT_ARTICLES = 150
const LEAST_SPORT_STORIES = 25
/** Publication time assumed for articles without a date. */
const UNDATED = '2026-11-26T12:00:00Z'

/**
 * Prints how many top political events and sport stories appear, for a folder of labelled world news.
 *
 * @returns The limits that were missed.
 */
export function printSpace(folder: string): string[] {
  const politics = readRows(folder, 'story-politics')
  const events = countEvents(politics, storiesOf(politics))
  const sport = readRows(folder, 'theme-en').filter(({ theme }) => theme === 'sport')
  const stories = storiesOf(sport.slice(0, SPORT_ARTICLES)).length
  console.log('\nSpace')
  console.log(`  of the ${EVENTS} events with the most publishers, shown  ${events.toFixed(1)}`)
  console.log(`  stories from ${SPORT_ARTICLES} articles about sport             ${stories}`)
  return [
    ...(events < LEAST_EVENTS ? [`the politics day shows ${events.toFixed(1)} events`] : []),
    ...(stories < LEAST_SPORT_STORIES ? [`the sport day has ${stories} stories`] : []),
  ]
}

/** Composes a day without any history, and returns its stories in the edition's order. */
function storiesOf(rows: readonly LabelledArticle[]): EditionStory[] {
  const times = rows.map(({ published }) => Date.parse(published ?? UNDATED))
  const now = new Date(Math.max(...times))
  const { edition } = composeEdition(rows.map(unlabelled), [], {
    day: now.toISOString().slice(0, 'YYYY-MM-DD'.length),
    language: 'en',
    now,
    limits: LIMITS,
  })
  return [...(edition.lead ? [edition.lead] : []), ...edition.themes.flatMap(({ stories }) => stories)]
}

/**
 * Counts the top events, ranked by number of publishers, that appear in the edition. Events that tie for the
 * last places count fractionally.
 */
function countEvents(rows: readonly LabelledArticle[], shown: readonly EditionStory[]): number {
  const publishers = new Map<string, Set<string>>()
  for (const row of rows) {
    const known = publishers.get(row.story ?? '') ?? new Set()
    publishers.set(row.story ?? '', known.add(unlabelled(row).source))
  }
  const labels = new Map(rows.map(({ url, story }) => [url, story ?? '']))
  const appearing = new Set(shown.map(({ url }) => labels.get(url) ?? ''))
  const bySize = Map.groupBy(publishers, ([, { size }]) => size)
  let [count, places] = [0, EVENTS]
  for (const [, events] of [...bySize].sort(([a], [b]) => b - a)) {
    const found = events.filter(([event]) => appearing.has(event)).length
    count += found * Math.min(1, places / events.length)
    places -= Math.min(places, events.length)
  }
  return count
}
