// Parses the parts of a path.
import { isDay } from '../../calendar/clock.ts'
import { DigestError } from '../../errors.ts'

/**
 * Parses the day of a digest.
 *
 * @throws {DigestError} `not_found` if it is not a date.
 */
export function dayIn(text: string): string {
  if (!isDay(text)) throw new DigestError('not_found', 'There is no digest for this day')
  return text
}

/**
 * Parses the id of an edit or a correction.
 *
 * @param name Noun for the message, such as `edit`.
 * @throws {DigestError} `not_found` if it is not a number.
 */
export function idIn(text: string, name: 'edit' | 'correction'): number {
  if (!/^\d{1,15}$/.test(text)) throw new DigestError('not_found', `There is no ${name} with this id`)
  return Number(text)
}
