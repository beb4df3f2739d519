// Recognises texts that publishers send instead of articles, such as consent notices, paywalls and bot
// checks.
import { foldWords } from './cleaning/lines.ts'
import { SIGNS, type Wall } from './wall-signs.ts'

export type { Wall }

/** Names of the kinds of wall, for warnings. */
export const WALL_NAMES: Readonly<Record<Wall, string>> = {
  consent: 'a consent notice',
  paywall: 'a paywall',
  'bot check': 'a bot check',
  'missing page': 'an error page',
  player: 'a media player',
  form: 'a form',
}

/** Maximum length of a wall's text, in characters. */
const MAX_LENGTH = 4_000
/** Minimum share of a text's characters in sentences that match a wall pattern. */
const MIN_SHARE = 0.6
/**
 * Minimum share of a one-sentence text that a `sure` pattern must match. In a sentence of news about cookie
 * banners, the share is smaller.
 */
const MIN_SIGN_SHARE = 0.3
/** Maximum length of an unmatched sentence in a wall, in characters. */
const MAX_OTHER = 100

/**
 * Classifies a text that is a paywall, consent notice or other wall. Returns null for any other text.
 *
 * Most of the text must match wall patterns, and at least one sentence must match a `sure` pattern.
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

/** Returns the largest share of a sentence's characters that a single `sure` pattern matches. */
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
