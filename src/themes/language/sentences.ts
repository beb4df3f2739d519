// Splits a paragraph into sentences. A full stop ends a sentence unless it belongs to an abbreviation, an
// initial or a number, or precedes a lower-case letter.
import { isAbbreviation } from './abbreviations.ts'
import { detectLanguage } from './detect-language.ts'
import type { SupportedLanguage } from './stop-words.ts'
import { wordsOf } from './words.ts'

/**
 * Matches a word that may follow a German ordinal number, as in `am 3. Mai`. With the flag `i`, `\p{Ll}` also
 * matches capitals, so nearly every word matches.
 */
const MONTH_OR_LOWER =
  /^\s+(?:\p{Ll}|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|platz|liga|bundesliga)/iu
/**
 * Matches possible ends of sentences: Latin punctuation before a space or the end of the text, punctuation of
 * other scripts, and the spaces in Thai, which has no full stop.
 */
const END =
  /[.!?…]+(?:[\s\u00a0\u202f]?»)?["'”’»)\]]*(?=\s|$)|[。！？｡]+[」』”）]*|[।॥۔؟։።។။]+["'”’»)]*|(?<=\p{Script=Thai}\p{M}*)\s+(?=["“]?\p{Script=Thai})/gu
const ALWAYS = /^[。！？｡।॥۔؟։።។။\s]/u
/** Number of leading characters used to detect a paragraph's language. */
const SAMPLE = 400

/**
 * Returns the trimmed sentences of a paragraph in order. Text after the last punctuation mark counts as a
 * sentence.
 *
 * @param language BCP 47 tag of the paragraph, or null to detect the language.
 */
export function sentencesOf(paragraph: string, language: string | null = null): string[] {
  const opening = paragraph.slice(0, SAMPLE)
  const spoken = detectLanguage(language, wordsOf(opening), opening)
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length
    if (!ends(paragraph, start, match.index, match[0], end, spoken)) continue
    push(sentences, paragraph.slice(start, end))
    start = end
  }
  push(sentences, paragraph.slice(start))
  return sentences
}

function push(sentences: string[], text: string): void {
  const sentence = text.replace(/\s+/gu, ' ').trim()
  if (sentence !== '') sentences.push(sentence)
}

function ends(
  text: string,
  start: number,
  at: number,
  mark: string,
  end: number,
  spoken: SupportedLanguage,
): boolean {
  if (ALWAYS.test(mark)) return true
  const after = text.slice(end, end + 24)
  if (after.trim() === '') return true
  const next = /^\s+["'“‘«„¿¡([]*(\p{Ll})/u.test(after)
  if (next) return false // before a lower-case letter, the mark ends an abbreviation or a quotation
  if (!/^\.$/u.test(mark[0] ?? '') || mark.length > 1) return true
  const word = /(\S+)$/u.exec(text.slice(start, at))?.[1]?.replace(/^[("'“‘«„[]+/u, '') ?? ''
  if (/^\p{L}$/u.test(word)) return false // the word is an initial
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !isSentenceStart(after)) return false
  if (isAbbreviation(word, after, spoken)) return false
  return !(/^\d{1,2}$/.test(word) && MONTH_OR_LOWER.test(after))
}

/**
 * Returns whether the next word, such as `The`, starts a new sentence even after `N.A.T.O.` or other
 * initials.
 */
function isSentenceStart(after: string): boolean {
  return /^\s+(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|We|Its|His|Her|For|As|If|When|While|After|Before)\s/u.test(
    after,
  )
}
