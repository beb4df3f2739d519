// Composes digests from 1,000 random sequences of edits and arriving articles.
import { expect, test } from 'vitest'
import { seeded } from '../../dev/seeded.ts'
import type { Article } from '../../src/articles/article.ts'
import { type ComposedEdition, composeEdition } from '../../src/digest/compose.ts'
import type { Edit, NewEdit } from '../../src/digest/edits.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { reports, someOptions } from './edits-factories.ts'

const SEQUENCES = 1000
const STEPS = 8
/**
 * All edits are also undone in every tenth sequence. A few such checks are enough, because articles and edits
 * are frozen.
 */
const UNDO_EVERY = 10
const ARTICLES = frozen(reports())
const KEYS = [...ARTICLES.map(({ key }) => key), '2026-11-22/gone']
const OPTIONS = someOptions({ limits: { stories: 4, storiesPerTheme: 2, storiesPerPublisher: 8 } })

type Random = () => number
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('Cannot pick from an empty list')
  return item
}
const some = (least: number, random: Random) => {
  const keys = new Set<string>()
  while (keys.size < least + Math.floor(random() * 3)) keys.add(pick(KEYS, random))
  return [...keys]
}

function anyEdit(random: Random): NewEdit {
  const articles = some(1, random)
  const text = `Words by an editor ${Math.floor(random() * 1000)}`
  return pick<NewEdit>(
    [
      { kind: 'pin', articles, value: 'lead' },
      { kind: 'pin', articles, value: 1 + Math.floor(random() * 4) },
      { kind: 'drop', articles },
      { kind: 'include', articles },
      { kind: 'retitle', articles, value: text },
      { kind: 'summary', articles, value: random() < 0.3 ? '' : text },
      { kind: 'move', articles, value: pick(['world', 'sport', 'more', 'unknown'], random) },
      { kind: 'merge', articles: some(2, random) },
      { kind: 'split', articles },
      { kind: 'subject', value: text },
      { kind: 'preheader', value: text },
      { kind: 'introduction', value: text },
    ],
    random,
  )
}

/**
 * Plays a random sequence of arriving articles, new edits and undone edits. Returns the articles that arrived
 * and the edits that remain.
 */
function play(random: Random): { arrived: Article[]; edits: Edit[] } {
  const waiting = [...ARTICLES]
  const arrive = () => waiting.splice(Math.floor(random() * waiting.length), 1)
  const arrived = Array.from({ length: 4 }, arrive).flat()
  let edits: Edit[] = []
  for (let step = 1; step <= STEPS; step++) {
    const chance = random()
    if (chance < 0.3) arrived.push(...arrive())
    else if (chance < 0.85) edits = [...edits, frozen({ ...anyEdit(random), id: step })]
    else edits = edits.filter(() => random() < 0.6)
  }
  return { arrived, edits }
}

const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)

const compose = (articles: readonly Article[], edits: readonly Edit[]) =>
  composeEdition(articles, [], { ...OPTIONS, edits })

/**
 * Lists the faults of a digest, such as an article in two places, a story without articles or an edit without
 * a result.
 */
function faultsOf(
  { edition, explanation }: ComposedEdition,
  articles: readonly Article[],
  edits: readonly Edit[],
): string[] {
  const stories = listStories(edition).map(({ story }) => story)
  const urls = stories.flatMap(({ url, also }) => [url, ...also.map((report) => report.url)])
  const ids = stories.map(({ id }) => id)
  const keys = explanation.articles.map(({ key }) => key)
  const included = explanation.stories.filter((story) => story.included).map(({ id }) => id)
  return [
    new Set(urls).size < urls.length && 'an article appears twice',
    new Set(ids).size < ids.length && 'a story appears twice',
    keys.sort().join() !==
      articles
        .map(({ key }) => key)
        .sort()
        .join() && 'an article is lost or duplicated',
    explanation.stories.some((story) => story.articles.length === 0) && 'a story has no articles',
    included.sort().join() !== ids.sort().join() &&
      'the explanation and the edition include different stories',
    edition.brief.some((id) => !ids.includes(id)) && '"In brief" lists a missing story',
    explanation.edits?.map(({ id }) => id).join() !==
      (edits.length === 0 ? undefined : edits.map(({ id }) => id).join()) &&
      'an edit has no result, or several',
  ].filter((fault) => fault !== false)
}

test(`composeEdition() ignores the order of articles and edits in ${SEQUENCES} random sequences`, () => {
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const random = seeded(seed)
    const { arrived, edits } = play(random)
    const edited = compose(arrived, edits)
    const again = compose(shuffled(arrived, random), shuffled(edits, random))
    expect([seed, faultsOf(edited, arrived, edits)]).toEqual([seed, []])
    expect([seed, JSON.stringify(again)]).toEqual([seed, JSON.stringify(edited)])
    if (seed % UNDO_EVERY !== 0) continue
    const undone = compose(shuffled(arrived, random), [])
    expect([seed, JSON.stringify(undone)]).toEqual([
      seed,
      JSON.stringify(composeEdition(arrived, [], OPTIONS)),
    ])
  }
})
