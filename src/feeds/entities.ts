// Decodes character references in feeds. Only complete references count: `?a=1&copy=2` is part of an address,
// not a copyright sign.
import { characterOf } from '../text/character-references.ts'

/** Matches a character reference. The longest name of a character in HTML has 31 characters. */
const REFERENCE = /&(#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{0,31});/gi
/** Matches a character that a program wrote as two halves, the surrogates of UTF-16. HTML does not allow that. */
const SURROGATES = /&#(x[Dd][89ABab][\dA-Fa-f]{2}|5[56]\d{3});&#(x[Dd][C-Fc-f][\dA-Fa-f]{2}|5[67]\d{3});/g

/** Entities that a document declares for itself, by name. */
export type Entities = ReadonlyMap<string, string>

/**
 * Replaces references to characters once: `&amp;lt;` becomes `&lt;`.
 *
 * Knows the names of HTML, which feeds use without declaring them, and those that the document declares.
 * Unknown names stay as they are.
 */
export function decodeReferences(text: string, declared?: Entities): string {
  if (!text.includes('&')) return text
  return text
    .replace(SURROGATES, (_, high: string, low: string) => String.fromCharCode(numberOf(high), numberOf(low)))
    .replace(REFERENCE, (reference, name: string) => declared?.get(name) ?? characterOf(name) ?? reference)
}

const numberOf = (written: string): number => Number(written.replace('x', '0x'))

/** Maximum number of entities that a document may declare, so that a hostile one costs little. */
const MAX_DECLARED = 200
/** Maximum length of a replacement, in characters. */
const MAX_REPLACEMENT = 1000

/**
 * Adds the entities in a declaration to those known, such as `!DOCTYPE rss [<!ENTITY name "text"`.
 *
 * Replacements are not expanded themselves, which defeats exponential nesting. External entities are ignored.
 */
export function declareEntities(declaration: string, known: Map<string, string>): void {
  for (const [, name, double, single] of declaration.matchAll(
    /(?:^|!)ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const replacement = double ?? single
    if (name === undefined || replacement === undefined || known.size >= MAX_DECLARED) continue
    known.set(name, decodeReferences(replacement.slice(0, MAX_REPLACEMENT)))
  }
}
