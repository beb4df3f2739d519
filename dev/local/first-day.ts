// Runs through the first day over HTTP, as a reader and an operator would: from articles to a delivered
// letter.
import type { DigestStatus, ReceivedLetter } from './api.ts'
import {
  confirm,
  countStored,
  fetchDigestStatus,
  importFeeds,
  isCollected,
  listFailing,
  listLetters,
  postSignUp,
  triggerDigest,
} from './api.ts'
import { untilReady } from './until.ts'

/** Email address of the sample reader. */
export const READER = 'reader@example.com'

/** Final states of a digest, unless an operator intervenes. */
const SETTLED = ['complete', 'skipped', 'halted']

export type Services = {
  worker: string
  /**
   * URL of the mailbox. Null if letters go to a server that is not a mailbox. In that case, the subscription
   * cannot be confirmed automatically.
   */
  mailbox: string | null
  /** URL or path of the list of feeds, or null to start without feeds. */
  feedList: string | null
}

export type FirstDay =
  | { outcome: 'delivered' | 'delivered before'; day: string; letter: ReceivedLetter | null }
  | { outcome: 'nothing new'; reason: string }
  | { outcome: 'awaits confirmation' }

/**
 * Imports the feeds and waits for their articles, subscribes and confirms a reader, and triggers the digest.
 * Without a mailbox, stops after the sign-up. If today's digest already exists and was not skipped, only
 * waits for its delivery.
 *
 * @param day Today's date in the publication's time zone, `YYYY-MM-DD`.
 * @param say Prints a progress message.
 * @throws If a step fails. The message names the step and the reason.
 */
export async function liveFirstDay(
  { worker, mailbox, feedList }: Services,
  { day, say }: { day: string; say: (line: string) => void },
): Promise<FirstDay> {
  const before = await fetchDigestStatus(worker, day)
  if (before?.state === 'complete') {
    return { outcome: 'delivered before', day, letter: await findCopy(mailbox, day) }
  }
  if (before !== null && isNothingNew(before)) return { outcome: 'nothing new', reason: reasonOf(before) }
  if (before === null || before.state === 'skipped') {
    if (feedList !== null) await collect(worker, feedList, say)
    if (mailbox === null) {
      await postSignUp(worker, READER)
      return { outcome: 'awaits confirmation' }
    }
    await join(mailbox, worker, say)
  }
  const { day: triggered } = await triggerDigest(worker)
  const digest = await settled(worker, triggered)
  // The sample articles are the same every day, so a second day's digest has nothing new.
  if (isNothingNew(digest)) return { outcome: 'nothing new', reason: reasonOf(digest) }
  if (digest.state !== 'complete') {
    throw new Error(`Cannot deliver the digest for ${triggered}: it is ${digest.state}, ${reasonOf(digest)}`)
  }
  const letter = await findCopy(mailbox, triggered)
  if (mailbox !== null && letter === null)
    throw new Error(
      `Cannot find the digest for ${triggered} in the mailbox: no letter to ${READER} links to it`,
    )
  return { outcome: 'delivered', day: triggered, letter }
}

/** How long to wait for feeds and pages before continuing without slow ones, in milliseconds. */
const COLLECTED_WITHIN_MS = 90_000
const ASK_EVERY_MS = 500

/** Imports a list of feeds, waits for their articles, and prints the feeds that failed. */
async function collect(worker: string, feedList: string, say: (line: string) => void): Promise<void> {
  const { found, rejected } = await importFeeds(worker, feedList)
  for (const { url, line, reason } of rejected) say(`Cannot import ${url ?? `line ${line}`}: ${reason}`)
  const deadline = performance.now() + COLLECTED_WITHIN_MS
  while (!(await isCollected(worker)) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  for (const { name, url, reason } of await listFailing(worker)) say(`${name ?? url}: ${reason}`)
  say(`${found} feeds imported, ${await countStored(worker)} articles stored`)
}

/** Subscribes and confirms the reader, unless the mailbox already contains a digest for them. */
async function join(mailbox: string, worker: string, say: (line: string) => void): Promise<void> {
  const letters = await listLetters(mailbox, READER)
  if (letters.some(({ text }) => /\/digests\/\d/.test(text ?? ''))) return say(`${READER} is subscribed`)
  await postSignUp(worker, READER)
  await confirm(worker, await confirmationLink(mailbox, worker))
  say(`${READER} subscribed and confirmed`)
}

async function confirmationLink(mailbox: string, worker: string): Promise<string> {
  return untilReady('the confirmation letter', async () => {
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

/** Finds the reader's copy of a digest: the newest letter that links to the digest's page. */
async function findCopy(mailbox: string | null, day: string): Promise<ReceivedLetter | null> {
  if (mailbox === null) return null
  const letters = await listLetters(mailbox, READER)
  return letters.find(({ text }) => text?.includes(`/digests/${day}`)) ?? null
}
