import { expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { groupStories } from '../../../src/themes/group-stories.ts'
import {
  addHints,
  findHints,
  finishHints,
  linksTo,
  startHints,
  weighHints,
} from '../../../src/themes/stories/hints.ts'
import { anArticle } from '../factories.ts'

function rowsOf(...articles: Partial<Article>[]) {
  const hints = startHints()
  for (const [n, fields] of articles.entries()) addHints(hints, anArticle({ id: `${n}`, ...fields }))
  return finishHints(hints)
}
const linkTo = (...rows: number[]) => rows.map((row) => `https://news.example/${row}`)
const RELATED = { isOnePublisher: false, common: 2 }

test('linksTo() returns whether an article links to another article of the day', () => {
  const rows = rowsOf({ links: [...linkTo(1), 'https://elsewhere.example/'] }, {}, { links: linkTo(2) })
  expect([linksTo(0, 1, rows), linksTo(1, 0, rows), linksTo(2, 2, rows)]).toEqual([true, false, false])
})

test('linksTo() ignores the links in a roundup', () => {
  const others = [{}, {}, {}]
  expect(linksTo(0, 1, rowsOf({ links: linkTo(1, 2) }, ...others))).toBe(true)
  expect(linksTo(0, 1, rowsOf({ links: linkTo(1, 2, 3) }, ...others))).toBe(false)
})

test('findHints() counts a link in either direction, unless the articles share hardly any words', () => {
  const rows = rowsOf({ links: linkTo(1) }, {})
  expect(findHints(0, 1, rows, RELATED).link).toBe(1)
  expect(findHints(1, 0, rows, RELATED).link).toBe(1)
  expect(findHints(0, 1, rows, { ...RELATED, common: 1 }).link).toBe(0)
})

test('findHints() rewards a shared tag, and penalises different tags from the same publisher', () => {
  const tagsOf = (a: string[], b: string[], isOnePublisher = true) =>
    findHints(0, 1, rowsOf({ tags: a }, { tags: b }), { isOnePublisher, common: 9 }).tags
  expect(tagsOf(['Wendle Bridge', 'Traffic'], ['wendle bridge'])).toBe(1)
  expect(tagsOf(['Wendle Bridge'], ['Rye bread'])).toBe(-1)
  expect(tagsOf(['Wendle Bridge'], ['Rye bread'], false)).toBe(0)
  expect(tagsOf(['Wendle Bridge'], [])).toBe(0)
})

test('findHints() ignores a tag that many articles of the day have', () => {
  const tagged = Array.from({ length: 6 }, () => ({ tags: ['Wendle'] }))
  expect(findHints(0, 1, rowsOf(...tagged), RELATED).tags).toBe(0)
  expect(findHints(0, 1, rowsOf(...tagged.slice(1)), RELATED).tags).toBe(1)
})

test('weighHints() gives a link more weight than a tag', () => {
  expect(weighHints({ link: 0, tags: 0 })).toBe(0)
  expect(weighHints({ link: 1, tags: 0 })).toBeGreaterThan(weighHints({ link: 0, tags: 1 }))
  expect(weighHints({ link: 0, tags: -1 })).toBeLessThan(0)
})

const report = anArticle({
  id: 'report',
  source: 'Wendle Gazette',
  title: 'Council closes the swimming baths in March',
  text: 'The council will close the baths in March because the boiler has failed. Repairs would cost two million.',
})
const comment = anArticle({
  id: 'comment',
  source: 'The Lane',
  title: 'Who will teach our children to float?',
  text: 'My mother learned to swim there, and so did I. A boiler costs less than the roundabout. Ask the council.',
  publishedAt: '2026-11-23T18:00:00Z',
})
const others = Array.from({ length: 12 }, (_, n) =>
  anArticle({
    id: `other${n}`,
    source: `Paper ${n}`,
    title: `Street ${n} gets ${n} new lamps`,
    text: `Lamps light street ${n} from Monday.`,
  }),
)
const storiesOf = (...articles: Article[]) =>
  groupStories([...others, ...articles])
    .map(({ articles: members }) => members.map(({ id }) => id))
    .filter((ids) => ids.some((id) => !id.startsWith('other')))

test('groupStories() adds a commentary to the report to which it links, and keeps the headline of the report', () => {
  expect(storiesOf(report, comment)).toEqual([['comment'], ['report']])
  expect(storiesOf(report, { ...comment, links: [report.url] })).toEqual([['report', 'comment']])
})

test('groupStories() does not add an unrelated article or a roundup to the report to which it links', () => {
  const recipe = anArticle({
    ...comment,
    title: 'Rye bread for cold evenings',
    blocks: [{ kind: 'paragraph', text: 'Mix flour and water, and wait. Below, as always, our news.' }],
    links: [report.url],
  })
  expect(storiesOf(report, recipe)).toEqual([['comment'], ['report']])
  const links = [report.url, ...others.slice(0, 2).map(({ url }) => url)]
  expect(storiesOf(report, { ...comment, links })).toEqual([['comment'], ['report']])
})

test('groupStories() keeps both of two articles that link to each other', () => {
  const [a, b] = [
    { ...report, links: [comment.url] },
    { ...comment, links: [report.url] },
  ]
  expect(storiesOf(a, b).flat().sort()).toEqual(['comment', 'report'])
})
