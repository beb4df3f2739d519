/** Formats a day for a locale. @param day `YYYY-MM-DD`. @param locale BCP 47 tag. */
export const dayInWords = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
