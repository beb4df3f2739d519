type TextInfo = { direction: 'ltr' | 'rtl' }

/**
 * Reads the direction of a locale. Some runtimes have the standard method, and others only the older
 * property.
 */
const textInfoOf = (locale: Intl.Locale & { getTextInfo?: () => TextInfo; textInfo?: TextInfo }) =>
  locale.getTextInfo?.() ?? locale.textInfo

/**
 * Returns the direction of a language's script, or left to right for an unknown language.
 * @param language BCP 47 tag.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return textInfoOf(new Intl.Locale(language))?.direction ?? 'ltr'
  } catch {
    return 'ltr' // an invalid tag
  }
}
