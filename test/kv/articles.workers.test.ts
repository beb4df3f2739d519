import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { budgetAfter } from '../../src/digest/budget.ts'
import { countArticles, getArticle, listArticleKeys, putArticle } from '../../src/kv/articles.ts'
import { collectArticles as collect } from '../../src/kv/collect.ts'

const aValue = (fields: object = {}) => ({
  title: 'Comet passes',
  url: 'https://news.example/comet',
  blocks: [{ kind: 'paragraph' as const, text: 'It passed on Monday.' }],
  ...fields,
})

const nothing = () => false

const collectArticles = (kv: KVNamespace, window: Parameters<typeof collect>[1], budget = budgetAfter(0)) =>
  collect(kv, window, budget)

/** Stores articles as an external pipeline would, without metadata. */
const store = (day: string, ids: readonly string[], value: unknown = aValue()) =>
  Promise.all(ids.map((id) => env.ARTICLES.put(`article/${day}/${id}`, JSON.stringify(value))))

const numbered = (count: number, prefix = 'n') =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`)

/** The real KV namespace with pages of 20 keys instead of 1,000, so that a few articles fill a page. */
const withSmallPages: KVNamespace = new Proxy(env.ARTICLES, {
  get: (kv, name: keyof KVNamespace) =>
    name === 'list'
      ? (options: KVNamespaceListOptions) => kv.list({ ...options, limit: 20 })
      : kv[name].bind(kv),
})

/** Wraps the real KV so that some bulk gets fail, and counts all bulk gets. */
function faulty(fault: (keys: string[]) => string | null): { kv: KVNamespace; gets: () => number } {
  let gets = 0
  const kv = new Proxy(env.ARTICLES, {
    get(target, name) {
      if (name !== 'get') return Reflect.get(target, name).bind(target)
      return async (keys: string[], type: 'text') => {
        gets += 1
        const message = fault(keys)
        if (message !== null) throw new Error(message)
        return target.get(keys, type)
      }
    },
  })
  return { kv, gets: () => gets }
}

test('putArticle() stores an article, and getArticle() finds it by its day and id', async () => {
  const article = { day: '2020-01-01', id: 'a', value: aValue(), expirationTtl: 86_400, storedAt: 0 }
  expect(await putArticle(env.ARTICLES, article)).toBe('article/2020-01-01/a')
  expect(await getArticle(env.ARTICLES, '2020-01-01', 'a')).toMatchObject({
    key: '2020-01-01/a',
    title: 'Comet passes',
  })
  expect(await getArticle(env.ARTICLES, '2020-01-02', 'a')).toBeNull()
})

test('collectArticles() returns the time at which an article was stored, if it is recorded', async () => {
  const article = {
    day: '2020-02-01',
    id: 'a',
    value: aValue(),
    expirationTtl: 86_400,
    storedAt: 1_580_515_200_000,
  }
  await putArticle(env.ARTICLES, article)
  await store('2020-02-01', ['b'])
  const { articles } = await collectArticles(env.ARTICLES, {
    from: '2020-02-01',
    to: '2020-02-01',
    skip: nothing,
  })
  expect(articles.map(({ id, storedAt }) => [id, storedAt])).toEqual([
    ['a', 1_580_515_200_000],
    ['b', undefined],
  ])
})

test('getArticle() returns the reason why a value is invalid', async () => {
  await env.ARTICLES.put('article/2020-01-03/a', '{"title": "Comet')
  expect(await getArticle(env.ARTICLES, '2020-01-03', 'a')).toEqual({
    rejected: {
      key: 'article/2020-01-03/a',
      reason: 'value is not JSON: it should be an article as a JSON object',
    },
  })
})

test('listArticleKeys() paginates the keys of a day', async () => {
  await store('2020-01-04', ['a', 'b', 'c'])
  const first = await listArticleKeys(env.ARTICLES, '2020-01-04', { cursor: null, limit: 2 })
  expect(first.keys).toEqual(['article/2020-01-04/a', 'article/2020-01-04/b'])
  const { keys, cursor } = await listArticleKeys(env.ARTICLES, '2020-01-04', {
    cursor: first.cursor,
    limit: 2,
  })
  expect({ keys, cursor }).toEqual({ keys: ['article/2020-01-04/c'], cursor: null })
})

test('collectArticles() rejects a key whose date does not exist, and continues', async () => {
  await store('2022-10-30', ['a'])
  await store('2022-10-45', ['b'])
  const { articles, rejected } = await collectArticles(env.ARTICLES, {
    from: '2022-10-30',
    to: '2022-11-01',
    skip: nothing,
  })
  expect(articles.map(({ key }) => key)).toEqual(['2022-10-30/a'])
  expect(rejected.map(({ key }) => key)).toEqual(['article/2022-10-45/b'])
})

test('collectArticles() reads 210 articles over several days with one list call and four bulk gets', async () => {
  await store('2021-03-28', numbered(60))
  await store('2021-03-31', numbered(60))
  await store('2021-04-01', numbered(90))
  const { articles, rejected, operations } = await collectArticles(env.ARTICLES, {
    from: '2021-03-28',
    to: '2021-04-02',
    skip: nothing,
  })
  expect(articles).toHaveLength(210)
  expect(rejected).toEqual([])
  expect(operations).toBe(5)
})

test('collectArticles() reads 110 articles of known length with one list call and two bulk gets', async () => {
  await Promise.all(
    numbered(110).map((id) =>
      putArticle(env.ARTICLES, { day: '2021-05-02', id, value: aValue(), expirationTtl: 3600, storedAt: 0 }),
    ),
  )
  const { articles, operations } = await collectArticles(env.ARTICLES, {
    from: '2021-05-02',
    to: '2021-05-02',
    skip: nothing,
  })
  expect(articles).toHaveLength(110)
  expect(operations).toBe(3)
})

test.each([
  ['five articles with a recorded length of 3,000,000 characters in three bulk gets', 3_000_000, 4],
  ['five articles with an invalid length in one bulk get, as if their length were unknown', '3000000', 2],
  [
    'five articles whose recorded length of 9,000,000 characters exceeds the maximum of a bulk get, one at a time',
    9_000_000,
    6,
  ],
])('collectArticles() reads %s', async (_, length, expected) => {
  const day = `2021-06-0${expected}`
  await Promise.all(
    numbered(5).map((id) =>
      env.ARTICLES.put(`article/${day}/${id}`, JSON.stringify(aValue()), { metadata: { length } }),
    ),
  )
  const window = { from: day, to: day, skip: nothing }
  const { articles, operations } = await collectArticles(env.ARTICLES, window)
  expect(articles).toHaveLength(5)
  expect(operations).toBe(expected)
})

test('collectArticles() continues day by day if the first page is full and contains days outside the window', async () => {
  await store('2022-05-11', numbered(15))
  await store('2022-05-12', numbered(10))
  await store('2022-05-13', numbered(8))
  await store('2022-05-14', numbered(3))
  const { articles, operations } = await collectArticles(withSmallPages, {
    from: '2022-05-12',
    to: '2022-05-13',
    skip: nothing,
  })
  expect(articles.map(({ day }) => day)).toEqual([
    ...Array(8).fill('2022-05-13'),
    ...Array(10).fill('2022-05-12'),
  ])
  expect(operations).toBe(5)
})

test('collectArticles() follows the cursor when the window itself fills the page', async () => {
  await store('2023-06-20', numbered(14))
  await store('2023-06-21', numbered(12))
  const { articles, operations } = await collectArticles(withSmallPages, {
    from: '2023-06-20',
    to: '2023-06-21',
    skip: nothing,
  })
  expect(new Set(articles.map(({ key }) => key)).size).toBe(26)
  expect(operations).toBe(4)
})

test('collectArticles() does not read skipped articles', async () => {
  await store('2024-01-01', ['a', 'b'])
  const skip = (key: string) => key === '2024-01-01/a'
  const { kv } = faulty((keys) => (keys.includes('article/2024-01-01/a') ? 'KV GET failed: 500' : null))
  const { articles, operations } = await collectArticles(kv, {
    from: '2024-01-01',
    to: '2024-01-01',
    skip,
  })
  expect(articles.map(({ id }) => id)).toEqual(['b'])
  expect(operations).toBe(2)
})

test('collectArticles() needs only one list call for an empty window', async () => {
  expect(
    await collectArticles(env.ARTICLES, { from: '1999-01-01', to: '1999-01-31', skip: nothing }),
  ).toEqual({
    articles: [],
    rejected: [],
    leftOut: [],
    leftOutKeys: [],
    operations: 1,
  })
})

test('collectArticles() rejects each invalid value with its key and reason, and keeps the others', async () => {
  await store('2024-02-01', ['good'])
  await env.ARTICLES.put('article/2024-02-01/html', '<!doctype html>')
  await env.ARTICLES.put('article/2024-02-01/null', 'null')
  await env.ARTICLES.put('article/2024-02-01/title', JSON.stringify(aValue({ title: '' })))
  await env.ARTICLES.put('article/2024-02-01/huge', JSON.stringify(aValue({ extra: 'x'.repeat(4_000_000) })))
  await env.ARTICLES.put('article/2024-02-01/id with/anything ü', JSON.stringify(aValue()))
  await env.ARTICLES.put('article/2024-02-02', 'x')
  const { articles, rejected } = await collectArticles(env.ARTICLES, {
    from: '2024-02-01',
    to: '2024-02-03',
    skip: nothing,
  })
  expect(articles.map(({ id }) => id)).toEqual(['good', 'id with/anything ü'])
  expect(Object.fromEntries(rejected.map(({ key, reason }) => [key, reason]))).toEqual({
    'article/2024-02-01/html': 'value is not JSON: it should be an article as a JSON object',
    'article/2024-02-01/huge': expect.stringMatching(
      /^value has 40\d+ characters: it should have at most 4000000$/,
    ),
    'article/2024-02-01/null': expect.stringMatching(/^value is wrong/),
    'article/2024-02-01/title': 'title is wrong: it should be a string of 1 to 500 visible characters',
    'article/2024-02-02': 'key is wrong: it should be article/<YYYY-MM-DD>/<id>',
  })
})

test('collectArticles() splits a bulk get whose response would be too large', async () => {
  await store('2024-03-01', numbered(40))
  const { kv, gets } = faulty((keys) =>
    keys.length > 10 ? 'KV GET_BULK failed: 413 Payload Too Large' : null,
  )
  const { articles, rejected } = await collectArticles(kv, {
    from: '2024-03-01',
    to: '2024-03-01',
    skip: nothing,
  })
  expect(articles).toHaveLength(40)
  expect(rejected).toEqual([])
  expect(gets()).toBe(8)
})

test('collectArticles() retries after temporary KV failures', async () => {
  await store('2024-04-01', numbered(3))
  let left = 2
  const { kv } = faulty(() => (left-- > 0 ? 'KV GET failed: 500 Internal Server Error' : null))
  const { articles } = await collectArticles(kv, { from: '2024-04-01', to: '2024-04-01', skip: nothing })
  expect(articles).toHaveLength(3)
})

test('collectArticles() rejects only the value that KV fails to return', async () => {
  await store('2024-05-01', numbered(100))
  const bad = 'article/2024-05-01/n00042'
  const { kv } = faulty((keys) => (keys.includes(bad) ? 'KV GET failed: 500 Internal Server Error' : null))
  const { articles, rejected } = await collectArticles(kv, {
    from: '2024-05-01',
    to: '2024-05-01',
    skip: nothing,
  })
  expect(articles).toHaveLength(99)
  expect(rejected).toEqual([{ key: bad, reason: 'value is unreadable: KV returned an error', passing: true }])
})

test('collectArticles() makes a limited number of bulk gets when all of them fail', async () => {
  await store('2024-06-01', numbered(300))
  const { kv, gets } = faulty(() => 'KV GET failed: 503')
  const { articles, rejected } = await collectArticles(kv, {
    from: '2024-06-01',
    to: '2024-06-01',
    skip: nothing,
  })
  expect(articles).toHaveLength(0)
  expect(rejected).toHaveLength(300)
  expect(gets()).toBeLessThan(300)
})

/** Returns an article with the given publication time and text length. */
const published = (publishedAt: string, characters: number, character = 'x') =>
  aValue({
    publishedAt,
    blocks: [{ kind: 'paragraph', text: character.repeat(characters) }],
  })

test('collectArticles() keeps the newest articles within the budget, and reports the others with a reason', async () => {
  const times = ['06:00', '03:00', '05:00', '04:00']
  for (const [index, time] of times.entries()) {
    await store('2024-07-01', [`a${index}`], published(`2024-07-01T${time}:00Z`, 100))
  }
  const window = { from: '2024-07-01', to: '2024-07-01', skip: nothing }
  const byNumber = await collectArticles(env.ARTICLES, window, { articles: 2, characters: 10_000 })
  expect(byNumber.articles.map(({ id }) => id)).toEqual(['a0', 'a2'])
  expect(byNumber.leftOutKeys).toEqual(['article/2024-07-01/a3', 'article/2024-07-01/a1'])
  expect(byNumber.leftOut).toEqual([
    {
      reason: 'left out: a digest takes at most 2 articles and 10,000 characters, newest first',
      articles: 2,
      keys: byNumber.leftOutKeys,
    },
  ])
  const bySize = await collectArticles(env.ARTICLES, window, { articles: 100, characters: 350 })
  expect(bySize.articles.map(({ id }) => id)).toEqual(['a0', 'a2', 'a3'])
})

test('collectArticles() does not read the oldest days of a window that far exceeds the budget', async () => {
  await store('2024-07-11', numbered(30))
  await store('2024-07-12', numbered(10))
  const window = { from: '2024-07-11', to: '2024-07-12', skip: nothing }
  const { articles, leftOutKeys } = await collectArticles(env.ARTICLES, window, {
    articles: 5,
    characters: 10_000,
  })
  expect(new Set(articles.map(({ day }) => day))).toEqual(new Set(['2024-07-12']))
  expect(articles).toHaveLength(5)
  expect(new Set(leftOutKeys).size).toBe(35)
  const { kv, gets } = faulty(() => null)
  await collectArticles(kv, window, { articles: 5, characters: 10_000 })
  expect(gets()).toBe(2)
})

test('collectArticles() stops reading when the text far exceeds the budget', async () => {
  await store('2024-07-21', numbered(60), published('2024-07-21T06:00:00Z', 1000))
  const { kv, gets } = faulty(() => null)
  const window = { from: '2024-07-21', to: '2024-07-21', skip: nothing }
  const { articles, leftOutKeys } = await collectArticles(kv, window, { articles: 100, characters: 1500 })
  expect(gets()).toBe(1)
  expect({ kept: articles.length, leftOut: leftOutKeys.length }).toEqual({ kept: 1, leftOut: 59 })
})

test('collectArticles() truncates long articles, and reports their keys', async () => {
  await store('2024-08-01', ['short'])
  await store('2024-08-01', ['long'], published('2024-08-01T06:00:00Z', 30_000, 'ж'))
  const text = `${'A line of it that is different from the others. '.repeat(20_000)}`
  await store('2024-08-01', ['raw'], { title: 'Comet passes', url: 'https://news.example/raw', text })
  const { articles, leftOut } = await collectArticles(env.ARTICLES, {
    from: '2024-08-01',
    to: '2024-08-01',
    skip: nothing,
  })
  const lengths = articles.map(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0))
  expect(articles).toHaveLength(3)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20_000)
  expect(leftOut).toEqual([
    {
      reason: 'shortened: only the first 20,000 characters of a text count',
      articles: 2,
      keys: ['article/2024-08-01/long', 'article/2024-08-01/raw'],
    },
  ])
})

test('collectArticles() requests fewer values at a time if the values are long', async () => {
  await store('2024-09-01', numbered(40), published('2024-09-01T06:00:00Z', 900_000))
  const sizes: number[] = []
  const { kv } = faulty((keys) => {
    sizes.push(keys.length)
    return null
  })
  await collectArticles(kv, { from: '2024-09-01', to: '2024-09-01', skip: nothing })
  expect(sizes).toEqual([8, 8, 8, 8, 8])
})

test('countArticles() counts the values of several days page by page', async () => {
  await store('2024-10-01', numbered(25))
  await store('2024-10-02', ['a'])
  expect(await countArticles(withSmallPages, { from: '2024-10-01', to: '2024-10-02' })).toBe(26)
  expect(await countArticles(withSmallPages, { from: '2024-10-02', to: '2024-10-03' })).toBe(1)
})
