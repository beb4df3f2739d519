import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Words } from './words.ts'

export const LANGUAGES: Readonly<Record<string, Words>> = { en, de, fr, es, ar }

/**
 * Returns the copy in a language. Dates and numbers follow the conventions of the tag's region, if any. If
 * the language is not supported, returns the English copy.
 *
 * @param language BCP 47 tag.
 */
export function wordsFor(language: string): Words {
  const known = LANGUAGES[language.toLowerCase().split('-')[0] ?? '']
  if (known === undefined) return en
  return language.includes('-') ? { ...known, locale: language } : known
}

/** Translates the name of a built-in theme. A name that the operator set is returned unchanged. */
export const themeName = ({ id, name }: { id: string; name: string }, { themeNames }: Words): string =>
  name === en.themeNames[id] ? (themeNames[id] ?? name) : name

type Named = { id: string; name: string }
type Led = { theme: Named }

/** Returns an edition with its built-in theme names translated. */
export const inWords = <T extends { lead?: Led | null; themes: Named[] }>(edition: T, words: Words): T => {
  const named = <N extends Named>(theme: N): N => ({ ...theme, name: themeName(theme, words) })
  const { lead, themes } = edition
  return {
    ...edition,
    ...(lead && { lead: { ...lead, theme: named(lead.theme) } }),
    themes: themes.map(named),
  }
}

/** Lists the names of the weekdays, Monday first. */
export const weekdayNames = ({ locale }: Words): string[] =>
  Array.from({ length: 7 }, (_, place) => dayInWords(`2024-01-0${place + 1}`, locale, { weekday: 'long' }))

type WeekInfo = { firstDay: number }

/** Returns the first day of the week in a locale, from Monday (1) to Sunday (7). */
export function firstWeekday({ locale }: Words): number {
  // Some runtimes have the standard `getWeekInfo()`, and others only the older `weekInfo`.
  const known: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(locale)
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}

/** Formats a day in a locale. @param day `YYYY-MM-DD`. @param locale BCP 47 tag. */
export const dayInWords = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

/** Formats a day in full, such as `Monday 23 November 2026`. @param day `YYYY-MM-DD`. */
export function longDate(day: string, { locale }: Words): string {
  const date = dayInWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  // Some versions of ICU put a comma after the weekday.
  return locale === 'en-GB' ? date.replace(/^(\w+), /, '$1 ') : date
}

/** Formats a day's month and year, such as `November 2026`. @param day `YYYY-MM-DD`. */
export const monthOf = (day: string, { locale }: Words): string =>
  dayInWords(day, locale, { month: 'long', year: 'numeric' })

/** Returns the name of a time zone, such as `Central European Time`. @param timeZone IANA name. */
export function zoneName(timeZone: string, { locale }: Words): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
  // `Intl` would call UTC "GMT+00:00" in most languages.
  if (format.resolvedOptions().timeZone === 'UTC') return 'UTC'
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** Formats a time of day, such as `07:00` or `7:00 AM`. */
export const clockTime = (hour: number, minute: number, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1, hour, minute),
  )

/** Formats an instant's time of day in a time zone. @param timeZone IANA name. */
export const timeOfDay = (at: Date, timeZone: string, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at)
