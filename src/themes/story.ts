import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/** `column`: a recurring item that mentions the events of the day. `not-news`: puzzles, horoscopes and advertising. */
export type RecurringKind = 'column' | 'not-news'

/** Evidence for the theme of a story. */
export type ThemeEvidence = {
  /** Stems that contributed most, strongest first. */
  words: string[]
  /** True if a publisher's own section named the theme. */
  section: boolean
  /** Lead over the next theme, as a share of all evidence. */
  margin: number
}

/** Articles of one day that report the same event. */
export type Story = {
  /** Stable for the same articles in any order. */
  id: string
  /** Best first. The first article supplies the headline. */
  articles: Article[]
  /** Maps the key of a copy (same address or same text) to the key of its original. */
  copies: Record<string, string>
  theme: ThemeId
  /** Present when the story is an instalment of a recurring column, or not news. */
  recurring?: RecurringKind
  /** Evidence for the theme; absent for stories that were not classified here. */
  evidence?: ThemeEvidence
}
