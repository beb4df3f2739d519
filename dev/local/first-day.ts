// A first day, from articles to a letter: what a reader and an operator would do, done over HTTP.
import { sampleArticles } from '../samples/samples.ts'
import type { DigestStatus, ReceivedLetter } from './api.ts'
import { confirm, fetchDigestStatus, listLetters, postSignUp, storeArticles, triggerDigest } from './api.ts'
import { untilReady } from './until.ts'

/** The reader who subscribes. */
export const READER = 'reader@example.com'

/** States in which a digest stays until somebody does something about it. */
const SETTLED = ['complete', 'skipped', 'halted']

export type Services = {
  worker: string
  /** Null when the letters go to a server that is not ours: then nobody can confirm here. */
  mailbox: string | null
}

export type FirstDay =
  | { outcome: 'delivered' | 'delivered before'; day: string; letter: ReceivedLetter | null }
  | { outcome: 'nothing new'; reason: string }
  | { outcome: 'awaits confirmation' }

/**
 * Goes through the day: stores the samples, subscribes and confirms a reader, has the digest made and delivered.
 *
 * Each step is skipped when an earlier start has done it, so nothing is sent twice.
 *
 * @param day Today, `YYYY-MM-DD`, as the publication counts it.
 * @param say Told about each step that was taken.
 * @throws When a step fails, saying which and why.
 */
export async function liveFirstDay(
  { worker, mailbox }: Services,
  { day, now, say }: { day: string; now: Date; say: (line: string) => void },
): Promise<FirstDay> {
  const before = await fetchDigestStatus(worker, day)
  if (before?.state === 'complete') {
    return { outcome: 'delivered before', day, letter: await findCopy(mailbox, day) }
  }
  if (before !== null && isNothingNew(before)) return { outcome: 'nothing new', reason: reasonOf(before) }
  if (before === null || before.state === 'skipped') {
    const articles = sampleArticles(now)
    await storeArticles(worker, articles)
    say(`${articles.length} sample articles stored`)
    if (mailbox === null) {
      await postSignUp(worker, READER)
      return { outcome: 'awaits confirmation' }
    }
    await join(mailbox, worker, say)
  }
  const { day: triggered } = await triggerDigest(worker)
  const digest = await settled(worker, triggered)
  // The samples are the same every day, and what was sent yesterday is not sent again.
  if (isNothingNew(digest)) return { outcome: 'nothing new', reason: reasonOf(digest) }
  if (digest.state !== 'complete') {
    throw new Error(`The digest of ${triggered} is ${digest.state}: ${reasonOf(digest)}`)
  }
  const letter = await findCopy(mailbox, triggered)
  if (mailbox !== null && letter === null) throw new Error(`The digest is not in the mailbox of ${READER}`)
  return { outcome: 'delivered', day: triggered, letter }
}

/** Subscribes and confirms the reader, unless a digest has reached that address on an earlier day. */
async function join(mailbox: string, worker: string, say: (line: string) => void): Promise<void> {
  const letters = await listLetters(mailbox, READER)
  if (letters.some(({ text }) => /\/digests\/\d/.test(text ?? ''))) return say(`${READER} is subscribed`)
  await postSignUp(worker, READER)
  await confirm(worker, await confirmationLink(mailbox, worker))
  say(`${READER} subscribed and confirmed`)
}

async function confirmationLink(mailbox: string, worker: string): Promise<string> {
  return untilReady('the letter that asks to confirm', async () => {
    for (const { text } of await listLetters(mailbox, READER)) {
      const path = /\/confirm\/[\w.~-]+/.exec(text ?? '')?.[0]
      if (path !== undefined) return worker + path
    }
    return null
  })
}

async function settled(worker: string, day: string): Promise<DigestStatus> {
  return untilReady('the digest to be delivered', async () => {
    const status = await fetchDigestStatus(worker, day)
    return status !== null && SETTLED.includes(status.state) ? status : null
  })
}

const isNothingNew = ({ state, reason }: DigestStatus) =>
  state === 'skipped' && (reason ?? '').startsWith('nothing new')

const reasonOf = ({ reason }: DigestStatus) => reason ?? 'no reason was given'

/** The reader's copy: the newest letter that links to the digest's page. */
async function findCopy(mailbox: string | null, day: string): Promise<ReceivedLetter | null> {
  if (mailbox === null) return null
  const letters = await listLetters(mailbox, READER)
  return letters.find(({ text }) => text?.includes(`/digests/${day}`)) ?? null
}
