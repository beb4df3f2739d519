// What a reader may choose: which stories come, when, and on which days.
import * as z from 'zod'
import { isDay } from '../calendar/clock.ts'
import { isLanguage, isTimeZone, timeZoneOf } from '../calendar/time-zone.ts'

export const MAX_THEMES = 40
export const MAX_MUTED = 50
const MAX_WORD = 60
const EVERY_DAY = 127
const NO_HOUR = 'should be a whole number from 0 to 23'

/** Sorted and each once: equal choices are stored alike. */
const sortedSet = (items: string[]) => [...new Set(items)].sort()

const Word = z
  .string()
  .trim()
  .min(1)
  .max(MAX_WORD, `should have at most ${MAX_WORD} characters`)
  .regex(/^\P{Cc}+$/u, 'should be on one line')
  .transform((word) => word.normalize('NFC').toLowerCase())

/** What a reader chose; null is as the publication has it. */
export const Preferences = z.object({
  /** Ids of the themes that the reader wants. */
  themes: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/, 'should be the id of a theme'))
    .min(1, 'should hold a theme at least')
    .max(MAX_THEMES)
    .transform(sortedSet)
    .nullable()
    .default(null),
  /** Words whose stories the reader does not want to see. */
  muted: z
    .array(Word)
    .max(MAX_MUTED, `should hold at most ${MAX_MUTED} words`)
    .transform((words) => (words.length === 0 ? null : sortedSet(words)))
    .nullable()
    .default(null),
  /** The hour of the day, 0 to 23, in `timeZone`. */
  hour: z.number(NO_HOUR).int(NO_HOUR).min(0, NO_HOUR).max(23, NO_HOUR).nullable().default(null),
  /** IANA name; null is the publication's. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'should be an IANA time zone, such as Europe/Berlin')
    .transform((name) => timeZoneOf(name) ?? name)
    .nullable()
    .default(null),
  /** A bit for each day of the week: Monday is 1, Sunday 64. */
  weekdays: z
    .number()
    .int()
    .min(1, 'should hold a day at least')
    .max(EVERY_DAY)
    .transform((days) => (days === EVERY_DAY ? null : days))
    .nullable()
    .default(null),
  /** The first day on which letters come again, `YYYY-MM-DD`. */
  pausedUntil: z.string().refine(isDay, 'should be a date such as 2026-11-23').nullable().default(null),
  /** BCP 47 tag. */
  language: z
    .string()
    .refine(isLanguage, 'should be a language tag, such as en or de-AT')
    .nullable()
    .default(null),
})
export type Preferences = z.infer<typeof Preferences>

/**
 * What is wrong with chosen themes when some are not among those of the publication; null when nothing is. One that is
 * misspelt would count for nothing, and nobody would be told.
 */
export const faultOfThemes = (
  { themes }: Pick<Preferences, 'themes'>,
  known: readonly string[],
): string | null =>
  themes === null || themes.every((id) => known.includes(id))
    ? null
    : `themes: should be some of ${known.join(' ')}`
