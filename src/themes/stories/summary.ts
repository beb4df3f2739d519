// Summarises a story by quoting whole sentences of one of its articles.
import type { Article } from '../../articles/article.ts'
import { displayWidth } from '../language/display-width.ts'
import { wordsOf } from '../language/words.ts'
import type { Story } from '../story.ts'
import { agreementWith, type Lead, leadOf } from './agreement.ts'
import { documentOf } from './document.ts'
import { LONGEST, passagesOf } from './passages.ts'

/** Maximum number of a story's articles to try. */
const ARTICLES = 6
/** Maximum amount by which the score rises if a summary contains the words of the headline above it. */
const HEADLINE = 0.1
/** Maximum amount by which the score rises if a summary uses the available space. */
const FULLNESS = 0.15
/** Amount by which the score falls with each later opening of an article. */
const LATER_OPENING = 0.06
/**
 * Amount by which the score falls with each later opening if the story has only one report. The order of its
 * sentences is then the only sign of what matters.
 */
const LATER_OPENING_ALONE = 0.07
/** Amount by which the score falls if the summary of a story with several reports says "we". */
const PERSONAL = 0.06
/** Matches the first person outside quotations, in the languages with statements of clubs and companies. */
const FIRST_PERSON = /\b(?:we|our|us|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+)\b/iu
const QUOTATION = /["“„«][^"”“»]*["”“»]/gu
/** Amount by which the score falls with each later article. */
const LATER_ARTICLE = 0.01

export type Summary = { text: string; from: string }

/**
 * Summarises a story in at most 280 characters of whole sentences that follow one another in one of its articles.
 *
 * The summary begins where the story's reports agree. Among the first suitable passages of its articles, the
 * one that shares the most words with the other reports' leads and with the headline wins, with an advantage
 * for full passages and for early sentences of better articles. Sentences that depend on another, repeat the
 * headline, or are clutter cannot open a summary. Articles in the language of the first article come before
 * all others.
 *
 * @param story The story's articles are tried in their order, best first.
 * @returns The text and the key of its article. The text is empty if the articles have no suitable sentence.
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

/** Returns the best passage of the articles, or null if none is suitable. */
function bestPassage(articles: readonly Article[], title: string): Summary | null {
  const leads = articles.map(leadOf)
  const heading = new Set(wordsOf(title))
  let best: (Summary & { score: number }) | null = null
  for (const [rank, article] of articles.entries()) {
    const others: Lead[] = leads.filter((_, i) => i !== rank)
    for (const [i, text] of passagesOf(article, title).entries()) {
      const fullness = FULLNESS * (displayWidth(text) / LONGEST)
      const value =
        others.length === 0
          ? fullness - LATER_OPENING_ALONE * i
          : fullness -
            LATER_OPENING * i +
            agreementWith(others, text) +
            HEADLINE * shareIn(text, heading) -
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
