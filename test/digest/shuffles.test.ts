import { expect, test } from 'vitest'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { seeded } from '../../dev/seeded.ts'
import { parseArticle } from '../../src/articles/article.ts'
import { composeEdition } from '../../src/digest/compose.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import { HERALD } from '../letters/render/factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const SHUFFLES = 20
/**
 * Number of shuffles per typeset edition. Typesetting is slow, and its result depends only on the edition.
 */
const SET_EVERY = 4

const articlesOf = (day: string, now: Date) =>
  sampleArticles(now).flatMap(({ id, ...value }) => {
    const read = parseArticle(day, id, value)
    return read.ok ? [read.article] : []
  })

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

test('composeEdition() and typesetEdition() return identical bytes if the articles and the sent stories are shuffled', async () => {
  const articles = articlesOf('2026-11-23', NOW)
  const rejected = ['c', 'a', 'b'].map((id) => ({
    key: `article/2026-11-23/${id}`,
    reason: 'value is not JSON',
  }))
  const options = {
    day: '2026-11-23',
    language: 'en',
    now: NOW,
    limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 4 },
  }
  const yesterday = composeEdition(
    articles.filter((_, index) => index % 3 === 0),
    [],
    { ...options, day: '2026-11-22' },
  )
  const composeIn = (order: <T>(items: readonly T[]) => T[]) => {
    const subjects = order([yesterday.edition.subject, 'Harbour reopens'])
    const memory = { stories: order(yesterday.sentStories), subjects }
    return composeEdition(order(articles), order(rejected), { ...options, memory })
  }
  const first = composeIn((items) => [...items])
  const letter = JSON.stringify(typesetEdition(first.edition, HERALD))
  expect(first.explanation.stories.some(({ reason }) => reason.startsWith('continues'))).toBe(true)
  for (let seed = 1; seed <= SHUFFLES; seed++) {
    const random = seeded(seed)
    const composed = composeIn((items) => shuffled(items, random))
    expect([seed, JSON.stringify(composed) === JSON.stringify(first)]).toEqual([seed, true])
    if (seed % SET_EVERY !== 0) continue
    expect(JSON.stringify(typesetEdition(composed.edition, HERALD)) === letter).toBe(true)
  }
})
