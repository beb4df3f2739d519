// Stores and reads the public copies of digests, their link-preview images and their explanations.

import type { Edition, Explanation } from '../digest/edition.ts'
import { countStories } from '../digest/headed-stories.ts'
import { type FoundHeadline, headlinesOf } from '../digest/search.ts'
import { wholeHeadline } from '../digest/whole-headline.ts'
import { DigestError } from '../errors.ts'
import { encode } from '../text/bytes.ts'
import { addHeadlines } from './headlines.ts'

/**
 * An entry of the archive. It is stored in the edition's metadata, so that the archive can be listed without
 * reading the editions.
 */
export type EditionEntry = {
  day: string
  /** Headline of the edition, truncated to 200 characters. */
  subject: string
  stories: number
  /**
   * Time of publication as a Unix timestamp in milliseconds; null for an edition that was stored without it.
   */
  publishedAt: number | null
  /** Day of the last correction, `YYYY-MM-DD`, or null if the edition has not been corrected. */
  correctedOn: string | null
}

const PREFIX = 'edition/'
/**
 * Metadata of an edition in KV. The subject is in base64, because KV sends metadata in a header, which allows
 * only ASCII.
 */
type Metadata = { subject: string; stories: number; publishedAt?: number; correctedOn?: string }

/** Maximum length of a subject in the metadata, in characters. KV limits metadata to 1,024 bytes. */
const MAX_SUBJECT = 200

const cardKey = (day: string) => `card/${day}`
const explanationKey = (day: string) => `explanation/${day}`
const editionKey = (day: string) => `${PREFIX}${day}`

/**
 * Stores the public copy of a digest, and adds its headlines to those that readers can search. Repeating the
 * call changes at most the publication time.
 */
export async function putEdition(
  kv: KVNamespace,
  edition: Edition,
  publishedAt: Date | null = null,
): Promise<void> {
  const { stories } = countStories(edition)
  const correction = edition.corrections?.at(-1)
  const metadata: Metadata = {
    subject: toBase64(wholeHeadline(edition).slice(0, MAX_SUBJECT)),
    stories,
    ...(publishedAt !== null && { publishedAt: publishedAt.getTime() }),
    ...(correction !== undefined && { correctedOn: correction.day }),
  }
  await addHeadlines(kv, edition, () => listOlderHeadlines(kv))
  await kv.put(editionKey(edition.day), JSON.stringify(edition), { metadata })
}

/** Lists the headlines of all stored editions in the current format, newest first. */
async function listOlderHeadlines(kv: KVNamespace): Promise<FoundHeadline[]> {
  const days = (await listEditions(kv)).map(({ day }) => day)
  const headlines: FoundHeadline[] = []
  for await (const editions of getEditions(kv, days)) headlines.push(...editions.flatMap(headlinesOf))
  return headlines
}

/**
 * Returns whether an edition is in the current format. An earlier version kept the lead story in its theme,
 * and stored only its id as the lead.
 */
const isReadable = ({ lead }: Edition) => typeof lead !== 'string'

/**
 * Returns the public copy of a day's digest, or null.
 *
 * @throws {DigestError} `not_found` if an earlier version stored the copy in a format that is no longer
 * supported.
 */
export async function getEdition(kv: KVNamespace, day: string): Promise<Edition | null> {
  const edition = await kv.get<Edition>(editionKey(day), 'json')
  if (edition === null || isReadable(edition)) return edition
  throw new DigestError(
    'not_found',
    `Cannot show the edition of ${day}: it was stored in a format that is no longer supported`,
  )
}

/** Maximum number of values in one read from KV. */
const VALUES_PER_READ = 100

/**
 * Yields the public copies of the given days in the given order, up to a hundred at a time. Leaves out
 * missing copies and those in a format that is no longer supported. KV refuses to read more than 25 MiB at
 * once, so a failed read is retried in halves.
 */
export async function* getEditions(kv: KVNamespace, days: readonly string[]): AsyncGenerator<Edition[]> {
  for (let at = 0; at < days.length; at += VALUES_PER_READ) {
    yield await readEditions(kv, days.slice(at, at + VALUES_PER_READ))
  }
}

async function readEditions(kv: KVNamespace, days: readonly string[]): Promise<Edition[]> {
  const keys = days.map(editionKey)
  try {
    const found = await kv.get<Edition>(keys, 'json')
    return keys.flatMap((key) => found.get(key) ?? []).filter(isReadable)
  } catch (error) {
    if (days.length <= 1) throw error
    const half = Math.ceil(days.length / 2)
    return [...(await readEditions(kv, days.slice(0, half))), ...(await readEditions(kv, days.slice(half)))]
  }
}

/** Stores the link-preview image of a day's digest, as PNG. */
export async function putCard(kv: KVNamespace, day: string, png: Uint8Array<ArrayBuffer>): Promise<void> {
  await kv.put(cardKey(day), png)
}

/** Returns the link-preview image of a day's digest, or null if none is stored. */
export async function getCard(kv: KVNamespace, day: string): Promise<ArrayBuffer | null> {
  return kv.get(cardKey(day), 'arrayBuffer')
}

/** Stores the explanation of a day's digest. */
export async function putExplanation(kv: KVNamespace, day: string, explanation: Explanation): Promise<void> {
  await kv.put(explanationKey(day), JSON.stringify(explanation))
}

/** Returns the explanation of a day's digest, or null if none is stored. */
export async function getExplanation(kv: KVNamespace, day: string): Promise<Explanation | null> {
  return kv.get<Explanation>(explanationKey(day), 'json')
}

/** Lists all editions, newest first, with one KV call per thousand. */
export async function listEditions(kv: KVNamespace): Promise<EditionEntry[]> {
  const entries: EditionEntry[] = []
  for (let cursor: string | null = null, complete = false; !complete; ) {
    const page: KVNamespaceListResult<Metadata> = await kv.list({ prefix: PREFIX, cursor })
    for (const { name, metadata } of page.keys) {
      const { subject = '', stories = 0, publishedAt = null, correctedOn = null } = metadata ?? {}
      const day = name.slice(PREFIX.length)
      entries.push({ day, subject: fromBase64(subject), stories, publishedAt, correctedOn })
    }
    complete = page.list_complete
    cursor = page.list_complete ? null : page.cursor
  }
  return entries.reverse()
}

const toBase64 = (text: string) => btoa(String.fromCharCode(...encode(text)))

const fromBase64 = (text: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
