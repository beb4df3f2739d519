// Stores many articles in one request. Each line gets its own reply, so an invalid line does not affect the others.
import { parseArticle } from '../../articles/article.ts'
import type { ArticleValue } from '../../articles/article-value.ts'
import type { Dropped } from '../../articles/cleaning/block.ts'
import { DigestError } from '../../errors.ts'
import { parseJson } from '../../text/json.ts'
import { BODY_LIMITS, faultOfJson } from '../body.ts'
import { readLines, type StreamLine, startLines } from '../lines.ts'
import { ndjson } from '../ndjson.ts'
import { articleIdOfUrl, isArticleId, WRONG_ARTICLE_ID } from './article-id.ts'

/** Maximum number of concurrent KV writes. A Worker may have six connections open at a time. */
const WRITES_AT_ONCE = 6
/**
 * Maximum number of articles that one request stores. A Worker may make 1,000 KV operations per invocation.
 */
export const MOST_STORED = 900
const NO_ROOM = `article was not stored: one request stores at most ${MOST_STORED} articles, so send this line and the lines after it in another request`

type Answer =
  | { line: number; id: string; accepted: true; key: string; warnings?: string[]; dropped?: Dropped[] }
  | { line: number; accepted: false; reason: string }

type Store = (article: { id: string; value: ArticleValue }) => Promise<string>
/**
 * Where a request's articles are stored: the UTC day, the store function, and how many more articles the
 * request may store.
 */
type Room = { day: string; store: Store; left: number }

/**
 * Stores articles from an NDJSON stream as they arrive, and streams one reply per line, in order.
 * Skips blank lines.
 *
 * Cleans each article in the same way as later reads do, so that its reply lists all warnings and removed
 * lines.
 *
 * @param options `store` stores an article and returns its key. `most` is the maximum number of articles to
 *   store. Articles beyond the maximum are refused.
 * @throws {DigestError} `invalid` if the stream has no lines.
 */
export async function storeLines(
  stream: ReadableStream<Uint8Array> | null,
  { day, store, most = MOST_STORED }: { day: string; store: Store; most?: number },
): Promise<ReadableStream<Uint8Array>> {
  const lines = stream && (await startLines(readLines(stream, BODY_LIMITS.article)))
  if (lines === null) {
    throw new DigestError(
      'invalid',
      'Cannot store articles: the body is empty and should be NDJSON, one article on each line',
    )
  }
  return ndjson(answerLines(lines, { day, store, left: most }))
}

/** Yields replies in order, each without waiting for the next line, which the client may be slow to send. */
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
      reading.catch(() => {}) // The read may fail before it is awaited. Its error then surfaces in a later race.
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
 * Returns the text from which an article's default id is derived. It is the article's URL, followed by its
 * title if the first article in the request with that URL has another title. A page that is posted again
 * therefore keeps its id, and several articles on one page get different ids.
 *
 * @param titles First title posted for each URL in the request.
 */
function addressOf({ url, title }: ArticleValue, titles: Map<string, string>): string {
  const first = titles.get(url)
  if (first === undefined) titles.set(url, title)
  return first === undefined || first === title ? url : `${url}\n${title}`
}

const LIST = 'it is an array: send one article per line, without brackets around them or commas between them'

/** Describes why a line is not JSON. Recognises common mistakes. */
function faultOfLine(text: string): string {
  if (/^\s*\[/.test(text)) return LIST
  if (!/\}\s*\{/.test(text)) return faultOfJson(text)
  return 'it contains several articles: send one per line (with curl, use --data-binary because -d joins lines)'
}
