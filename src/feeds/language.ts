/** Returns a language tag in its usual form, such as `en-US` for `en_us`, or null if it is not a tag. */
export function canonicalLanguage(written: string | null | undefined): string | null {
  if (!written) return null
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null // this is not a language tag
  }
}
