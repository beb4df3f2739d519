// Replaces the decoder of entities in the bundle. htmlparser2 creates one for each document, but only uses it on request.
// text/character-references decodes references with a table that takes a third of the space, 7 KB gzipped.

export const DecodingMode = {}
export const htmlDecodeTree = null
export const xmlDecodeTree = null

/** Takes the place of the decoder. */
export class EntityDecoder {
  /** Throws an error if htmlparser2 tries to decode a reference after all. */
  startEntity(): never {
    throw new Error('Cannot decode a reference: the decoder of entities is not part of the Worker')
  }
}

/** Returns the character of a code point, as in the package. */
export const fromCodePoint = String.fromCodePoint
