// Recognises lines that contain only a date, a time of day, an age such as "updated 3 hours ago", or a
// reading time.

import { foldPhrase, foldWords } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'

/** Matches a time of day, such as `16:42`, `16:42 GMT`, `4.42 pm`, `16.42 Uhr` or `16h42`. */
const CLOCK =
  /^(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?|[.h][0-5]\d(?= ?(?:[ap]\.?m|uhr|gmt|bst|utc|cet|cest|et|ist))|h[0-5]\d|(?= ?(?:[ap]\.?m\b|uhr)))(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|hrs|gmt|bst|utc|cet|cest|mez|mesz|est|edt|et|pst|pdt|pt|ist|h|hs)){0,2}$/i
/** Matches a number as written in dates and times, such as `14`, `2026`, `1st` or `07h40`. */
const DATE_NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|e|ro|h|h\d{2}|am|pm|t\d{1,2}|z|d|m|min)?$/
const LONGEST_STAMP = 120

/**
 * Kind of timestamp, or a reading time. A `date` is uncertain, because it may be a heading in a diary or
 * timeline.
 */
export type Stamp = 'clock' | 'stamp' | 'date' | 'reading time'

/** Classifies a line that consists of a timestamp or reading time. Returns null for any other line. */
export function stampOf(line: string): Stamp | null {
  if (line.length > LONGEST_STAMP || !/\d/.test(line)) {
    return /^(?:just now|moments ago|soeben|gerade eben|a l instant|hace un momento|an hour ago|a day ago|yesterday|hace una hora|hace un dia|il y a une heure|vor einer stunde)$/.test(
      foldWords(line),
    )
      ? 'stamp'
      : null
  }
  if (CLOCK.test(line)) return 'clock'
  const phrase = foldPhrase(line)
  if (phraseIndex().readingTimes.some((pattern) => pattern.test(phrase))) return 'reading time'
  const words = foldWords(line).split(' ')
  let dated = 0
  let said = 0
  let numbers = 0
  for (const word of words) {
    if (DATE_NUMBER.test(word)) numbers++
    else if (phraseIndex().dateWords.has(word)) dated++
    else if (phraseIndex().stampWords.has(word)) said++
    else return null
  }
  if (numbers === 0) return null
  const first = words[0] ?? ''
  const isNumeric = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/.test(line)
  const isAgo = /\b(?:ago|vor|il y a|hace|fa|ha|geleden)\b/.test(words.join(' '))
  if (
    said > 0 &&
    !DATE_NUMBER.test(first) &&
    phraseIndex().stampWords.has(first) &&
    !phraseIndex().dateWords.has(first) &&
    (dated > 0 || isNumeric || /\d:\d\d/.test(line))
  )
    return isPreposition(first) && !isAgo ? 'date' : 'stamp'
  if (isAgo && dated > 0) return 'stamp'
  return dated > 0 || isNumeric ? 'date' : null
}

/**
 * Returns whether a word can start a phrase such as `On 3 May`, which is more likely to be text than a
 * timestamp.
 */
function isPreposition(word: string): boolean {
  return /^(?:on|at|as|of|a|an|and|about|am|um|vom|vor|seit|der|le|la|a|el|en|de|du|il|y|del|las|los|hace)$/.test(
    word,
  )
}
