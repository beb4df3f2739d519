import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/** What spoke for a story's theme. */
export type ThemeEvidence = {
  /** Stems that spoke most for it, strongest first. */
  words: string[]
  /** Whether a publisher's own section named it. */
  section: boolean
  /** By how much it led the next theme, as a share of all that was said. */
  margin: number
}

/** The articles of one day that report the same event. */
export type Story = {
  /** Stable for the same articles, whatever their order. */
  id: string
  /** Best first: the first one gives the story its headline. */
  articles: Article[]
  /** Which of `articles` are copies (same address or same text) of another in it, by key: copy → original. */
  copies: Record<string, string>
  theme: ThemeId
  /** Why it stands under that theme; absent on stories that were not labelled here. */
  evidence?: ThemeEvidence
}
