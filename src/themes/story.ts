import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/**
 * `column` is an instalment of a recurring column, and `not-news` is a puzzle, horoscope or advertisement.
 */
export type RecurringKind = 'column' | 'not-news'

/** Evidence for the theme that fits a story best, even if the story's theme is `more`. */
export type ThemeEvidence = {
  /** Stems, words and phrases that contributed most to the theme, strongest first. */
  words: string[]
  /** True if a publisher's section or URL supports the theme. */
  section: boolean
  /**
   * The theme's share of the evidence minus that of its closest rival. Negative if the publishers' sections
   * decided against a rival with a larger share.
   */
  margin: number
}

/** Articles of one day that report the same event. */
export type Story = {
  /** Id derived from the set of articles, regardless of their order. */
  id: string
  /** The story's articles. The first one represents the story and supplies the headline. */
  articles: Article[]
  /** Maps the key of each copy (same URL, or nearly the same text) to the key of its original. */
  copies: Record<string, string>
  theme: ThemeId
  /** Set if the story is an instalment of a recurring column or is not news. */
  recurring?: RecurringKind
  /** Evidence on which `groupStories()` based the theme. An editor may have changed the theme since. */
  evidence?: ThemeEvidence
}
