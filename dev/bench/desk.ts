// Measures the desk's first screen on a day of 10,000 articles: its size, and its response time once the
// draft exists.
import { syntheticDay } from './day.ts'
import { onWorker } from './list.ts'

const ARTICLES = 10_000
/** Number of articles per request. */
const ARTICLES_PER_POST = 500
const MOST_KB = 150
const BYTES_PER_KB = 1000
const MOST_MS = 300
/** Number of times the screen is opened once the draft exists. */
const OPENED = 20
const ADMIN_TOKEN = 'local-admin-token'

/** Prints the size and the response times of the desk's "Today" screen. */
export const benchDesk = () =>
  onWorker(async ({ service: { url } }) => {
    const articles = syntheticDay(ARTICLES)
    for (let start = 0; start < ARTICLES; start += ARTICLES_PER_POST)
      await postArticles(url, articles.slice(start, start + ARTICLES_PER_POST))
    const cookie = await signIn(url)
    const first = await openDesk(url, cookie)
    const times: number[] = []
    for (let opened = 0; opened < OPENED; opened++) times.push((await openDesk(url, cookie)).ms)
    const slowest = Math.max(...times)
    const median = times.toSorted((a, b) => a - b)[OPENED / 2] ?? slowest
    const kilobytes = first.bytes / BYTES_PER_KB
    console.log(
      `Desk with ${ARTICLES} articles: ${kilobytes.toFixed(0)} KB (limit ${MOST_KB}), median ${median.toFixed(0)} ms (limit ${MOST_MS}), slowest of ${OPENED} ${slowest.toFixed(0)} ms, first draft ${(first.ms / 1000).toFixed(1)} s`,
    )
    if (kilobytes > MOST_KB || median > MOST_MS)
      throw new Error('The first screen of the desk is too large or too slow')
  })

async function postArticles(url: string, articles: readonly object[]): Promise<void> {
  const answer = await fetch(`${url}/api/articles`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'application/x-ndjson' },
    body: articles.map((article) => JSON.stringify(article)).join('\n'),
  })
  const lines = await answer.text()
  if (!answer.ok || lines.includes('"accepted":false')) throw new Error(`Cannot post the articles: ${lines}`)
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/desk/sign-in`, {
    method: 'POST',
    headers: { Origin: url },
    body: new URLSearchParams({ admin: ADMIN_TOKEN, name: 'Bench' }),
    redirect: 'manual',
  })
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0]
  if (cookie === undefined)
    throw new Error(`Cannot sign in to the desk: the Worker returned ${answer.status}`)
  return cookie
}

async function openDesk(url: string, cookie: string): Promise<{ bytes: number; ms: number }> {
  const startedAt = performance.now()
  const answer = await fetch(`${url}/desk`, { headers: { Cookie: cookie } })
  const { byteLength } = await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`Cannot open the desk: the Worker returned ${answer.status}`)
  return { bytes: byteLength, ms: performance.now() - startedAt }
}
