// Describes a story by its publisher and reading time, or by its theme and number of publishers.
import { phrase } from '../../locales/plural.ts'
import type { Words } from '../../locales/words.ts'
import type { EditionStory } from '../digest/edition.ts'

/** Minimum reading time to show, in minutes. Most articles are shorter, and a note on each would be noise. */
const LEAST_MINUTES_SHOWN = 3
/** Minimum number of publishers to show. */
const LEAST_PUBLISHERS_SHOWN = 2

/** Returns a story's publisher, with the reading time of a long article, such as `Herald, 4 min read`. */
export const sourceNote = (
  { source, minutes }: EditionStory,
  { comma, minutesToRead, locale }: Pick<Words, 'comma' | 'minutesToRead' | 'locale'>,
): string =>
  minutes < LEAST_MINUTES_SHOWN ? source : `${source}${comma}${phrase(minutesToRead, minutes, locale)}`

/**
 * Returns a story's theme, followed by the number of publishers if there are several, such as `Science ·
 * reported by 5 publishers`.
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
 * Returns a story's theme, followed by the number of publishers in a short form if there are several, such as
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
