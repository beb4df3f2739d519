// Reads markup from left to right and reports its parts. It neither validates the markup nor builds a tree.
import { QuoteType, Tokenizer } from 'htmlparser2'
import { declareEntities, decodeReferences, type Entities } from './entities.ts'

/** Maximum number of attributes of an element that are read. */
const MAX_ATTRIBUTES = 50
/** Maximum length of an attribute's value that is read, in characters. */
const MAX_VALUE = 100_000

/** Attributes by name in lower case. */
export type Attributes = ReadonlyMap<string, string>

/** Receives the parts of a document; offsets are positions in its text. */
export type Listener = {
  /** `start` is the position of `<`, and `end` is the position after `>`. */
  onOpen(name: string, attributes: Attributes, start: number, end: number): void
  /** Called directly after `onOpen` for `<name/>`. */
  onClose(name: string, start: number, end: number): void
  /** References in the text are not decoded. Text that is `literal`, from a CDATA section, contains none. */
  onText?(start: number, end: number, literal: boolean): void
}

/** The scan as seen by its listener. */
export type Scan = {
  /** Ends the scan after the current part. */
  stop(): void
  readonly entities: Entities
}

/**
 * Reads a document and calls the listener for each part. No markup is rejected; a bare `<` or `&` is text.
 *
 * Uses the tokenizer of htmlparser2 and not its parser, whose time grows with the square of the depth.
 *
 * @param as In `html`, unlike in `xml`, scripts and styles contain text, and no tag begins with a digit.
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
