// Stores, reads, lists and counts articles in KV.

import type { Article, Rejected } from '../articles/article.ts'
import { type ArticleValue, parseArticleValue } from '../articles/article-value.ts'
import { addDays } from '../calendar/clock.ts'
import { byteLength } from '../text/bytes.ts'
import { parseJson } from '../text/json.ts'
import { countCalls } from './calls.ts'
import { type ArticleMetadata, articleKey, readArticle, splitKey } from './key.ts'
import { readValues } from './read.ts'

/** Maximum length of a key, in bytes. KV rejects longer keys. */
const MAX_KEY_BYTES = 512

/**
 * Stores an article under its day and id. Replaces an existing one.
 *
 * @param article.expirationTtl Seconds until KV deletes the article.
 * @param article.storedAt When the article arrived, in milliseconds since 1970.
 * @returns Its key in KV.
 */
export async function putArticle(
  kv: KVNamespace,
  article: { day: string; id: string; value: ArticleValue; expirationTtl: number; storedAt: number },
): Promise<string> {
  const key = articleKey(article.day, article.id)
  const json = JSON.stringify(article.value)
  const metadata: ArticleMetadata = { length: json.length, storedAt: article.storedAt }
  await kv.put(key, json, { expirationTtl: article.expirationTtl, metadata })
  return key
}

/**
 * Returns the cleaned article with this day and id, and a warning for each field that was left out. Returns
 * the reason if the value is invalid, and null if there is no value or the key is too long for KV.
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

/** Returns the text of an article before cleaning, or null if the article is missing or invalid. */
export async function getArticleText(kv: KVNamespace, day: string, id: string): Promise<string | null> {
  const value = parseJson((await kv.get(articleKey(day, id), 'text')) ?? '')
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return null
  return 'blocks' in parsed.value
    ? parsed.value.blocks.map(({ text }) => text).join('\n\n')
    : parsed.value.text
}

/**
 * Lists a page of a day's article keys, in sorted order. `limit` is at most 1,000. Pass null as the `cursor`
 * of the first page. The returned `cursor` is null if the page is the last one.
 */
export async function listArticleKeys(
  kv: KVNamespace,
  day: string,
  { cursor, limit }: { cursor: string | null; limit: number },
): Promise<{ keys: string[]; cursor: string | null }> {
  const page = await kv.list({ prefix: `article/${day}/`, cursor, limit })
  return { keys: page.keys.map(({ name }) => name), cursor: page.list_complete ? null : page.cursor }
}

/** Counts the values stored under a range of days, inclusive, without reading them. */
export async function countArticles(
  kv: KVNamespace,
  { from, to }: { from: string; to: string },
): Promise<number> {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
      const page: KVNamespaceListResult<unknown> = await kv.list({ prefix: `article/${day}/`, cursor })
      count += page.keys.length
      cursor = page.list_complete ? null : page.cursor
    }
  }
  return count
}

/**
 * Reads the articles with the given keys, in the given order. Reports missing, unreadable and invalid values
 * as `rejected`.
 */
export async function getArticles(
  kv: KVNamespace,
  keys: readonly string[],
  calls = countCalls(),
): Promise<{ articles: Article[]; rejected: Rejected[] }> {
  const articles: Article[] = []
  const rejected: Rejected[] = []
  for await (const group of readValues(kv, { keys, lengths: new Map() }, calls)) {
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

function readValue(name: string, text: string) {
  const key = splitKey(name)
  return key === null ? ({ ok: false, reason: 'key is wrong' } as const) : readArticle(key, text)
}
