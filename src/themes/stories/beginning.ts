// Reads the sentences at the start of an article, from which passages are built.
import type { Article } from '../../articles/article.ts'
import { withoutDateline } from '../language/dateline.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { displayWidth } from '../language/display-width.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { goesOnWell, isBalanced, isSubstantial } from './sentence-quality.ts'

/** Maximum width of a passage, in Latin letters. */
export const LONGEST = 280
/** Maximum number of paragraphs read from an article. */
const PARAGRAPHS = 8
/** Maximum number of characters read from a paragraph. */
const LOOK_AHEAD = 2_000

/**
 * The sentences of an article's first paragraphs, their language, and the headline of the article's story.
 */
export type Beginning = {
  sentences: readonly string[]
  /**
   * Index of the first sentence that is wide enough, is not clutter and does not start with a dateline, or 0
   * if there is no such sentence.
   */
  first: number
  language: SupportedLanguage
  title: string
}

/** Reads the sentences of an article's first paragraphs, and detects their language. */
export function readBeginning({ blocks, language }: Article, title: string): Beginning {
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
 * Joins the sentences of a quotation or of bracketed text if they fit into a passage, because half a
 * quotation makes little sense.
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

/** Joins two sentences with a space, except after Chinese or Japanese punctuation. */
export function join(passage: string, sentence: string): string {
  const isUnspaced =
    /[。！？]$/u.test(passage) ||
    (/[」』”）]$/u.test(passage) &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(sentence))
  return isUnspaced ? passage + sentence : `${passage} ${sentence}`
}

/** Returns whether a text is narrow enough for a passage. */
export function fits(text: string): boolean {
  return displayWidth(text) <= LONGEST
}

function isListItem(text: string): boolean {
  return /^[•●▪‣◦*·–—-]\s/u.test(text)
}
