// Replaces the entity decoder in the bundle. htmlparser2 creates a decoder for each document, but never uses
// it with `decodeEntities: false`. text/character-references decodes references with a smaller table.

export const DecodingMode = {}
export const htmlDecodeTree = null
export const xmlDecodeTree = null

/** Replaces the decoder of the `entities` package. */
export class EntityDecoder {
  /** Throws an error if htmlparser2 decodes a reference after all. */
  startEntity(): never {
    throw new Error('Cannot decode a reference: the entity decoder is not part of the Worker')
  }
}

/** Returns the character for a code point, as `fromCodePoint` of the `entities` package does. */
export const fromCodePoint = String.fromCodePoint
