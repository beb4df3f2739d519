// Finds passages of an article that can serve as a summary: sequences of whole sentences that make sense out
// of context.
import type { Article } from '../../articles/article.ts'
import { withoutDateline } from '../language/dateline.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { contentWidth, displayWidth } from '../language/display-width.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { hasUnknownPerson, refersBack, speaks } from './leaning.ts'
import { needsIntroduction, pointsBack } from './pointing.ts'
import { goesOnWell, isBalanced, isFit, isSubstantial, isTeaser, opensWell } from './sentence-quality.ts'

/** Maximum width of a passage, in Latin letters. */
export const LONGEST = 280
/** Minimum width of a passage, in Latin letters. A shorter passage would say too little. */
const SHORTEST = 40
/** Maximum number of paragraphs read from an article. */
const PARAGRAPHS = 8
/** Maximum number of passages per article. */
const PASSAGES = 3
/** Maximum number of characters read from a paragraph. */
const LOOK_AHEAD = 2_000

type Reading = {
  sentences: readonly string[]
  /** Index of the first sentence after datelines and clutter. */
  first: number
  language: SupportedLanguage
  title: string
}

/**
 * Returns at most three passages, each starting with one of an article's first suitable sentences. If no
 * sentence is independent of earlier ones, falls back to an official notice in the first person, then to
 * sentences that may refer to an earlier one, and finally to a teaser such as a quotation.
 *
 * @param title The headline above the passage.
 */
export function passagesOf(article: Article, title: string): string[] {
  const reading = readStart(article, title)
  const { sentences, first, language } = reading
  const suitable = sentences.flatMap((sentence, at) =>
    fits(sentence) && opensWell(sentence, { title, language, isFirst: at === first }) ? [at] : [],
  )
  const clear = suitable.filter((at) => at === first || !pointsElsewhere(at, reading))
  const lead = sentences[first] ?? ''
  const notice = fits(lead) && speaks(lead) && isFit(lead, title) ? [first] : []
  const teaser = fits(lead) && isTeaser(lead, { title, language, isFirst: true }) ? [first] : []
  for (const places of [clear, notice, suitable, teaser]) {
    const passages = places
      .map((at) => extend(at, reading))
      .filter((passage) => contentWidth(passage) >= SHORTEST)
      .slice(0, PASSAGES)
    if (passages.length > 0) return passages
  }
  return []
}

/** Reads the sentences of an article's first paragraphs, and detects their language. */
function readStart({ blocks, language }: Article, title: string): Reading {
  const paragraphs = blocks
    .filter((block) => block.kind === 'paragraph' && !isListItem(block.text))
    .slice(0, PARAGRAPHS)
    .map(({ text }) => text.slice(0, LOOK_AHEAD))
  const start = paragraphs.join(' ')
  const sentences = paragraphs.flatMap((text) => joinQuotations(sentencesOf(withoutDateline(text), language)))
  return {
    sentences,
    first: Math.max(
      0,
      sentences.findIndex((sentence) => isSubstantial(sentence) && goesOnWell(sentence)),
    ),
    language: detectLanguage(language, wordsOf(start), start),
    title,
  }
}

/**
 * Joins the sentences of each quotation that fits into a passage, because readers would not understand half a
 * quotation.
 */
function joinQuotations(sentences: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < sentences.length; at++) {
    const single = sentences[at] ?? ''
    let whole = single
    let end = at
    while (!isBalanced(whole) && fits(whole) && end + 1 < sentences.length) {
      end++
      whole = join(whole, sentences[end] ?? '')
    }
    const isWhole = isBalanced(whole) && fits(whole)
    joined.push(isWhole ? whole : single)
    if (isWhole) at = end
  }
  return joined
}

/**
 * Extends an opening with the sentences after it while they fit, including those of later paragraphs. Skips
 * captions, labels and other clutter. The sentence after such a gap must make sense out of context.
 */
function extend(at: number, reading: Reading): string {
  const opening = reading.sentences[at] ?? ''
  let passage = opening
  let hasGap = false
  for (let next = at + 1; next < reading.sentences.length; next++) {
    const sentence = reading.sentences[next] ?? ''
    if (!goesOnWell(sentence)) {
      hasGap = true
      continue
    }
    const longer = join(passage, sentence)
    if (!fits(longer) || (hasGap && !standsAlone(next, reading))) break
    const before = reading.sentences.slice(0, next)
    if (needsIntroduction(sentence, { shown: `${reading.title} ${passage}`, before })) break
    if (reading.language === 'en' && hasUnknownPerson(sentence, passage)) break
    // A passage does not switch to the first person, because readers would not know who "we" are.
    if (speaks(sentence) && !speaks(opening) && contentWidth(passage) >= SHORTEST) break
    passage = longer
    hasGap = false
  }
  return passage
}

function standsAlone(at: number, reading: Reading): boolean {
  const { sentences, language, title } = reading
  return opensWell(sentences[at] ?? '', { title, language, isFirst: false }) && !pointsElsewhere(at, reading)
}

/** Returns whether a sentence may refer to an earlier one. */
function pointsElsewhere(at: number, { sentences, language, title }: Reading): boolean {
  const sentence = sentences[at] ?? ''
  return refersBack(sentence, language) || pointsBack(sentence, { before: sentences.slice(0, at), title })
}

/** Joins sentences with a space, except after Chinese or Japanese punctuation. */
function join(passage: string, sentence: string): string {
  const isUnspaced =
    /[。！？]$/u.test(passage) ||
    (/[」』”）]$/u.test(passage) &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(sentence))
  return isUnspaced ? passage + sentence : `${passage} ${sentence}`
}

function fits(text: string): boolean {
  return displayWidth(text) <= LONGEST
}

function isListItem(text: string): boolean {
  return /^[•●▪‣◦*·–—-]\s/u.test(text)
}
