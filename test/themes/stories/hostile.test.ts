import { expect, test } from 'vitest'
import { wordsFrom } from '../../../dev/bench/hostile-days.ts'
import type { Article } from '../../../src/articles/article.ts'
import { rankStories } from '../../../src/digest/rank.ts'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { summarise } from '../../../src/themes/stories/summary.ts'
import { anArticle } from '../factories.ts'

/**
 * Time limit for each test, in milliseconds. All tests here take far less, but an algorithm that is quadratic
 * in the length of a text would exceed the limit.
 */
const LIMIT_MS = 40_000
const MANY = 1_500

const words = wordsFrom(1)
const many = (make: (i: number) => Parameters<typeof anArticle>[0]): Article[] =>
  Array.from({ length: MANY }, (_, i) => anArticle({ id: `${i}`, ...make(i) }))

/** Groups, ranks and summarises articles as a digest does. */
function digestOf(articles: Article[]) {
  const stories = groupStories(articles)
  rankStories(stories, { now: new Date('2026-11-23T12:00:00Z') })
  for (const story of stories) summarise(story, { title: 'Something else' })
  return stories
}

test('groupStories() makes one story of an article that repeats one word a hundred thousand times', {
  timeout: LIMIT_MS,
}, () => {
  const stories = digestOf([anArticle({ title: 'buffalo '.repeat(30), text: 'buffalo '.repeat(100_000) })])
  expect(stories).toHaveLength(1)
})

test('groupStories() makes one story of 1,500 copies', { timeout: LIMIT_MS }, () => {
  const text = words(60, 1_000)
  expect(digestOf(many(() => ({ text })))).toHaveLength(1)
})

test('groupStories() makes one story of 1,500 versions of a live page', { timeout: LIMIT_MS }, () => {
  const url = 'https://news.example/live'
  expect(digestOf(many((i) => ({ url, title: `Live, minute ${i}`, text: words(30, 1_000) })))).toHaveLength(1)
})

test('groupStories() finishes in time for 1,500 articles that each copy half of the previous one', {
  timeout: LIMIT_MS,
}, () => {
  const parts = Array.from({ length: MANY + 1 }, () => words(40, 5_000))
  const articles = many((i) => ({ title: `Part ${i}`, text: `${parts[i]} ${parts[i + 1]}` }))
  expect(digestOf(articles).flatMap((story) => story.articles)).toHaveLength(MANY)
})

test('groupStories() keeps nearly all of 1,500 unrelated articles apart', { timeout: LIMIT_MS }, () => {
  const articles = many(() => ({ title: words(8, 50_000), text: words(120, 50_000) }))
  expect(digestOf(articles).length).toBeGreaterThan(MANY * 0.99)
})

test('groupStories() finishes in time for 1,500 articles made of the same few words', {
  timeout: LIMIT_MS,
}, () => {
  const articles = many(() => ({ title: words(8, 300), text: words(100, 300) }))
  expect(digestOf(articles).flatMap((story) => story.articles)).toHaveLength(MANY)
})

test('groupStories() makes a separate story of each empty article', { timeout: LIMIT_MS }, () => {
  expect(digestOf(many(() => ({ title: '', text: '' })))).toHaveLength(MANY)
})

test('groupStories() groups 1,500 emoji-only articles by title, and assigns no theme', {
  timeout: LIMIT_MS,
}, () => {
  const stories = digestOf(many((i) => ({ title: ['😀🎉', '🔥'][i % 2] ?? '', text: '🔥🔥' })))
  expect(stories.map((story) => story.theme)).toEqual(['more', 'more'])
})

test('groupStories() finishes in time for texts of about a million characters', { timeout: LIMIT_MS }, () => {
  const texts = [
    'b'.repeat(1e6),
    '字'.repeat(1e6),
    '". '.repeat(3e5),
    'Mr. '.repeat(2e5),
    `${'A, b '.repeat(2e5)}(`,
  ]
  const articles = texts.map((text, i) => anArticle({ id: `${i}`, title: text, text }))
  expect(digestOf(articles).flatMap((story) => story.articles)).toHaveLength(5)
})
