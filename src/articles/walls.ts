// Recognises texts that publishers send instead of an article, such as consent notices, paywalls and bot checks.
import { foldWords } from './cleaning/lines.ts'
import { SIGNS, type Wall } from './wall-signs.ts'

export type { Wall }

/** The name of each wall in a warning. */
export const WALL_NAMES: Readonly<Record<Wall, string>> = {
  consent: 'a consent notice',
  paywall: 'a paywall',
  'bot check': 'a bot check',
  'missing page': 'an error page',
  player: 'a media player',
  form: 'a form',
}

/** Maximum length of a wall, in characters; a longer text has content of its own. */
const MAX_LENGTH = 4_000
/** Minimum share of a wall's characters in sentences that only walls have. */
const MIN_SHARE = 0.6
/** Minimum share of a sentence's characters in the words of walls. News about cookie banners has less. */
const MIN_SIGN_SHARE = 0.3
/** Maximum length of a sentence in a wall that does not look like one, in characters. */
const MAX_OTHER = 100

/**
 * Returns the kind of wall if the whole text is one, otherwise null. Most of the text must consist of sentences
 * that only walls have, and one of them must be unmistakable. An article about cookies or paywalls has other
 * sentences.
 */
export function wallOf(text: string): Wall | null {
  if (text.length > MAX_LENGTH) return null
  const sentences = text
    .split(/\n+|(?<=[.!?…。！？])\s+/u)
    .map(foldWords)
    .filter((sentence) => sentence !== '')
  const scores = new Map<Wall, number>()
  let total = 0
  let explained = 0
  let longestOther = 0
  for (const sentence of sentences) {
    total += sentence.length
    const found = SIGNS.find(({ sure, likely }) => sure.test(sentence) || likely.test(sentence))
    if (found === undefined) {
      longestOther = Math.max(longestOther, sentence.length)
      continue
    }
    explained += sentence.length
    const isSure = SIGNS.find(({ sure }) => sure.test(sentence))
    if (isSure !== undefined) scores.set(isSure.wall, (scores.get(isSure.wall) ?? 0) + sentence.length)
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a)
  if (best === undefined || explained < MIN_SHARE * total || longestOther > MAX_OTHER) return null
  return sentences.length === 1 && signShareOf(sentences[0] ?? '') < MIN_SIGN_SHARE ? null : best[0]
}

/** Returns the share of a sentence's characters in words that only walls have. */
function signShareOf(sentence: string): number {
  let longest = 0
  for (const { sure } of SIGNS) {
    const signs = sentence.match(new RegExp(sure, 'g')) ?? []
    longest = Math.max(
      longest,
      signs.reduce((sum, sign) => sum + sign.length, 0),
    )
  }
  return longest / sentence.length
}
