// Many articles in one request: a line in, a line out, and a broken one costs nothing else.
import { type ArticleValue, parseArticleValue } from '../articles/article.ts'
import { parseJson } from '../articles/json.ts'
import { BODY_LIMITS, faultOfJson } from './body.ts'
import { idOfUrl, isId, WRONG_ID } from './id.ts'
import { type Line, readLines } from './lines.ts'

/** Writes under way at once: a Worker may wait for six answers at a time. */
const WRITES_AT_ONCE = 6

type Answer =
  | { line: number; id: string; accepted: true; key: string; warnings?: string[] }
  | { line: number; accepted: false; reason: string }

type Store = (article: { id: string; value: ArticleValue }) => Promise<string>

/**
 * Stores the articles of an NDJSON stream while it comes in, and answers each line in its order.
 *
 * @param store Gives the key under which it stored the article.
 */
export function storeLines(stream: ReadableStream<Uint8Array>, store: Store): ReadableStream<Uint8Array> {
  const answers = answerLines(stream, store)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await answers.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    cancel: () => answers.return(undefined).then(() => {}),
  })
}

/** Gives each answer as soon as it is there, also while the sender takes their time for the next line. */
async function* answerLines(
  stream: ReadableStream<Uint8Array>,
  store: Store,
): AsyncGenerator<Answer, undefined> {
  const lines = readLines(stream, BODY_LIMITS.article)
  const read = () => lines.next().then((next) => ({ next }))
  const underWay: Promise<{ answer: Answer }>[] = []
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
      underWay.push(storeLine(event.next.value, store).then((answer) => ({ answer })))
      reading = read()
      reading.catch(() => {}) // it is looked at when there is room, and may fail before
    }
  }
}

async function storeLine(line: Line, store: Store): Promise<Answer> {
  const refuse = (reason: string): Answer => ({ line: line.line, accepted: false, reason })
  if ('fault' in line) return refuse(`line could not be read: ${line.fault}`)
  const value = parseJson(line.text)
  if (value === undefined) return refuse(`line could not be read: ${faultOfJson(line.text)}`)
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return refuse(parsed.reason)
  const given = (value as { id?: unknown }).id ?? (await idOfUrl(parsed.value.url))
  const id = typeof given === 'number' ? String(given) : given
  if (typeof id !== 'string' || !isId(id)) return refuse(`id is wrong: ${WRONG_ID}`)
  try {
    const key = await store({ id, value: parsed.value })
    const { warnings } = parsed
    return { line: line.line, id, accepted: true, key, ...(warnings.length > 0 && { warnings }) }
  } catch {
    return refuse('article could not be stored: KV refused it, so send it again later')
  }
}
