// Binds a template for one reader: concatenation, so that a letter costs microseconds.

import { byteLength } from '../text/bytes.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { allStories, type PersonalPiece, type PersonalTemplate, personalise } from './personalise.ts'
import type { Message, Slot, Template } from './template.ts'

/** What a letter has to know of its reader. */
export type Reader = {
  address: string
  /** A page on which the reader leaves. */
  unsubscribeUrl: string
  /** Where a POST leaves at once, as RFC 8058 has it; the same address as the page when absent. */
  oneClickUrl?: string
  preferencesUrl?: string
  /** Ids of the stories that the reader wants, set for who chose; all, and no word of a choice, when absent. */
  stories?: ReadonlySet<string>
}

/** Nearly all readers get the whole letter: its pieces are joined once for each template. */
const whole = new WeakMap<Template, PersonalTemplate>()

/**
 * The letter as one reader gets it; the same template and reader give the same bytes.
 *
 * @throws {RangeError} When a slot has no value, or a header's value holds a control character.
 */
export function bindLetter(template: Template, reader: Reader): Message {
  const chosen = chosenBy(template, reader)
  const values = valuesOf(reader)
  const headers = chosen.headers.map(([name, pieces]) => [name, headerValue(name, bind(pieces, values))])
  const escaped = mapValues(values, escapeHtml)
  return {
    from: headerValue('From', template.from),
    to: headerValue('To', reader.address),
    subject: headerValue('Subject', template.subject),
    html: bind(chosen.html, escaped),
    text: bind(chosen.text, values),
    ...(template.replyTo !== null && { replyTo: headerValue('Reply-To', template.replyTo) }),
    headers: Object.fromEntries(headers),
    tags: [{ name: 'digest', value: template.day }],
  }
}

/** What stands in each slot for a reader, not escaped for any place. */
export const valuesOf = (reader: Reader): Record<Slot, string | undefined> => ({
  address: reader.address,
  unsubscribe: reader.unsubscribeUrl,
  unsubscribeToken: tokenIn(reader.unsubscribeUrl),
  oneClick: reader.oneClickUrl ?? reader.unsubscribeUrl,
  preferences: reader.preferencesUrl,
  counts: undefined, // filled in when the stories were chosen
  choice: undefined,
})

/** The token that a link ends in. */
export const tokenIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)

/** Longest values that the largest possible letter is made of: an address (RFC 5321) and a signed link. */
const LONGEST_ADDRESS = 254
const LONGEST_LINK = 512
const MAX_LETTERS = 100
const MAX_BATCH_BYTES = 4 * 1024 * 1024

/** How many letters fit into one call: at most 100, and 4 MiB of JSON even if every reader's values are of the longest. */
export function lettersPerBatch(template: Template): number {
  const url = `https://${'x'.repeat(LONGEST_LINK - 8)}` // an origin and a token hold nothing to escape
  const largest = bindLetter(template, {
    address: '&'.repeat(LONGEST_ADDRESS),
    unsubscribeUrl: url,
    oneClickUrl: url,
    preferencesUrl: url,
    // Who chose, and yet gets everything, reads that as well.
    ...(template.counts && { stories: new Set(allStories(template.counts).map(({ id }) => id)) }),
  })
  const bytes = byteLength(JSON.stringify(largest)) + 1 // and its comma
  return Math.max(1, Math.min(MAX_LETTERS, Math.floor((MAX_BATCH_BYTES - 2) / bytes)))
}

/** What a reader's letter is made of, before it is theirs. */
function chosenBy(template: Template, { stories }: Reader): PersonalTemplate {
  if (stories !== undefined) return personalise(template, stories)
  const known = whole.get(template)
  if (known !== undefined) return known
  const chosen = personalise(template, null)
  whole.set(template, chosen)
  return chosen
}

function bind(pieces: readonly PersonalPiece[], values: Readonly<Record<Slot, string | undefined>>): string {
  let result = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') result += piece
    else result += slotValue(piece.slot, values)
  }
  return result
}

function slotValue(slot: Slot, values: Readonly<Record<Slot, string | undefined>>): string {
  const value = values[slot]
  if (value === undefined) throw new RangeError(`Cannot bind a letter as its slot "${slot}" has no value`)
  return value
}

/** A header's value must not open another header. */
function headerValue(name: string, value: string): string {
  if (/\p{Cc}/u.test(value))
    throw new RangeError(`Cannot bind a letter as its header "${name}" holds a control character`)
  return value
}

const mapValues = (
  values: Record<Slot, string | undefined>,
  change: (value: string) => string,
): Record<Slot, string | undefined> => ({
  address: values.address && change(values.address),
  unsubscribe: values.unsubscribe && change(values.unsubscribe),
  unsubscribeToken: values.unsubscribeToken && change(values.unsubscribeToken),
  oneClick: values.oneClick && change(values.oneClick),
  preferences: values.preferences && change(values.preferences),
  counts: values.counts,
  choice: values.choice,
})
