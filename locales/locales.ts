import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { dayInWords } from './format-day.ts'
import { fr } from './fr.ts'
import type { Words } from './words.ts'

export const LANGUAGES: Readonly<Record<string, Words>> = { en, de, fr, es, ar }

/**
 * The fixed words for a language, English where there are none. Dates and numbers are those of the region
 * where the tag names one.
 *
 * @param language BCP 47 tag.
 */
export function wordsFor(language: string): Words {
  const known = LANGUAGES[language.toLowerCase().split('-')[0] ?? '']
  if (known === undefined) return en
  return language.includes('-') ? { ...known, locale: language } : known
}

/** The name of a theme in these words; one that an operator gave stays. */
export const themeName = ({ id, name }: { id: string; name: string }, { themeNames }: Words): string =>
  name === en.themeNames[id] ? (themeNames[id] ?? name) : name

/** Returns the edition with its themes named in these words. */
export const inWords = <T extends { themes: { id: string; name: string }[] }>(
  edition: T,
  words: Words,
): T => ({
  ...edition,
  themes: edition.themes.map((theme) => ({ ...theme, name: themeName(theme, words) })),
})

/** The days of the week, Monday first. */
export const weekdayNames = ({ locale }: Words): string[] =>
  Array.from({ length: 7 }, (_, place) => dayInWords(`2024-01-0${place + 1}`, locale, { weekday: 'long' }))

/** A digest's day in full, such as `Monday 23 November 2026`. @param day `YYYY-MM-DD`. */
export function longDate(day: string, { locale }: Words): string {
  const date = dayInWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  // Some versions of the locale's data set a comma after the weekday.
  return locale === 'en-GB' ? date.replace(/^(\w+), /, '$1 ') : date
}

/** A day's month, such as `November 2026`. @param day `YYYY-MM-DD`. */
export const monthOf = (day: string, { locale }: Words): string =>
  dayInWords(day, locale, { month: 'long', year: 'numeric' })

/** A clock time, such as `07:00` or `7:00 AM`. */
export const clockTime = (hour: number, minute: number, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1, hour, minute),
  )
