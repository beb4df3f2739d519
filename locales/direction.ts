type TextInfo = { direction: 'ltr' | 'rtl' }

/**
 * Returns a locale's text information. Some runtimes have the standard `getTextInfo()`, and others only the
 * older `textInfo`.
 */
const textInfoOf = (locale: Intl.Locale & { getTextInfo?: () => TextInfo; textInfo?: TextInfo }) =>
  locale.getTextInfo?.() ?? locale.textInfo

/**
 * Returns the text direction of a language, or `ltr` if the language is unknown.
 * @param language BCP 47 tag.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return textInfoOf(new Intl.Locale(language))?.direction ?? 'ltr'
  } catch {
    return 'ltr' // an invalid tag
  }
}
