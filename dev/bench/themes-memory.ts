// Composes the digests of two consecutive days, and counts the follow-ups, repeats and new stories that are
// shown or left out. Also composes random halves of events, to check whether the second half is mistaken for
// an update.
import { composeEdition } from '../../src/digest/compose.ts'
import type { ConsideredStory, Edition, EditionStory } from '../../src/digest/edition.ts'
import type { SentStory } from '../../src/digest/sent-story.ts'
import { seeded } from '../seeded.ts'
import { type LabelledArticle, type LabelledDay, NICHE, readDays, unlabelled } from './labelled.ts'

const DAYS = ['2026-11-26', '2026-11-27'] as const
/** Limits high enough that no day reaches them. */
const LIMITS = { stories: 200, storiesPerTheme: 200, storiesPerPublisher: 200 }
/** Minimum number of reports of an event that is halved, and number of random divisions per event. */
const LEAST_REPORTS = 3
const DIVISIONS = 5

type Composed = { edition: Edition; considered: ConsideredStory[]; sent: SentStory[] }

/**
 * Numbers of events on second days: follow-ups with news (`news`) and those shown (`told`), repeats
 * (`repeats`) and those left out (`out`), and new events (`fresh`) and those not shown (`lost`).
 */
type Counts = { news: number; told: number; repeats: number; out: number; fresh: number; lost: number }

/**
 * Prints the counts for the niche days, the number of days with a separate lead, and the number of halves of
 * events that are mistaken for updates.
 */
export function printMemory(): void {
  const days = readDays(NICHE)
  const counts: Counts = { news: 0, told: 0, repeats: 0, out: 0, fresh: 0, lost: 0 }
  let firstLeads = 0
  for (const [, [first, second]] of Map.groupBy(days, ({ file }) => file)) {
    if (first === undefined || second === undefined) continue
    const before = compose(first.rows, 0, [])
    const after = compose(second.rows, 1, before.sent)
    countFollowUps(second, after, counts)
    for (const { edition } of [before, after]) if (leadComesFirst(edition)) firstLeads++
  }
  console.log('\nSecond days')
  console.log(`  follow-ups with news that appear       ${counts.told} of ${counts.news}`)
  console.log(`  mere repeats that are left out         ${counts.out} of ${counts.repeats}`)
  console.log(`  new stories left out or misplaced      ${counts.lost} of ${counts.fresh}`)
  console.log(`  days with the lead before other stories ${firstLeads} of ${days.length}`)
  const halves = countHalves(days)
  console.log(`  halves of an event mistaken for updates   ${halves.updates} of ${halves.pairs}`)
}

function compose(rows: readonly LabelledArticle[], place: 0 | 1, earlier: readonly SentStory[]): Composed {
  const times = rows.map(({ published }) => Date.parse(published ?? `${DAYS[place]}T12:00:00Z`))
  const { edition, explanation, sentStories } = composeEdition(rows.map(unlabelled), [], {
    day: DAYS[place],
    language: 'en',
    now: new Date(Math.max(...times)),
    limits: LIMITS,
    memory: { stories: earlier, subjects: [] },
  })
  return { edition, considered: explanation.stories, sent: sentStories }
}

function countFollowUps({ rows }: LabelledDay, { considered }: Composed, counts: Counts): void {
  const labels = new Map(rows.map(({ id, story }) => [id, story ?? '']))
  const told = considered.filter(({ included }) => included)
  for (const [label, items] of Map.groupBy(rows, ({ story }) => story ?? '')) {
    // An event counts as shown only if it is the most frequent event among the articles of a shown story.
    const appears = told.some(
      (story) => mostFrequent(story.articles.map((id) => labels.get(id) ?? '')) === label,
    )
    const continues = items.some((row) => row.continues !== undefined)
    if (continues && items.some(({ worth }) => worth === true)) {
      counts.news++
      if (appears) counts.told++
    } else if (continues) {
      counts.repeats++
      if (!appears) counts.out++
    } else {
      counts.fresh++
      if (!appears) counts.lost++
    }
  }
}

/**
 * Divides events into random halves. Counts the pairs of halves, and those whose second half is mistaken for
 * an update of the first.
 */
function countHalves(days: readonly LabelledDay[]): { updates: number; pairs: number } {
  const random = seeded(1)
  let [updates, pairs] = [0, 0]
  for (const { rows } of days) {
    for (const [, items] of Map.groupBy(rows, ({ story }) => story ?? '')) {
      if (items.length < LEAST_REPORTS) continue
      for (let n = 0; n < DIVISIONS; n++) {
        const mixed = items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at)
        const half = Math.ceil(items.length / 2)
        const [first, second] = [mixed.slice(0, half), mixed.slice(half)].map((part) =>
          part.map(({ item }) => item),
        )
        const { edition } = compose(second ?? [], 1, compose(first ?? [], 0, []).sent)
        pairs++
        if (storiesOf(edition).some(({ updateOf }) => updateOf !== undefined)) updates++
      }
    }
  }
  return { updates, pairs }
}

function leadComesFirst({ lead, themes }: Edition): boolean {
  return lead != null && !themes.some(({ stories }) => stories.some(({ id }) => id === lead.id))
}

const storiesOf = ({ lead, themes }: Edition): EditionStory[] => [
  ...(lead ? [lead] : []),
  ...themes.flatMap(({ stories }) => stories),
]

function mostFrequent(labels: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(labels, (label) => label)]
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
