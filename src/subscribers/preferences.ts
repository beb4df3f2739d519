// Defines a subscriber's preferences: which stories they get, how long the letter is, when it arrives, and
// the language.
import * as z from 'zod'
import { isDay } from '../calendar/clock.ts'
import { isTimeZone, timeZoneOf } from '../calendar/time-zone.ts'
import { isLanguage } from '../text/language-tag.ts'

const MAX_THEMES = 40
const MAX_MUTED = 50
const MAX_WORD = 60
const EVERY_DAY = 127
const NO_HOUR = 'should be a whole number from 0 to 23'

/** Sorts items and removes duplicates, so that equal choices are stored identically. */
const sortedSet = (items: string[]) => [...new Set(items)].sort()

const Word = z
  .string()
  .trim()
  .min(1)
  .max(MAX_WORD, `should have at most ${MAX_WORD} characters`)
  .regex(/^\P{Cc}+$/u, 'should be on one line')
  .transform((word) => word.normalize('NFC').toLowerCase())

/** A subscriber's preferences. Each is null by default. */
export const Preferences = z.object({
  /** Ids of the themes whose stories the subscriber gets. Null means all themes. */
  themes: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/, 'should be the id of a theme'))
    .min(1, 'should have at least one theme')
    .max(MAX_THEMES)
    .transform(sortedSet)
    .nullable()
    .default(null),
  /** Words that keep a story out of the letter. */
  muted: z
    .array(Word)
    .max(MAX_MUTED, `should have at most ${MAX_MUTED} words`)
    .transform((words) => (words.length === 0 ? null : sortedSet(words)))
    .nullable()
    .default(null),
  /** Length of the letter. Null means the whole letter. */
  letter: z
    .enum(['short', 'whole'], 'should be short or whole')
    .transform((length) => (length === 'whole' ? null : length))
    .nullable()
    .default(null),
  /**
   * The hour of the day at which letters arrive, from 0 to 23 in `timeZone`. Null means the time of
   * publication.
   */
  hour: z.number(NO_HOUR).int(NO_HOUR).min(0, NO_HOUR).max(23, NO_HOUR).nullable().default(null),
  /** IANA name of the subscriber's time zone. Null means the publication's time zone. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'should be an IANA time zone, such as Europe/Berlin')
    .transform((name) => timeZoneOf(name) ?? name)
    .nullable()
    .default(null),
  /**
   * Bit mask of the weekdays on which letters arrive, from 1 (Monday) to 64 (Sunday). Null means every day.
   */
  weekdays: z
    .number()
    .int()
    .min(1, 'should have at least one day')
    .max(EVERY_DAY)
    .transform((days) => (days === EVERY_DAY ? null : days))
    .nullable()
    .default(null),
  /** The first day on which letters may arrive after a pause, `YYYY-MM-DD`, or null if no pause is set. */
  pausedUntil: z.string().refine(isDay, 'should be a date such as 2026-11-23').nullable().default(null),
  /** BCP 47 tag of the language that the subscriber prefers, or null if unknown. */
  language: z
    .string()
    .refine(isLanguage, 'should be a language tag, such as en or de-AT')
    .nullable()
    .default(null),
})
export type Preferences = z.infer<typeof Preferences>

const { themes, muted, letter, hour, timeZone, weekdays, pausedUntil, language } = Preferences.shape

/** Preferences to change. Preferences that are left out stay as they are. */
export const PreferencesChange = z.object({
  themes: themes.unwrap().exactOptional(),
  muted: muted.unwrap().exactOptional(),
  letter: letter.unwrap().exactOptional(),
  hour: hour.unwrap().exactOptional(),
  timeZone: timeZone.unwrap().exactOptional(),
  weekdays: weekdays.unwrap().exactOptional(),
  pausedUntil: pausedUntil.unwrap().exactOptional(),
  language: language.unwrap().exactOptional(),
}) satisfies z.ZodType<Partial<Preferences>>

/**
 * Returns a message if one of the chosen themes is unknown, and null otherwise. Without the message, a
 * misspelt theme would be ignored silently.
 */
export const faultOfThemes = (
  { themes }: Pick<Preferences, 'themes'>,
  known: readonly string[],
): string | null =>
  themes === null || themes.every((id) => known.includes(id))
    ? null
    : `themes: should be one or more of ${known.join(' ')}`
