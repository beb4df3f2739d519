// Binds a template for one reader: concatenation, so that a letter costs microseconds.
import { fill, phrase } from '../digest/plural.ts'
import { escapeHtml } from './escape.ts'
import type { Counts, Message, Piece, Slot, Template } from './template.ts'

/** What a letter has to know of its reader. */
export type Reader = {
  address: string
  /** A page on which the reader leaves. */
  unsubscribeUrl: string
  /** Where a POST leaves at once, as RFC 8058 has it; the same address as the page when absent. */
  oneClickUrl?: string
  preferencesUrl?: string
  /** Ids of the stories that the reader wants; all when absent. */
  stories?: ReadonlySet<string>
}

/** A part whose stories are chosen: nothing but text and the slots of one reader is left. */
type Chosen = string | { slot: Slot }
type ChosenTemplate = { html: Chosen[]; text: Chosen[]; headers: [string, Chosen[]][] }

/** Nearly all readers get the whole letter: its pieces are joined once for each template. */
const whole = new WeakMap<Template, ChosenTemplate>()

/**
 * The letter as one reader gets it; the same template and reader give the same bytes.
 *
 * @throws {RangeError} When a slot has no value, or a header's value holds a control character.
 */
export function bindLetter(template: Template, reader: Reader): Message {
  const chosen = reader.stories ? choose(template, reader.stories) : wholeOf(template)
  const values: Record<Slot, string | undefined> = {
    address: reader.address,
    unsubscribe: reader.unsubscribeUrl,
    oneClick: reader.oneClickUrl ?? reader.unsubscribeUrl,
    preferences: reader.preferencesUrl,
    counts: undefined, // filled in when the stories were chosen
  }
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

/** Longest values that the largest possible letter is made of: an address (RFC 5321) and a signed link. */
const LONGEST_ADDRESS = 254
const LONGEST_LINK = 512
const MAX_LETTERS = 100
const MAX_BATCH_BYTES = 4 * 1024 * 1024

/** How many letters fit into one call: at most 100, and 4 MiB of JSON even if every reader's values are of the longest. */
export function lettersPerBatch(template: Template): number {
  const url = `https://${'&'.repeat(LONGEST_LINK - 8)}`
  const largest = bindLetter(template, {
    address: '&'.repeat(LONGEST_ADDRESS),
    unsubscribeUrl: url,
    oneClickUrl: url,
    preferencesUrl: url,
  })
  const bytes = new TextEncoder().encode(JSON.stringify(largest)).length + 1 // and its comma
  return Math.max(1, Math.min(MAX_LETTERS, Math.floor((MAX_BATCH_BYTES - 2) / bytes)))
}

function wholeOf(template: Template): ChosenTemplate {
  const known = whole.get(template)
  if (known !== undefined) return known
  const chosen = choose(template, null)
  whole.set(template, chosen)
  return chosen
}

/** Leaves out what is not wanted and joins what stands side by side. */
function choose(
  { html, text, headers, counts }: Template,
  wanted: ReadonlySet<string> | null,
): ChosenTemplate {
  const line = counts ? countsLine(counts, wanted) : ''
  return {
    html: flatten(html, wanted, escapeHtml(line)),
    text: flatten(text, wanted, line),
    headers: Object.entries(headers).map(([name, pieces]) => [name, flatten(pieces, wanted, line)]),
  }
}

function flatten(pieces: readonly Piece[], wanted: ReadonlySet<string> | null, counts: string): Chosen[] {
  const result: Chosen[] = []
  const add = (text: string) => {
    const last = result.at(-1)
    if (typeof last === 'string') result[result.length - 1] = last + text
    else result.push(text)
  }
  const walk = (piece: Piece) => {
    if (typeof piece === 'string') add(piece)
    else if ('pieces' in piece) {
      if (wanted === null || piece.stories.some((id) => wanted.has(id))) piece.pieces.forEach(walk)
    } else if (piece.slot === 'counts') add(counts)
    else result.push(piece)
  }
  pieces.forEach(walk)
  return result
}

/** Such as "12 stories in 4 themes, about 6 minutes", for all or for the wanted stories. */
export function countsLine(counts: Counts, wanted: ReadonlySet<string> | null): string {
  const words = (stories: Counts['of']) => stories.reduce((sum, story) => sum + story.words, 0)
  const chosen = wanted === null ? counts.of : counts.of.filter(({ id }) => wanted.has(id))
  const share = words(chosen) / Math.max(1, words(counts.of))
  return fill(counts.line, {
    stories: phrase(counts.stories, chosen.length, counts.locale),
    themes: phrase(counts.themes, new Set(chosen.map(({ theme }) => theme)).size, counts.locale),
    minutes: phrase(counts.minutes, Math.max(1, Math.round(counts.total * share)), counts.locale),
  })
}

function bind(pieces: readonly Chosen[], values: Readonly<Record<Slot, string | undefined>>): string {
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
  oneClick: values.oneClick && change(values.oneClick),
  preferences: values.preferences && change(values.preferences),
  counts: values.counts,
})
