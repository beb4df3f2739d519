// Decodes character references in feeds. Requires the final semicolon, because `&copy` is part of the URL in
// `?a=1&copy=2`.
import { characterOf } from '../text/character-references.ts'

/** Matches a character reference. The longest name in HTML has 31 characters. */
const REFERENCE = /&(#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{0,31});/gi
/** Matches a character written as references to its two UTF-16 surrogates, which HTML does not allow. */
const SURROGATES = /&#(x[Dd][89ABab][\dA-Fa-f]{2}|5[56]\d{3});&#(x[Dd][C-Fc-f][\dA-Fa-f]{2}|5[67]\d{3});/g

/** Entities declared by a document, by name. */
export type Entities = ReadonlyMap<string, string>

/**
 * Decodes character references once: `&amp;lt;` becomes `&lt;`.
 *
 * Decodes HTML's named references, which feeds use without declaring them, and entities that the document
 * declares. Leaves unknown names unchanged.
 */
export function decodeReferences(text: string, declared?: Entities): string {
  if (!text.includes('&')) return text
  return text
    .replace(SURROGATES, (_, high: string, low: string) => String.fromCharCode(numberOf(high), numberOf(low)))
    .replace(REFERENCE, (reference, name: string) => declared?.get(name) ?? characterOf(name) ?? reference)
}

const numberOf = (written: string): number => Number(written.replace('x', '0x'))

/** Maximum number of entities kept from a document, to limit the cost of a hostile one. */
const MAX_DECLARED = 200
/** Maximum length of an entity's replacement text, in characters. */
const MAX_REPLACEMENT = 1000

/**
 * Adds the entities in a declaration, such as `!DOCTYPE rss [<!ENTITY name "text"`, to the known entities.
 *
 * Other declared entities in a replacement text are not expanded, which prevents exponential growth. External
 * entities are ignored.
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
