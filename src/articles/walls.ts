// Recognises texts that publishers send instead of articles, such as consent notices, paywalls and bot
// checks.
import { foldWords } from './cleaning/lines.ts'
import { SIGNS, type Wall } from './wall-signs.ts'

export type { Wall }

/** Name of each kind of wall, such as a paywall, for warnings. */
export const WALL_NAMES: Readonly<Record<Wall, string>> = {
  consent: 'a consent notice',
  paywall: 'a paywall',
  'bot check': 'a bot check',
  'missing page': 'an error page',
  player: 'a media player',
  form: 'a form',
}

/** Maximum length of a paywall or other wall, in characters. Longer texts have content of their own. */
const MAX_LENGTH = 4_000
/** Minimum share of a text's characters in sentences that match the patterns of paywalls and other walls. */
const MIN_SHARE = 0.6
/**
 * Minimum share of a one-sentence text that phrases typical of walls must make up. News about cookie banners
 * has a smaller share.
 */
const MIN_SIGN_SHARE = 0.3
/**
 * Maximum length, in characters, of a sentence that matches no pattern. A text with a longer unmatched sentence
 * is not a wall.
 */
const MAX_OTHER = 100

/**
 * Returns the kind of wall that makes up a text, such as a paywall, or null if the text is not a wall. Most
 * of the text must match the patterns of walls, and at least one sentence must match a `sure` pattern. An
 * article about cookies or paywalls contains other sentences as well.
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

/** Returns the share of a sentence's characters that match the `sure` patterns of one kind of wall. */
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
