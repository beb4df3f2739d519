// Validates and normalises language tags, such as `de-AT`.

/**
 * Matches a language code of two or three letters at the start of a tag. `Intl` also accepts words such as
 * `deutsch`.
 */
const CODE = /^[a-z]{2,3}(?:-|$)/i

/**
 * Returns the canonical form of a language tag, such as `en-US` for `en_us`. Returns null if the tag is
 * missing or malformed, or does not begin with a code of two or three letters.
 */
export function canonicalLanguage(written: string | null | undefined): string | null {
  const tag = written?.trim().replaceAll('_', '-') ?? ''
  return CODE.test(tag) ? canonicalTag(tag) : null
}

/**
 * Returns whether a string is a well-formed language tag, such as `de-AT`, that begins with a code of two or
 * three letters. The language need not exist.
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
