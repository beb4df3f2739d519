import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/** `column`: a recurring item that mentions the events of the day. `not-news`: puzzles, horoscopes and advertising. */
export type RecurringKind = 'column' | 'not-news'

/** Evidence for the theme of a story. */
export type ThemeEvidence = {
  /** Stems that contributed most to the theme, strongest first. */
  words: string[]
  /** True if a publisher's own section named the theme. */
  section: boolean
  /** Lead over the second theme, as a share of all evidence. */
  margin: number
}

/** Articles of one day that report the same event. */
export type Story = {
  /** The same articles result in the same ID, in any order. */
  id: string
  /** Articles, best first. The first article supplies the headline. */
  articles: Article[]
  /** Maps the key of a copy (same address or same text) to the key of its original. */
  copies: Record<string, string>
  theme: ThemeId
  /** Present if the story is an instalment of a recurring column or is not news. */
  recurring?: RecurringKind
  /** Evidence for the theme. Absent if the story's words were not classified. */
  evidence?: ThemeEvidence
}
