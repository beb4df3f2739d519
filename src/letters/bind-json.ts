// Serialises letters as UTF-8 JSON. Letters with the same stories differ in only a few values, so everything
// else is escaped and encoded only once.

import { encode } from '../text/bytes.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { bindLetter, type Reader, valuesOf } from './bind.ts'
import { type PersonalPiece, type PersonalTemplate, personalise } from './personalise.ts'
import type { Message, Piece, Slot, Template } from './template.ts'

/** Placeholder for a reader's value. `inHtml` tells whether the value must also be escaped for HTML. */
type Place = { slot: Slot; inHtml: boolean }
/** JSON bytes that letters share, or a placeholder for a reader's value. */
type Part = Uint8Array | Place

const PROBE: Reader = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/',
  preferencesUrl: 'https://example.com/',
}

/** Converts a message to the format of Resend's API, which has `reply_to` instead of `replyTo`. */
export function toResendItem({ replyTo, ...message }: Message): Record<string, unknown> {
  return replyTo === undefined ? message : { ...message, reply_to: replyTo }
}

/** Escapes text for use between the quotes of a JSON string. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

const allInJson = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return inJson(piece)
    return 'pieces' in piece ? { ...piece, pieces: allInJson(piece.pieces) } : piece
  })

/** Escapes a template's texts for JSON in advance, so that they need not be escaped for each reader. */
const writtenInJson = (template: Template): Template => ({
  ...template,
  html: allInJson(template.html),
  text: allInJson(template.text),
  headers: Object.fromEntries(
    Object.entries(template.headers).map(([name, pieces]) => [name, allInJson(pieces)]),
  ),
})

/**
 * Returns a function that serialises a template's letters, each as a list of UTF-8 parts. Joined, the parts
 * equal `JSON.stringify(toResendItem(bindLetter(…)))`. Readers with the same `Set` object of stories and the
 * same `short` preference share all parts except their own values.
 *
 * @throws {RangeError} In the same cases as `bindLetter()`.
 */
export function letterWriter(template: Template): (reader: Reader) => Uint8Array[] {
  const fields = Object.entries(toResendItem(bindLetter(template, PROBE)))
  const written = writtenInJson(template)
  const whole = partsByStories((stories) =>
    partsOf(fields, personalise(written, { stories, short: false }, inJson)),
  )
  const shortened = partsByStories((stories) =>
    partsOf(fields, personalise(written, { stories, short: true }, inJson)),
  )
  return (reader) => {
    const values = valuesOf(reader)
    const plain = new Map<Slot, Uint8Array>()
    const html = new Map<Slot, Uint8Array>()
    const parts = (reader.short ? shortened : whole)(reader.stories)
    // Let `bindLetter` throw any error, so that each message is defined in only one place.
    const lacks = parts.some((part) => 'slot' in part && values[part.slot] === undefined)
    if (lacks || Object.values(values).some((value) => /\p{Cc}/u.test(value ?? ''))) {
      return [encode(JSON.stringify(toResendItem(bindLetter(template, reader))))]
    }
    return parts.map((part) => {
      if (!('slot' in part)) return part
      const known = part.inHtml ? html : plain
      const value = values[part.slot] ?? ''
      const bytes = known.get(part.slot) ?? encode(inJson(part.inHtml ? escapeHtml(value) : value))
      known.set(part.slot, bytes)
      return bytes
    })
  }
}

/** Memoises `make`, which returns a letter's parts. In the memoised function, undefined means all stories. */
function partsByStories(make: (stories: ReadonlySet<string> | null) => Part[]) {
  const chosen = new WeakMap<ReadonlySet<string>, Part[]>()
  let all: Part[] | null = null
  return (stories: ReadonlySet<string> | undefined): Part[] => {
    if (stories === undefined) {
      all ??= make(null)
      return all
    }
    const parts = chosen.get(stories) ?? make(stories)
    chosen.set(stories, parts)
    return parts
  }
}

/**
 * Splits a letter's JSON into shared bytes and placeholders for a reader's values.
 *
 * @param fields Fields of any bound letter, in order. They supply the values that are the same for all
 *   readers.
 */
function partsOf(fields: readonly [name: string, value: unknown][], chosen: PersonalTemplate): Part[] {
  const parts: (string | Place)[] = []
  const add = (part: string | Place) => {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  const quote = (pieces: readonly PersonalPiece[], inHtml = false) => {
    add('"')
    for (const piece of pieces) add(typeof piece === 'string' ? piece : { slot: piece.slot, inHtml })
    add('"')
  }
  for (const [index, [name, value]] of fields.entries()) {
    add(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`)
    if (name === 'to') quote([{ slot: 'address' }])
    else if (name === 'html') quote(chosen.html, true)
    else if (name === 'text') quote(chosen.text)
    else if (name === 'headers') {
      for (const [place, [header, pieces]] of chosen.headers.entries()) {
        add(`${place === 0 ? '{' : ','}${JSON.stringify(header)}:`)
        quote(pieces)
      }
      add(chosen.headers.length === 0 ? '{}' : '}')
    } else add(JSON.stringify(value))
  }
  add('}')
  return parts.map((part) => (typeof part === 'string' ? encode(part) : part))
}
