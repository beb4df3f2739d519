// Stores, reads and lists articles in KV.

import type { Article, Rejected } from '../articles/article.ts'
import type { ArticleValue } from '../articles/article-value.ts'
import { byteLength } from '../text/bytes.ts'
import { countCalls } from './calls.ts'
import { articleKey, readArticle, splitKey } from './key.ts'
import { readValues } from './read.ts'
import { listWindow } from './window.ts'

/** Maximum bytes of a key. KV rejects longer ones. */
const MAX_KEY_BYTES = 512

/**
 * Stores an article under its day and id. Replaces an existing one.
 *
 * @param article.expirationTtl Seconds until KV deletes it.
 * @returns Its key in KV.
 */
export async function putArticle(
  kv: KVNamespace,
  article: { day: string; id: string; value: ArticleValue; expirationTtl: number },
): Promise<string> {
  const key = articleKey(article.day, article.id)
  await kv.put(key, JSON.stringify(article.value), { expirationTtl: article.expirationTtl })
  return key
}

/**
 * Returns the cleaned article with this day and id and a warning for each field that was left out, or the reason why its
 * value is invalid. Returns null when there is no value.
 */
export async function getArticle(
  kv: KVNamespace,
  day: string,
  id: string,
): Promise<(Article & { warnings: string[] }) | { rejected: Rejected } | null> {
  const key = articleKey(day, id)
  if (byteLength(key) > MAX_KEY_BYTES) return null
  const text = await kv.get(key, 'text')
  if (text === null) return null
  const read = readArticle({ day, id }, text)
  return read.ok ? { ...read.article, warnings: read.warnings } : { rejected: { key, reason: read.reason } }
}

/** Lists the sorted keys of a day's articles, at most 1,000 at a time. `cursor` continues a listing; null at its end. */
export async function listArticleKeys(
  kv: KVNamespace,
  day: string,
  { cursor, limit }: { cursor: string | null; limit: number },
): Promise<{ keys: string[]; cursor: string | null }> {
  const page = await kv.list({ prefix: `article/${day}/`, cursor, limit })
  return { keys: page.keys.map(({ name }) => name), cursor: page.list_complete ? null : page.cursor }
}

/** Reads the articles of these keys, in their order. */
export async function getArticles(
  kv: KVNamespace,
  keys: readonly string[],
  calls = countCalls(),
): Promise<{ articles: Article[]; rejected: Rejected[] }> {
  const articles: Article[] = []
  const rejected: Rejected[] = []
  for await (const group of readValues(kv, keys, calls)) {
    for (const value of group) {
      if (value.text === null) {
        rejected.push({ key: value.key, reason: value.reason, passing: true })
        continue
      }
      const read = readValue(value.key, value.text)
      if (read.ok) articles.push(read.article)
      else rejected.push({ key: value.key, reason: read.reason })
    }
  }
  return { articles, rejected }
}

/**
 * Collects the articles of a range of days with as few operations as possible: for n articles ⌈n/1000⌉ lists and ⌈n/100⌉
 * bulk gets. An invalid value is returned with its reason, and does not affect the others.
 *
 * @param window.from The first day, `YYYY-MM-DD`, UTC; `to` is the last one, inclusive.
 * @param window.skip Returns whether to leave out the article `<day>/<id>`. It is then neither read nor reported.
 * @throws When KV cannot be listed.
 */
export async function collectArticles(
  kv: KVNamespace,
  window: { from: string; to: string; skip: (key: string) => boolean },
): Promise<{ articles: Article[]; rejected: Rejected[]; operations: number }> {
  const calls = countCalls()
  const isWanted = (name: string) => !window.skip(name.slice('article/'.length))
  const { names, malformed } = await listWindow(kv, window, calls)
  const wanted = names.filter(isWanted)
  const { articles, rejected } = await getArticles(kv, wanted, calls)
  for (const key of malformed.filter(isWanted)) {
    rejected.push({ key, reason: 'key is wrong: it should be article/<YYYY-MM-DD>/<id>' })
  }
  return { articles, rejected, operations: calls.made }
}

function readValue(name: string, text: string) {
  const key = splitKey(name)
  return key === null ? ({ ok: false, reason: 'key is wrong' } as const) : readArticle(key, text)
}
