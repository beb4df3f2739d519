// Validates and normalises language tags, such as `de-AT`.

/**
 * Matches a language code of two or three letters. The grammar of language tags would also accept words such
 * as `deutsch`.
 */
const CODE = /^[a-z]{2,3}(?:-|$)/i

/**
 * Returns the canonical form of a language tag, such as `en-US` for `en_us`, or null if the tag is missing,
 * is malformed, or does not begin with a code of two or three letters.
 */
export function canonicalLanguage(written: string | null | undefined): string | null {
  const tag = written?.trim().replaceAll('_', '-') ?? ''
  return CODE.test(tag) ? canonicalTag(tag) : null
}

/**
 * Returns whether a string is a well-formed language tag that begins with a code of two or three letters, such as
 * `de-AT`. The language need not exist.
 */
export function isLanguage(value: string): boolean {
  return CODE.test(value) && canonicalTag(value) !== null
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
