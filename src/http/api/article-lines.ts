// Stores the articles of an NDJSON request. An invalid line does not affect the other lines.
import { parseArticle } from '../../articles/article.ts'
import type { ArticleValue } from '../../articles/article-value.ts'
import type { Dropped } from '../../articles/cleaning/block.ts'
import { DigestError } from '../../errors.ts'
import { parseJson } from '../../text/json.ts'
import { BODY_LIMITS, faultOfJson } from '../body.ts'
import { readLines, type StreamLine, startLines } from '../lines.ts'
import { ndjson } from '../ndjson.ts'
import { articleIdOfUrl, isArticleId, WRONG_ARTICLE_ID } from './article-id.ts'

/** Maximum number of concurrent KV writes. A Worker can have at most six open connections. */
const WRITES_AT_ONCE = 6
/**
 * Maximum number of articles stored per request in production. A Worker can make 1,000 KV operations per
 * invocation.
 */
export const MOST_STORED = 900
const NO_ROOM = `article was not stored: one request stores at most ${MOST_STORED} articles, so send this line and the lines after it in another request`

type Answer =
  | { line: number; id: string; accepted: true; key: string; warnings?: string[]; dropped?: Dropped[] }
  | { line: number; accepted: false; reason: string }

type Store = (article: { id: string; value: ArticleValue }) => Promise<string>
/**
 * Destination of a request's articles: the UTC day and the store function. `left` is the number of articles
 * that the request may still store.
 */
type Room = { day: string; store: Store; left: number }

/**
 * Stores articles from an NDJSON stream as they arrive, and streams one reply per line, in order.
 * Skips blank lines.
 *
 * Cleans each article as later reads do, so that the reply can list its warnings and removed lines.
 *
 * @param options `store` stores an article and returns its key. `most` is the maximum number of articles to
 *   store. Further articles are refused.
 * @throws {DigestError} `invalid` if every line is blank or there is no body.
 */
export async function storeLines(
  stream: ReadableStream<Uint8Array> | null,
  { day, store, most = MOST_STORED }: { day: string; store: Store; most?: number },
): Promise<ReadableStream<Uint8Array>> {
  const lines = stream && (await startLines(readLines(stream, BODY_LIMITS.article)))
  if (lines === null) {
    throw new DigestError(
      'invalid',
      'Cannot store articles: the body is empty, but should be NDJSON with one article per line',
    )
  }
  return ndjson(answerLines(lines, { day, store, left: most }))
}

/** Yields replies in order, without waiting for the client's next line. */
async function* answerLines(
  lines: AsyncGenerator<StreamLine>,
  room: Room,
): AsyncGenerator<Answer, undefined> {
  const read = () => lines.next().then((next) => ({ next }))
  const underWay: Promise<{ answer: Answer }>[] = []
  const titles = new Map<string, string>()
  let reading = read()
  for (;;) {
    const waiting =
      underWay.length < WRITES_AT_ONCE ? [...underWay.slice(0, 1), reading] : underWay.slice(0, 1)
    const event = await Promise.race(waiting)
    if ('answer' in event) {
      underWay.shift()
      yield event.answer
    } else if (event.next.done) {
      for (const last of underWay) yield (await last).answer
      return
    } else {
      underWay.push(storeLine(event.next.value, room, titles).then((answer) => ({ answer })))
      reading = read()
      reading.catch(() => {}) // Avoids an unhandled rejection. A later `Promise.race` reports the error.
    }
  }
}

async function storeLine(line: StreamLine, room: Room, titles: Map<string, string>): Promise<Answer> {
  const refuse = (reason: string): Answer => ({ line: line.line, accepted: false, reason })
  if ('fault' in line) return refuse(`line could not be read: ${line.fault}`)
  const value = parseJson(line.text)
  if (value === undefined) return refuse(`line could not be read: ${faultOfLine(line.text)}`)
  if (Array.isArray(value)) return refuse(`line could not be read: ${LIST}`)
  const parsed = parseArticle(room.day, '', value)
  if (!parsed.ok) return refuse(parsed.reason)
  const given = (value as { id?: unknown }).id ?? (await articleIdOfUrl(addressOf(parsed.value, titles)))
  const id = typeof given === 'number' ? String(given) : given
  if (typeof id !== 'string' || !isArticleId(id)) return refuse(`article was not stored: ${WRONG_ARTICLE_ID}`)
  if (room.left <= 0) return refuse(NO_ROOM)
  room.left--
  try {
    const key = await room.store({ id, value: parsed.value })
    const { warnings } = parsed
    const { dropped } = parsed.article
    return {
      line: line.line,
      id,
      accepted: true,
      key,
      ...(warnings.length > 0 && { warnings }),
      ...(dropped.length > 0 && { dropped }),
    }
  } catch {
    return refuse('article could not be stored because the write to KV failed: send it again later')
  }
}

/**
 * Returns the text to hash for an article's default id, which is usually the URL. Adds the title if the
 * request's first article with this URL has a different title, so that several articles on one page get
 * different ids.
 *
 * @param titles Title of the first article for each URL. Articles with explicit ids do not count.
 */
function addressOf({ url, title }: ArticleValue, titles: Map<string, string>): string {
  const first = titles.get(url)
  if (first === undefined) titles.set(url, title)
  return first === undefined || first === title ? url : `${url}\n${title}`
}

const LIST = 'it is an array: send one article per line, without brackets around them or commas between them'

/** Explains why a line is not valid JSON. Recognises common mistakes. */
function faultOfLine(text: string): string {
  if (/^\s*\[/.test(text)) return LIST
  if (!/\}\s*\{/.test(text)) return faultOfJson(text)
  return 'it contains several articles: send one per line (with curl, use --data-binary because -d joins lines)'
}
