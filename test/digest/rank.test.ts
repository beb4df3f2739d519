import { expect, test } from 'vitest'
import { rankStories } from '../../src/digest/rank.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const now = new Date('2026-11-23T12:00:00Z')

test('rankStories() ranks a story from two publishers above an otherwise equal one from a single publisher', () => {
  const one = aStory([anArticle({ id: 'a' })], { id: 'one' })
  const two = aStory([anArticle({ id: 'b' }), anArticle({ id: 'c', source: 'Another' })], { id: 'two' })
  expect(rankStories([one, two], { now }).map(({ story }) => story.id)).toEqual(['two', 'one'])
})

test('rankStories() counts each publisher and each group of publishers only once', () => {
  const sources = ['The Example', 'The Example', 'Example Online', 'Another']
  const story = aStory(sources.map((source, i) => anArticle({ id: `${i}`, source })))
  const [ranked] = rankStories([story], { now, publisherGroups: { 'example online': 'The Example' } })
  expect(ranked?.publishers).toEqual(['The Example', 'Another'])
  expect(ranked?.score.publishers).toBeCloseTo(1 / 7)
})

test('rankStories() halves freshness every 12 hours', () => {
  const freshness = ['2026-11-23T12:00:00Z', '2026-11-23T00:00:00Z', '2026-11-22T12:00:00Z'].map(
    (publishedAt) => rankStories([aStory([anArticle({ publishedAt })])], { now })[0]?.score.freshness,
  )
  expect(freshness).toEqual([1, 0.5, 0.25])
})

test('rankStories() breaks ties by id if no arrival time is known', () => {
  const stories = ['b', 'c', 'a'].map((id) => aStory([anArticle()], { id }))
  expect(rankStories(stories, { now }).map(({ story }) => story.id)).toEqual(['a', 'b', 'c'])
})

test('rankStories() breaks ties by the time at which the newest article arrived, latest first', () => {
  const stories = [
    aStory([anArticle({ id: 'a', storedAt: 1_000 })], { id: 'a' }),
    aStory([anArticle({ id: 'b', storedAt: 2_000 }), anArticle({ id: 'b2', storedAt: 500 })], { id: 'b' }),
    aStory([anArticle({ id: 'c' })], { id: 'c' }),
  ]
  const ids = rankStories(stories, { now }).map(({ story }) => story.id)
  expect(ids).toEqual(['b', 'a', 'c'])
  expect(rankStories(stories.toReversed(), { now }).map(({ story }) => story.id)).toEqual(ids)
})

test.each([
  [25, 0],
  [80, 0],
  [200, 0.25],
  [1_000, 1],
])('rankStories() scores the length of a report with %d words as %d', (words, length) => {
  const story = aStory([anArticle({ text: 'word '.repeat(words).trim() })])
  expect(rankStories([story], { now })[0]?.score.length).toBe(length)
})

test('rankStories() multiplies a score by the mean weight of its publishers', () => {
  const light = aStory([anArticle({ id: 'a', source: 'The Light' })], { id: 'a' })
  const heavy = aStory([anArticle({ id: 'b', source: 'The Heavy' })], { id: 'b' })
  const weights = { 'the heavy': 3, 'The Light': 0.5 }
  const ranked = rankStories([light, heavy], { now, weights })
  expect(ranked.map(({ story, score }) => [story.id, score.weight])).toEqual([
    ['b', 3],
    ['a', 0.5],
  ])
  expect(ranked[0]?.score.total).toBeCloseTo(6 * (ranked[1]?.score.total ?? 0))
  const both = aStory([...light.articles, ...heavy.articles], { id: 'c' })
  expect(rankStories([both], { now, weights })[0]?.score.weight).toBe(1.75)
})
