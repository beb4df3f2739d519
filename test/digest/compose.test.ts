import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { type ComposeOptions, composeDigest } from '../../src/digest/compose.ts'

const options = (fields: Partial<ComposeOptions> = {}): ComposeOptions => ({
  day: '2026-11-23',
  language: 'en',
  now: new Date('2026-11-23T07:00:00Z'),
  limits: { stories: 25, storiesPerTheme: 5 },
  ...fields,
})

const anArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  key: `2026-11-23/${id}`,
  id,
  day: '2026-11-23',
  title: `Headline ${id}`,
  url: `https://${id}.example/article`,
  source: `Paper ${id}`,
  blocks: [{ kind: 'paragraph', text: `Body of ${id}. It has a second sentence.` }],
  related: [],
  credit: null,
  dropped: [],
  kept: null,
  publishedAt: '2026-11-23T06:00:00.000Z',
  language: 'en',
  author: null,
  section: null,
  image: null,
  ...fields,
})

const SUBJECTS = [
  'Comet crosses the sky above Berlin observatory at night',
  'Grain prices fall as wheat harvest exceeds forecasts',
  'Harbour ferries halted while dockers strike over wages',
  'Parliament passes pension reform after long debate',
  'Striker scores twice as underdogs win cup final',
  'Vaccine trial shows promise against malaria in children',
  'Museum returns bronze statues looted a century ago',
  'Chipmaker unveils processor with optical memory',
]

const someArticles = () =>
  SUBJECTS.map((title, index) =>
    anArticle(`a${index}`, {
      title,
      blocks: [{ kind: 'paragraph', text: `${title}.` }],
    }),
  )

const idsOf = ({ digest }: ReturnType<typeof composeDigest>) =>
  digest.themes.flatMap(({ stories }) => stories.map(({ id }) => id))

test('composeDigest() of nothing is a digest without themes, and keeps why articles were rejected', () => {
  const rejected = [{ key: 'article/2026-11-23/x', reason: 'value is not JSON' }]
  const { digest, explanation } = composeDigest([], rejected, options())
  expect(digest).toMatchObject({ subject: '', preheader: '', minutes: 1, themes: [], brief: [] })
  expect(explanation).toEqual({ stories: [], articles: [], rejected })
})

test('composeDigest() of one article is a digest of one story, without a brief', () => {
  const { digest } = composeDigest([anArticle('a', { title: 'Comet seen' })], [], options())
  expect(digest.subject).toBe('Comet seen')
  expect(digest.themes.map(({ stories }) => stories.map(({ title }) => title))).toEqual([['Comet seen']])
  expect(digest.brief).toEqual([])
})

test('composeDigest() gives the same digest for any order of its articles', () => {
  const articles = someArticles()
  const first = composeDigest(articles, [], options())
  for (let turn = 1; turn < articles.length; turn++) {
    const turned = [...articles.slice(turn), ...articles.slice(0, turn)]
    expect(composeDigest(turned, [], options())).toEqual(first)
    expect(composeDigest(turned.reverse(), [], options())).toEqual(first)
  }
})

test('composeDigest() says where each article went, once, and shows each story once', () => {
  const articles = [
    ...someArticles(),
    anArticle('copy', { ...someArticles()[0], key: '2026-11-23/copy', id: 'copy', source: 'Other paper' }),
  ]
  const composed = composeDigest(articles, [], options())
  const { digest, explanation } = composed
  expect(explanation.articles.map(({ key }) => key).sort()).toEqual(articles.map(({ key }) => key).sort())
  const ids = idsOf(composed)
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    explanation.stories
      .filter(({ included }) => included)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort())
  expect(digest.themes.every(({ stories }) => stories.length > 0)).toBe(true)
  expect(digest.brief.every((id) => ids.includes(id))).toBe(true)
})

/** What was left out, and why, without the numbers. */
const leftOut = ({ explanation }: ReturnType<typeof composeDigest>) =>
  explanation.stories.filter(({ included }) => !included).map(({ reason }) => reason.replace(/\d+/, 'N'))

test('composeDigest() holds as many stories as it may, and says so of the others', () => {
  const composed = composeDigest(someArticles(), [], options({ limits: { stories: 3, storiesPerTheme: 50 } }))
  expect(idsOf(composed)).toHaveLength(3)
  expect(leftOut(composed)).toEqual(Array.from({ length: 5 }, () => 'the digest holds its N stories already'))
})

test('composeDigest() holds as many stories of a theme as it may, and says so of the others', () => {
  const composed = composeDigest(someArticles(), [], options({ limits: { stories: 25, storiesPerTheme: 1 } }))
  expect(new Set(composed.digest.themes.map(({ stories }) => stories.length))).toEqual(new Set([1]))
  expect(leftOut(composed)).toHaveLength(8 - composed.digest.themes.length)
  expect(new Set(leftOut(composed))).toEqual(new Set(['its theme holds its N stories already']))
})

test('composeDigest() changes none of its articles', () => {
  const articles = someArticles()
  const before = structuredClone(articles)
  composeDigest(Object.freeze(articles), [], options())
  expect(articles).toEqual(before)
})
