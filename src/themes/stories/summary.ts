// Summarises a story with whole sentences of one of its articles, word for word.
import type { Article } from '../../articles/article.ts'
import { withoutDateline } from '../language/dateline.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { displayWidth } from '../language/display-width.ts'
import { sentencesOf } from '../language/sentences.ts'
import { wordsOf } from '../language/words.ts'
import type { Story } from '../story.ts'
import { agreementWith, type Lead, leadOf } from './agreement.ts'
import { refersBack, speaks } from './leaning.ts'
import { goesOnWell, isFit, opensWell } from './sentence-quality.ts'

/** Maximum width of a summary, in Latin letters. */
const LONGEST = 280
/** Minimum width of a summary, in Latin letters. A shorter one would say nothing. */
const SHORTEST = 40
/** Number of paragraphs to read, and number of articles to try. */
const PARAGRAPHS = 8
const ARTICLES = 6
/** Number of suitable openings to compare in an article. */
const OPENINGS = 3
/** Maximum number of characters of a paragraph to read. */
const LOOK_AHEAD = 2_000
/** Amount by which the score falls with each later opening of an article. */
const LATER_OPENING = 0.06
/** Amount by which the score falls with each later article. */
const LATER_ARTICLE = 0.02
/** Maximum amount by which the score rises if a summary uses the available space. */
const FULLNESS = 0.1

export type Summary = { text: string; from: string }

/**
 * Summarises a story in at most 280 characters of consecutive whole sentences.
 *
 * They begin where the story's reports agree. Among the first suitable openings of its articles, the summary that shares
 * the most words with the other reports' leads wins, with an advantage for early sentences of better articles. Sentences
 * that depend on another, repeat the headline, or are clutter cannot open it.
 *
 * @param story Its articles are tried best first.
 * @returns The text and the key of its article; the text is empty without a suitable sentence.
 */
export function summarise(story: Pick<Story, 'articles' | 'copies'>, { title }: { title: string }): Summary {
  const articles = story.articles.filter(({ key }) => !(key in story.copies)).slice(0, ARTICLES)
  const leads = articles.length > 1 ? articles.map(leadOf) : []
  let best: Summary & { score: number } = { text: '', from: story.articles[0]?.key ?? '', score: -1 }
  for (const [rank, article] of articles.entries()) {
    const others: Lead[] = leads.filter((_, i) => i !== rank)
    for (const [i, text] of openingsOf(article, title).entries()) {
      const score =
        agreementWith(others, text) +
        FULLNESS * (displayWidth(text) / LONGEST) -
        LATER_OPENING * i -
        LATER_ARTICLE * rank
      if (score > best.score || best.text === '') best = { text, from: article.key, score }
    }
    if (others.length === 0 && best.text !== '') break
  }
  return { text: best.text, from: best.from }
}

/**
 * Returns the summaries that begin with the first suitable sentences of an article. A later sentence that may refer to
 * an earlier one opens a summary only if there is no better opening, not even an official notice in the first person.
 */
function openingsOf({ blocks, language }: Article, title: string): string[] {
  const paragraphs = blocks
    .filter((block) => block.kind === 'paragraph' && !isListItem(block.text))
    .slice(0, PARAGRAPHS)
  const start = paragraphs.map(({ text }) => text.slice(0, LOOK_AHEAD)).join(' ')
  const spoken = detectLanguage(language, wordsOf(start))
  const sentences = paragraphs.flatMap(({ text }) =>
    sentencesOf(withoutDateline(text.slice(0, LOOK_AHEAD)), language),
  )
  const summariesFrom = (places: readonly number[]) =>
    places
      .map((at) => extend(sentences[at] ?? '', sentences.slice(at + 1)))
      .filter((summary) => displayWidth(summary) >= SHORTEST)
      .slice(0, OPENINGS)
  const suitable = sentences.flatMap((sentence, at) =>
    fits(sentence) && opensWell(sentence, { title, language: spoken, isFirst: at === 0 }) ? [at] : [],
  )
  const clear = suitable.filter((at) => at === 0 || !refersBack(sentences[at] ?? '', spoken))
  const notices = sentences.slice(0, 1).filter((first) => fits(first) && speaks(first) && isFit(first, title))
  const best = [clear, notices.map(() => 0), suitable].map(summariesFrom)
  return best.find((summaries) => summaries.length > 0) ?? []
}

/** Adds the next sentences while they fit, including those of the next paragraph. */
function extend(opening: string, next: readonly string[]): string {
  let summary = opening
  for (const sentence of next) {
    const longer = join(summary, sentence)
    if (!fits(longer) || !goesOnWell(sentence)) break
    summary = longer
  }
  return summary
}

/** Joins sentences with a space, except after Chinese or Japanese punctuation. */
function join(summary: string, sentence: string): string {
  return /[。！？」』”）]$/u.test(summary) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(sentence)
    ? summary + sentence
    : `${summary} ${sentence}`
}

function fits(text: string): boolean {
  return displayWidth(text) <= LONGEST
}

function isListItem(text: string): boolean {
  return /^[•●▪‣◦*·–—-]\s/u.test(text)
}
