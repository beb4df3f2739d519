// The Worker and the mailbox, called over HTTP as anybody could.
import { z } from 'zod'
import type { ArticleBody } from '../samples/samples.ts'
import { ADMIN_TOKEN, WEBHOOK_SECRET } from './settings.ts'

const CALL_LIMIT_MS = 30_000
const ADMIN = { authorization: `Bearer ${ADMIN_TOKEN}` }

/** How far a digest has come; more is in the answer than is read here. */
export const DigestStatus = z.object({ day: z.string(), state: z.string(), reason: z.string().nullish() })
export type DigestStatus = z.infer<typeof DigestStatus>

/** The answer to one line of NDJSON. */
const StoredLine = z.object({ accepted: z.boolean() })

/** A letter in the mailbox. */
const ReceivedLetter = z.object({ id: z.string(), subject: z.string(), text: z.string().nullish() })
export type ReceivedLetter = z.infer<typeof ReceivedLetter>
const Letters = z.object({ messages: z.array(ReceivedLetter) })

/**
 * Calls and gives the answer's text.
 *
 * @throws When the answer is an error, with what it says.
 */
async function call(url: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(CALL_LIMIT_MS) })
  const text = await response.text()
  if (!response.ok) {
    throw new Error(
      `${init.method ?? 'GET'} ${new URL(url).pathname} was answered with ${response.status}: ${text.slice(0, 800)}`,
    )
  }
  return text
}

/** Reads an answer. @throws With the answer when it is not what it should be. */
function read<T>(schema: z.ZodType<T>, text: string, what: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`Cannot read the answer to ${what}: ${text.slice(0, 800)}`, { cause })
  }
}

const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** Stores articles. @throws When one of them is not accepted. */
export async function storeArticles(worker: string, articles: readonly ArticleBody[]): Promise<void> {
  const answer = await call(`${worker}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', ...ADMIN },
    body: articles.map((article) => JSON.stringify(article)).join('\n'),
  })
  const lines = answer.split('\n').filter((line) => line !== '')
  const refused = lines.find((line) => !read(StoredLine, line, 'POST /api/articles').accepted)
  if (refused !== undefined) throw new Error(`A sample article was not accepted: ${refused}`)
  if (lines.length !== articles.length) {
    throw new Error(`${articles.length} sample articles were sent and ${lines.length} answered`)
  }
}

/** Asks for the letter that asks to confirm. */
export const postSignUp = (worker: string, email: string) => postJson(`${worker}/subscribe`, { email })

/** Presses the button on the page behind a confirmation link. */
export async function confirm(worker: string, link: string): Promise<void> {
  await call(link)
  await call(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: worker },
    body: '',
  })
}

/** Asks for today's digest; asking again gives the same one. */
export async function triggerDigest(worker: string): Promise<DigestStatus> {
  return read(DigestStatus, await postJson(`${worker}/api/digests`, {}, ADMIN), 'POST /api/digests')
}

/** How far the digest of a day has come, or null when there is none. */
export async function fetchDigestStatus(worker: string, day: string): Promise<DigestStatus | null> {
  const response = await fetch(`${worker}/api/digests/${day}`, {
    headers: ADMIN,
    signal: AbortSignal.timeout(CALL_LIMIT_MS),
  })
  const text = await response.text()
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`GET /api/digests/${day} was answered with ${response.status}: ${text}`)
  return read(DigestStatus, text, `GET /api/digests/${day}`)
}

/** The letters that an address has got, newest first. */
export async function listLetters(mailbox: string, to: string): Promise<ReceivedLetter[]> {
  const text = await call(`${mailbox}/api/messages?${new URLSearchParams({ to })}`)
  return read(Letters, text, 'GET /api/messages').messages
}

/** Has the mailbox tell the Worker what becomes of letters, as Resend would. */
export async function connectWebhook(mailbox: string, worker: string): Promise<void> {
  await call(`${mailbox}/api/settings`, {
    method: 'PATCH',
    body: JSON.stringify({ webhook: { url: `${worker}/webhooks/resend`, secret: WEBHOOK_SECRET } }),
  })
}

/** Whether a server keeps the letters it takes and shows them, as the mailbox does; no answer in 3 seconds is a no. */
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
