// Binds a template to one reader by joining strings, which takes only microseconds per letter.

import { byteLength } from '../text/bytes.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { allStories, type PersonalPiece, type PersonalTemplate, personalise } from './personalise.ts'
import type { Message, Slot, Template } from './template.ts'

/** A reader's values for a letter's slots, and the preferences that determine its content. */
export type Reader = {
  address: string
  /** URL of the unsubscribe page. */
  unsubscribeUrl: string
  /** URL where a POST request unsubscribes the reader at once (RFC 8058). The default is `unsubscribeUrl`. */
  oneClickUrl?: string
  preferencesUrl?: string
  /**
   * Ids of the stories that the reader's themes and muted words allow. If absent, every story is allowed, and
   * the letter has a note about preferences only if it is short.
   */
  stories?: ReadonlySet<string>
  /** True if the reader prefers the short letter, whose only stories are the lead and the news in brief. */
  short?: boolean
}

/** Cached templates of the whole and the short letter, for readers without chosen themes or muted words. */
const whole = new WeakMap<Template, PersonalTemplate>()
const shortened = new WeakMap<Template, PersonalTemplate>()

/**
 * Binds a template to a reader. The same template and reader always give the same message.
 *
 * @throws {RangeError} If a slot has no value, or a header's value contains a control character.
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

/** Returns a reader's unescaped value for each slot. Undefined stands for a value that the reader lacks. */
export const valuesOf = (reader: Reader): Record<Slot, string | undefined> => ({
  address: reader.address,
  unsubscribe: reader.unsubscribeUrl,
  unsubscribeToken: tokenIn(reader.unsubscribeUrl),
  oneClick: reader.oneClickUrl ?? reader.unsubscribeUrl,
  preferences: reader.preferencesUrl,
  counts: undefined, // `personalise` fills in this slot and the next two
  choice: undefined,
  rest: undefined,
})

/** Returns the token at the end of a signed link. */
export const tokenIn = (url: string) => url.slice(url.lastIndexOf('/') + 1)

/** Maximum length of an address (RFC 5321), in characters. */
const LONGEST_ADDRESS = 254
/** Assumed maximum length of a signed link, in characters. */
const LONGEST_LINK = 512
const MAX_LETTERS = 100
const MAX_BATCH_BYTES = 4 * 1024 * 1024

/**
 * Returns the number of letters that fit into one call to Resend (at least 1). The limits are 100 letters and
 * 4 MiB of JSON. Assumes that all of a reader's values have their maximum length.
 */
export function lettersPerBatch(template: Template): number {
  const url = `https://${'x'.repeat(LONGEST_LINK - 8)}` // origins and tokens contain nothing to escape
  const largest = bindLetter(template, {
    address: '&'.repeat(LONGEST_ADDRESS),
    unsubscribeUrl: url,
    oneClickUrl: url,
    preferencesUrl: url,
    // Setting `stories` adds the note about preferences, which makes the letter longer.
    ...(template.counts && { stories: new Set(allStories(template.counts).map(({ id }) => id)) }),
  })
  const bytes = byteLength(JSON.stringify(largest)) + 1 // plus the comma between letters
  return Math.max(1, Math.min(MAX_LETTERS, Math.floor((MAX_BATCH_BYTES - 2) / bytes)))
}

/** Returns the template with only the reader's stories, but without the reader's values. */
function chosenBy(template: Template, { stories, short = false }: Reader): PersonalTemplate {
  if (stories !== undefined) return personalise(template, { stories, short })
  const joined = short ? shortened : whole
  const known = joined.get(template)
  if (known !== undefined) return known
  const chosen = personalise(template, { stories: null, short })
  joined.set(template, chosen)
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
  if (value === undefined) throw new RangeError(`Cannot bind the letter: its slot "${slot}" has no value`)
  return value
}

/** Returns a header's value. Rejects control characters, because a line break would start another header. */
function headerValue(name: string, value: string): string {
  if (/\p{Cc}/u.test(value))
    throw new RangeError(`Cannot bind the letter: its header "${name}" contains a control character`)
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
  rest: values.rest,
})
