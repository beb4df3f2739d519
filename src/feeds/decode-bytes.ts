// Decodes the bytes of a feed or page, even if its declared encoding is wrong.

/** Number of leading bytes searched for an XML declaration. */
const PROLOG_BYTES = 1024
/**
 * Matches labels of 16-bit encodings. Such labels are ignored, because 16-bit text is detected by its first
 * two bytes.
 */
const SIXTEEN_BIT = /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/i
/** Escape sequence that starts Japanese text in ISO-2022-JP. The bytes of such text are also valid UTF-8. */
const JAPANESE_ESCAPE = '\u001b$'
/** Control characters found in broken exports. XML forbids all of them except DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
/** The most common encoding that can decode every byte. */
const FALLBACK = 'windows-1252'

/**
 * Decodes a feed or a page, and removes control characters.
 *
 * Text that starts like UTF-16 is decoded as UTF-16. Valid UTF-8 is decoded as UTF-8, because text in another
 * encoding is almost never valid UTF-8 by chance. The exception is text with the escape sequence of
 * ISO-2022-JP.
 *
 * Otherwise, the `Content-Type` header takes precedence over the XML declaration. If neither names a known
 * encoding other than UTF-8, text that is mostly valid UTF-8 is decoded as UTF-8, with U+FFFD in place of
 * invalid bytes. All other text is decoded as windows-1252.
 *
 * @param contentType The `Content-Type` header in any form, or null.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  return decode(bytes, contentType).replace(CONTROLS, '')
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const sixteenBit = sixteenBitEncoding(bytes)
  if (sixteenBit !== null) return new TextDecoder(sixteenBit).decode(bytes)
  const utf8 = decodeStrictly(bytes)
  if (utf8 !== null)
    return utf8.includes(JAPANESE_ESCAPE) ? new TextDecoder('iso-2022-jp').decode(bytes) : utf8
  const declared = [charsetOf(contentType), prologEncoding(bytes)]
  for (const label of declared) {
    const decoder = label === null ? null : decoderFor(label)
    if (decoder !== null && decoder.encoding !== 'utf-8') return decoder.decode(bytes)
  }
  const lenient = new TextDecoder().decode(bytes, { stream: true })
  return isMostlyUtf8(lenient) ? lenient : new TextDecoder(FALLBACK).decode(bytes)
}

/** Decodes valid UTF-8, or returns null. Ignores a truncated last character. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: true })
  } catch {
    return null // the bytes are not UTF-8
  }
}

/** Detects UTF-16 by its byte order mark, or by a zero byte next to a leading `<`. */
function sixteenBitEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null
}

function prologEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOG_BYTES))
  return /<\?xml\b[^<>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null
}

function decoderFor(label: string): TextDecoder | null {
  if (SIXTEEN_BIT.test(label)) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null // the encoding is unknown
  }
}

/**
 * Returns whether valid non-ASCII characters outnumber invalid ones. In legacy encodings, almost no non-ASCII
 * sequence is valid UTF-8.
 */
function isMostlyUtf8(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return good > bad
}
