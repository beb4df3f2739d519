import { en } from '../../emails/_words/en.ts'
import type { Words } from '../../emails/_words/words.ts'

const LANGUAGES: Readonly<Record<string, Words>> = { en }

/** The fixed words for a language, English where there are none. @param language BCP 47 tag. */
export const wordsFor = (language: string): Words =>
  LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? en

/** A digest's day in full, such as `Monday 23 November 2026`. @param day `YYYY-MM-DD`. */
export const longDate = (day: string, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(/^(\w+), /, '$1 ') // some versions of the locale's data set a comma after the weekday
