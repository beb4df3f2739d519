// Parses path parameters.
import { isDay } from '../../calendar/clock.ts'
import { DigestError } from '../../errors.ts'

/**
 * Parses a digest's day from the path.
 *
 * @throws {DigestError} `not_found` if the text is not a date.
 */
export function dayIn(text: string): string {
  if (!isDay(text)) throw new DigestError('not_found', 'There is no digest for this day')
  return text
}

/**
 * Parses the id of an edit or correction from the path.
 *
 * @param name Noun for the error message.
 * @throws {DigestError} `not_found` if the text is not a number of up to 15 digits.
 */
export function idIn(text: string, name: 'edit' | 'correction'): number {
  if (!/^\d{1,15}$/.test(text)) throw new DigestError('not_found', `There is no ${name} with this id`)
  return Number(text)
}
