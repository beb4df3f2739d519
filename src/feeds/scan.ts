// Scans markup from left to right and reports its tags and texts, without validating it or building a tree.
import { QuoteType, Tokenizer } from 'htmlparser2'
import { declareEntities, decodeReferences, type Entities } from './entities.ts'

/** Maximum number of attributes read from an element. */
const MAX_ATTRIBUTES = 50
/** Maximum number of characters read from an attribute's value. */
const MAX_VALUE = 100_000

/** Attribute values by lower-case name. */
export type Attributes = ReadonlyMap<string, string>

/** Receives the tags and texts of a document, with their offsets. */
export type Listener = {
  /** `start` is the offset of `<`, and `end` is the offset after `>`. */
  onOpen(name: string, attributes: Attributes, start: number, end: number): void
  /** Called for each end tag. In XML, also called directly after `onOpen` for `<name/>`. */
  onClose(name: string, start: number, end: number): void
  /**
   * Character references in the text are not decoded. A `literal` text is a CDATA section, which contains no
   * references.
   */
  onText?(start: number, end: number, literal: boolean): void
}

/** A running scan, as its listener sees it. */
export type Scan = {
  /** Stops the scan after the current part. */
  stop(): void
  readonly entities: Entities
}

/**
 * Scans a document and calls the listener for each tag and text. Accepts any markup, and treats a bare `<` or
 * `&` as text.
 *
 * Uses htmlparser2's tokenizer instead of its parser, which takes quadratic time on deeply nested markup.
 *
 * @param as In `html`, scripts and styles contain raw text, and tag names must start with a letter.
 * @returns The listener.
 */
export function scan<T extends Listener>(text: string, as: 'xml' | 'html', listen: (scan: Scan) => T): T {
  const entities = new Map<string, string>()
  const listener = listen({ stop: () => tokenizer.pause(), entities })
  let name = ''
  let start = 0
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  const open = (end: number) => listener.onOpen(name, attributes, start, end)
  const tokenizer = new Tokenizer(
    { xmlMode: as === 'xml', decodeEntities: false },
    {
      onopentagname(from, to) {
        name = text.slice(from, to)
        start = from - 1
        attributes = new Map()
      },
      onattribname(from, to) {
        attribute = text.slice(from, to).toLowerCase()
        value = ''
      },
      onattribdata(from, to) {
        value += text.slice(from, Math.min(to, from + MAX_VALUE - value.length))
      },
      onattribend(quote) {
        if (attributes.size >= MAX_ATTRIBUTES || attributes.has(attribute)) return
        attributes.set(attribute, quote === QuoteType.NoValue ? '' : decodeReferences(value, entities))
      },
      onopentagend: (at) => open(at + 1),
      onselfclosingtag(at) {
        open(at + 1)
        if (as === 'xml') listener.onClose(name, start, at + 1)
      },
      onclosetag: (from, to) =>
        listener.onClose(text.slice(from, to), from - 2, text.indexOf('>', to) + 1 || to),
      ontext: (from, to) => listener.onText?.(from, to, false),
      oncdata: (from, to, tail) => listener.onText?.(from, to - tail, true),
      ondeclaration: (from, to) => declareEntities(text.slice(from, to), entities),
      oncomment() {},
      onprocessinginstruction() {},
      onattribentity() {},
      ontextentity() {},
      onend() {},
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return listener
}
