// Summarises a story by quoting whole sentences of one of its articles.
import type { Article } from '../../articles/article.ts'
import { wordsOf } from '../language/words.ts'
import type { Story } from '../story.ts'
import { agreementWith, type Lead, leadOf } from './agreement.ts'
import { LONGEST } from './beginning.ts'
import { documentOf } from './document.ts'
import { passagesOf } from './passages.ts'

/** Maximum number of a story's articles that are considered for its summary. */
const ARTICLES = 6
/**
 * Maximum bonus for a summary that contains the words of the headline above it, if several articles are
 * considered.
 */
const HEADLINE = 0.1
/** Maximum bonus for a summary that fills the available space. */
const FULLNESS = 0.15
/** Penalty for each earlier passage of the article that the summary passes over. */
const LATER_OPENING = 0.06
/**
 * Penalty for each earlier passage that the summary passes over if only one article is considered. The order
 * of the article's sentences is then the only sign of their importance.
 */
const LATER_OPENING_ALONE = 0.07
/**
 * Penalty for a summary that starts with a person or thing that readers do not know, if several articles are
 * considered.
 */
const UNCLEAR = 0.1
/** Penalty for a summary that says "we" outside quotations, if several articles are considered. */
const PERSONAL = 0.06
/** Matches English, German, French and Spanish pronouns in the first person plural. */
const FIRST_PERSON = /\b(?:we|our|us|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+)\b/iu
const QUOTATION = /["“„«][^"”“»]*["”“»]/gu
/** Penalty for each better article of the story that the summary passes over. */
const LATER_ARTICLE = 0.01

export type Summary = { text: string; from: string }

/**
 * Summarises a story with whole sentences of one article in their original order. A summary is at most as
 * wide as 280 Latin letters.
 *
 * Each article offers its first suitable passages. The best passage shares the most words with the leads of
 * other reports and with the headline. Wide passages, early sentences and better articles have an advantage.
 * A summary never starts with clutter or a repeated headline. It starts with a sentence that may refer to an
 * earlier one only if there is no better opening. Articles in the first article's language take precedence.
 *
 * @param story The articles are tried in order, best first.
 * @returns The text and the key of its article. The text is empty if no sentence is suitable.
 */
export function summarise(story: Pick<Story, 'articles' | 'copies'>, { title }: { title: string }): Summary {
  const articles = story.articles
    .filter(({ key, blocks }) => !(key in story.copies) && blocks.length > 0)
    .slice(0, ARTICLES)
  const [first] = story.articles
  const language = first === undefined ? null : languageOf(first)
  const inLanguage = articles.filter((article) => languageOf(article) === language)
  const best = bestPassage(inLanguage, title) ?? bestPassage(articles, title)
  return best ?? { text: '', from: first?.key ?? '' }
}

const languageOf = (article: Article) => documentOf(article).language

/** Returns the best passage of the articles, or null if no passage is suitable. */
function bestPassage(articles: readonly Article[], title: string): Summary | null {
  const leads = articles.map(leadOf)
  const heading = new Set(wordsOf(title))
  let best: (Summary & { score: number }) | null = null
  for (const [rank, article] of articles.entries()) {
    const others: Lead[] = leads.filter((_, i) => i !== rank)
    for (const [i, { text, fullWidth, isClear }] of passagesOf(article, title).entries()) {
      const fullness = FULLNESS * (fullWidth / LONGEST)
      const value =
        others.length === 0
          ? fullness - LATER_OPENING_ALONE * i
          : fullness -
            LATER_OPENING * i +
            agreementWith(others, text) +
            HEADLINE * shareIn(text, heading) -
            (isClear ? 0 : UNCLEAR) -
            (FIRST_PERSON.test(text.replaceAll(QUOTATION, '')) ? PERSONAL : 0)
      const score = value - LATER_ARTICLE * rank
      if (best === null || score > best.score) best = { text, from: article.key, score }
    }
  }
  return best === null ? null : { text: best.text, from: best.from }
}

/** Returns the share of the headline's words that a text contains, from 0 to 1. */
function shareIn(text: string, heading: ReadonlySet<string>): number {
  const words = new Set(wordsOf(text))
  return [...heading].filter((word) => words.has(word)).length / Math.max(1, heading.size)
}
