// HTTP client for the Worker and the mailbox. It uses only their public APIs.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ArticleBody } from '../samples/samples.ts'
import { ADMIN_TOKEN, WEBHOOK_SECRET } from './settings.ts'

const CALL_LIMIT_MS = 30_000
const ADMIN = { authorization: `Bearer ${ADMIN_TOKEN}` }

/** State of a digest. The Worker's response contains further fields. */
export const DigestStatus = z.object({ day: z.string(), state: z.string(), reason: z.string().nullish() })
export type DigestStatus = z.infer<typeof DigestStatus>

/** Result for one article in an NDJSON upload. */
const StoredLine = z.object({ accepted: z.boolean() })

/** A letter stored in the mailbox. */
const ReceivedLetter = z.object({
  id: z.string(),
  subject: z.string(),
  html: z.string().nullish(),
  text: z.string().nullish(),
})
export type ReceivedLetter = z.infer<typeof ReceivedLetter>
const Letters = z.object({ messages: z.array(ReceivedLetter) })

/**
 * Sends a request and returns the response body as text.
 *
 * @throws If the response status is an error, with the start of the body in the message. Also throws if there
 * is no response within 30 seconds.
 */
async function call(url: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(CALL_LIMIT_MS) })
  const text = await response.text()
  if (!response.ok) {
    throw new Error(
      `${init.method ?? 'GET'} ${new URL(url).pathname} failed with ${response.status}: ${text.slice(0, 800)}`,
    )
  }
  return text
}

/**
 * Parses a JSON response. @throws If it is not JSON or does not match the schema. The message contains the
 * start of the response.
 */
function read<T>(schema: z.ZodType<T>, text: string, what: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`Cannot read the response to ${what}: ${text.slice(0, 800)}`, { cause })
  }
}

const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** Stores articles. @throws If the Worker does not accept all of them. */
export async function storeArticles(worker: string, articles: readonly ArticleBody[]): Promise<void> {
  const answer = await call(`${worker}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', ...ADMIN },
    body: articles.map((article) => JSON.stringify(article)).join('\n'),
  })
  const lines = answer.split('\n').filter((line) => line !== '')
  const refused = lines.find((line) => !read(StoredLine, line, 'POST /api/articles').accepted)
  if (refused !== undefined) throw new Error(`Cannot store a sample article: ${refused}`)
  if (lines.length !== articles.length) {
    throw new Error(
      `Cannot store the sample articles: the Worker responded to ${lines.length} of ${articles.length}`,
    )
  }
}

const Rejection = z.object({ url: z.string().optional(), line: z.number().optional(), reason: z.string() })
const ImportedFeeds = z.object({ found: z.number(), rejected: z.array(Rejection) })
const CollectedHealth = z.object({ sources: z.object({ unread: z.number(), wanted: z.number() }) })
const StoredArticles = z.object({ articles: z.array(z.unknown()), cursor: z.string().nullable() })
const ListedSource = z.object({ name: z.string().nullable(), url: z.string(), reason: z.string().nullable() })
const ListedSources = z.object({ sources: z.array(ListedSource) })

/** Imports a list of feeds into the Worker. @param list URL or path of the list. */
export async function importFeeds(worker: string, list: string): Promise<z.infer<typeof ImportedFeeds>> {
  const body = /^https?:/.test(list) ? await call(list) : await readFile(list, 'utf8')
  const text = await call(`${worker}/api/sources/import`, { method: 'POST', headers: ADMIN, body })
  return read(ImportedFeeds, text, 'POST /api/sources/import')
}

/** Returns whether all sources except paused ones have been polled, and no feed item is waiting. */
export async function isCollected(worker: string): Promise<boolean> {
  const { sources } = read(CollectedHealth, await call(`${worker}/health`), 'GET /health')
  return sources.unread === 0 && sources.wanted === 0
}

/** Returns the number of articles stored today. */
export async function countStored(worker: string): Promise<number> {
  let count = 0
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = new URLSearchParams({ cursor }).toString()
    const text = await call(`${worker}/api/articles?${query}`, { headers: ADMIN })
    const page = read(StoredArticles, text, 'GET /api/articles')
    count += page.articles.length
    cursor = page.cursor
  }
  return count
}

/** Lists the sources with a problem. Checks only the first 1,000 sources. */
export async function listFailing(worker: string): Promise<z.infer<typeof ListedSource>[]> {
  const text = await call(`${worker}/api/sources?limit=1000`, { headers: ADMIN })
  return read(ListedSources, text, 'GET /api/sources').sources.filter(({ reason }) => reason !== null)
}

/** Signs up an email address, which then gets a confirmation email. */
export const postSignUp = (worker: string, email: string) => postJson(`${worker}/subscribe`, { email })

/** Confirms a subscription as a reader does, by opening the link and pressing the button. */
export async function confirm(worker: string, link: string): Promise<void> {
  await call(link)
  await call(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: worker },
    body: '',
  })
}

/** Triggers today's digest. A second call returns the same digest, unless the digest was skipped. */
export async function triggerDigest(worker: string): Promise<DigestStatus> {
  return read(DigestStatus, await postJson(`${worker}/api/digests`, {}, ADMIN), 'POST /api/digests')
}

/** Returns the state of a day's digest, or null if it does not exist yet. */
export async function fetchDigestStatus(worker: string, day: string): Promise<DigestStatus | null> {
  const response = await fetch(`${worker}/api/digests/${day}`, {
    headers: ADMIN,
    signal: AbortSignal.timeout(CALL_LIMIT_MS),
  })
  const text = await response.text()
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`GET /api/digests/${day} failed with ${response.status}: ${text}`)
  return read(DigestStatus, text, `GET /api/digests/${day}`)
}

/** Lists up to 100 letters to an address, newest first. */
export async function listLetters(mailbox: string, to: string): Promise<ReceivedLetter[]> {
  const text = await call(`${mailbox}/api/messages?${new URLSearchParams({ to })}`)
  return read(Letters, text, 'GET /api/messages').messages
}

/** Configures the mailbox to send webhook events to the Worker, as Resend does. */
export async function connectWebhook(mailbox: string, worker: string): Promise<void> {
  await call(`${mailbox}/api/settings`, {
    method: 'PATCH',
    body: JSON.stringify({ webhook: { url: `${worker}/webhooks/resend`, secret: WEBHOOK_SECRET } }),
  })
}

/**
 * Returns whether a mailbox is running at a URL. Returns false if the server does not respond within three
 * seconds.
 */
export async function isMailbox(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/messages?to=nobody@example.com`, {
      signal: AbortSignal.timeout(3_000),
    })
    return Letters.safeParse(await response.json()).success
  } catch {
    return false
  }
}
