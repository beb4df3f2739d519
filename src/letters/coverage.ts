// Describes a story's publishers and reading time.
import { phrase } from '../../locales/plural.ts'
import type { Words } from '../../locales/words.ts'
import type { EditionStory } from '../digest/edition.ts'

/**
 * Minimum reading time that is shown, in minutes. Nearly all articles are shorter, and a note on every one
 * would be noise.
 */
const LEAST_MINUTES_SHOWN = 3
/** Minimum number of publishers for which the number is shown. */
const LEAST_PUBLISHERS_SHOWN = 2

/** Returns a story's publisher and, if it is long, the reading time, such as `Herald, 4 min read`. */
export const sourceNote = (
  { source, minutes }: EditionStory,
  { comma, minutesToRead, locale }: Pick<Words, 'comma' | 'minutesToRead' | 'locale'>,
): string =>
  minutes < LEAST_MINUTES_SHOWN ? source : `${source}${comma}${phrase(minutesToRead, minutes, locale)}`

/**
 * Returns a story's theme and, if there are several publishers, their number, such as `Science · reported by
 * 5 publishers`.
 */
export function leadLine(
  theme: string,
  story: EditionStory,
  { reportedBy, locale }: Pick<Words, 'reportedBy' | 'locale'>,
): string {
  const count = publishersOf(story)
  return count < LEAST_PUBLISHERS_SHOWN ? theme : `${theme} · ${phrase(reportedBy, count, locale)}`
}

/**
 * Returns a story's theme and, if there are several publishers, their number in a short form, such as
 * `Science · 5 publishers`.
 */
export function briefNote(
  theme: string,
  story: EditionStory,
  { publishers, locale }: Pick<Words, 'publishers' | 'locale'>,
): string {
  const count = publishersOf(story)
  return count < LEAST_PUBLISHERS_SHOWN ? theme : `${theme} · ${phrase(publishers, count, locale)}`
}

const publishersOf = ({ also }: EditionStory) => 1 + also.length
