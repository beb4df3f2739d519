import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { collectArticles, getArticle, listArticleKeys, putArticle } from '../../src/kv/articles.ts'

const aValue = (fields: object = {}) => ({
  title: 'Comet passes',
  url: 'https://news.example/comet',
  blocks: [{ kind: 'paragraph' as const, text: 'It passed on Monday.' }],
  ...fields,
})

const nothing = () => false

/** Stores articles as an external pipeline would, without metadata. */
const store = (day: string, ids: readonly string[], value: unknown = aValue()) =>
  Promise.all(ids.map((id) => env.ARTICLES.put(`article/${day}/${id}`, JSON.stringify(value))))

const numbered = (count: number, prefix = 'n') =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`)

/** The real KV with pages of 20 keys instead of 1,000, so that a few articles fill one. */
const withSmallPages: KVNamespace = new Proxy(env.ARTICLES, {
  get: (kv, name: keyof KVNamespace) =>
    name === 'list'
      ? (options: KVNamespaceListOptions) => kv.list({ ...options, limit: 20 })
      : kv[name].bind(kv),
})

/** Returns the real KV with a fault before some of its bulk gets, and their number. */
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

test('putArticle() stores an article that getArticle() finds by its day and id', async () => {
  const article = { day: '2020-01-01', id: 'a', value: aValue(), expirationTtl: 86_400 }
  expect(await putArticle(env.ARTICLES, article)).toBe('article/2020-01-01/a')
  expect(await getArticle(env.ARTICLES, '2020-01-01', 'a')).toMatchObject({
    key: '2020-01-01/a',
    title: 'Comet passes',
  })
  expect(await getArticle(env.ARTICLES, '2020-01-02', 'a')).toBeNull()
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

test('listArticleKeys() pages through a day', async () => {
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

test('collectArticles() needs one list, and one bulk get for each hundred articles, over several days', async () => {
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
  expect(operations).toBe(4)
})

test('collectArticles() continues day by day when other days fill the first page', async () => {
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
    ...Array(10).fill('2022-05-12'),
    ...Array(8).fill('2022-05-13'),
  ])
  expect(operations).toBe(4)
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
  expect(operations).toBe(3)
})

test('collectArticles() does not read skipped articles', async () => {
  await store('2024-01-01', ['a', 'b'])
  const skip = (key: string) => key === '2024-01-01/a'
  const { articles, operations } = await collectArticles(env.ARTICLES, {
    from: '2024-01-01',
    to: '2024-01-01',
    skip,
  })
  expect(articles.map(({ id }) => id)).toEqual(['b'])
  expect(operations).toBe(2)
})

test('collectArticles() finds nothing in an empty window with one list', async () => {
  expect(
    await collectArticles(env.ARTICLES, { from: '1999-01-01', to: '1999-01-31', skip: nothing }),
  ).toEqual({
    articles: [],
    rejected: [],
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
    'article/2024-02-01/title': 'title is wrong: it should be a text of 1 to 500 visible characters',
    'article/2024-02-02': 'key is wrong: it should be article/<YYYY-MM-DD>/<id>',
  })
})

test('collectArticles() halves a group that is too large for one answer', async () => {
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
  expect(gets()).toBe(7)
})

test('collectArticles() retries when KV fails occasionally', async () => {
  await store('2024-04-01', numbered(3))
  let left = 2
  const { kv } = faulty(() => (left-- > 0 ? 'KV GET failed: 500 Internal Server Error' : null))
  const { articles } = await collectArticles(kv, { from: '2024-04-01', to: '2024-04-01', skip: nothing })
  expect(articles).toHaveLength(3)
})

test('collectArticles() loses only the value that KV cannot read', async () => {
  await store('2024-05-01', numbered(100))
  const bad = 'article/2024-05-01/n00042'
  const { kv } = faulty((keys) => (keys.includes(bad) ? 'KV GET failed: 500 Internal Server Error' : null))
  const { articles, rejected } = await collectArticles(kv, {
    from: '2024-05-01',
    to: '2024-05-01',
    skip: nothing,
  })
  expect(articles).toHaveLength(99)
  expect(rejected).toEqual([{ key: bad, reason: 'value is unreadable: KV failed 3 times', passing: true }])
})

test('collectArticles() makes a limited number of calls when KV always fails', async () => {
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
