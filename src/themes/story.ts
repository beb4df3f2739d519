import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/**
 * `column` is an instalment of a recurring column, and `not-news` is a puzzle, horoscope or advertisement.
 */
export type RecurringKind = 'column' | 'not-news'

/** Evidence for a story's theme. */
export type ThemeEvidence = {
  /** Stems, words and phrases that contributed most to the theme, strongest first. */
  words: string[]
  /** True if a publisher's section or URL supports the theme. */
  section: boolean
  /** The theme's share of the evidence minus that of its closest rival. */
  margin: number
}

/** Articles of one day that report the same event. */
export type Story = {
  /** Id derived from the set of articles, regardless of their order. */
  id: string
  /** The story's articles, best first. The first one supplies the headline. */
  articles: Article[]
  /** Maps the key of each copy (same URL, or nearly the same text) to the key of its original. */
  copies: Record<string, string>
  theme: ThemeId
  /** Set if the story is an instalment of a recurring column or is not news. */
  recurring?: RecurringKind
  /** Evidence for the theme. Missing if the story's words were not classified. */
  evidence?: ThemeEvidence
}
