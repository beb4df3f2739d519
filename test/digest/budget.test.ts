import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { budgetAfter, chooseNewest, shortenArticle, weigh } from '../../src/digest/budget.ts'

const anArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  key: `2026-11-23/${id}`,
  id,
  day: '2026-11-23',
  title: 'Comet',
  url: `https://news.example/${id}`,
  source: 'news.example',
  blocks: [{ kind: 'paragraph', text: 'It passed.' }],
  related: [],
  credit: null,
  dropped: [],
  kept: null,
  publishedAt: null,
  language: null,
  author: null,
  section: null,
  image: null,
  tags: [],
  links: [],
  wall: null,
  ...fields,
})
const ample = { articles: 100, characters: 1_000_000 }
const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id).join('')

test('budgetAfter() halves the budget after two unfinished attempts and after each further one, down to a minimum', () => {
  const articles = [0, 1, 2, 3, 4].map((unfinished) => budgetAfter(unfinished).articles)
  expect(articles).toEqual([10_000, 10_000, 5000, 2500, 1250])
  expect(budgetAfter(2).characters).toBe(budgetAfter(0).characters / 2)
  expect(budgetAfter(1000).articles).toBe(156)
})

test('chooseNewest() treats a future date as the end of the article’s day, and a missing date as noon', () => {
  const articles = [
    anArticle('a', { publishedAt: '2026-11-23T11:00:00Z' }),
    anArticle('b'),
    anArticle('c', { publishedAt: '2031-01-01T00:00:00Z', day: '2026-11-22' }),
    anArticle('d', { publishedAt: '2026-11-23T13:00:00Z' }),
    anArticle('e', { publishedAt: '2019-01-01T00:00:00Z' }),
    anArticle('f', { publishedAt: '2026-11-22T23:00:00Z' }),
  ]
  expect(idsOf(chooseNewest(articles, ample).chosen)).toBe('dbacfe')
  const { chosen, leftOut } = chooseNewest(articles, { ...ample, articles: 2 })
  expect([idsOf(chosen), idsOf(leftOut)]).toEqual(['db', 'acfe'])
})

test('chooseNewest() stops at the first article that exceeds the character budget', () => {
  const text = 'x'.repeat(95)
  const articles = ['a', 'b', 'c'].map((id) => anArticle(id, { blocks: [{ kind: 'paragraph', text }] }))
  expect(idsOf(chooseNewest(articles, { ...ample, characters: 200 }).chosen)).toBe('ab')
  expect(idsOf(chooseNewest(articles, { ...ample, characters: 199 }).chosen)).toBe('a')
})

test('weigh() counts the characters of a block twice if any is beyond Latin-1, because they take twice the memory', () => {
  const blocks = [
    { kind: 'paragraph' as const, text: 'é'.repeat(10) },
    { kind: 'paragraph' as const, text: '–'.repeat(10) },
  ]
  expect(weigh(anArticle('a', { title: 'Five!', blocks }))).toBe(5 + 10 + 20)
})

test('shortenArticle() truncates a text after 20,000 characters, and does not change a text of exactly that length', () => {
  const paragraph = (length: number) => ({ kind: 'paragraph' as const, text: 'x'.repeat(length) })
  const short = anArticle('a', { blocks: [paragraph(15_000), paragraph(5000)] })
  expect(shortenArticle(short)).toBe(short)
  const long = anArticle('a', { blocks: [paragraph(15_000), paragraph(6000), paragraph(10)] })
  expect(shortenArticle(long).blocks.map(({ text }) => text.length)).toEqual([15_000, 5000])
  const wide = anArticle('a', { blocks: [paragraph(20_000), paragraph(1)] })
  expect(shortenArticle(wide).blocks).toHaveLength(1)
})
