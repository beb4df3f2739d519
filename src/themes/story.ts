import type { Article } from '../articles/article.ts'
import type { ThemeId } from './theme.ts'

/** The articles of one day that report the same event. */
export type Story = {
  /** Stable for the same articles, whatever their order. */
  id: string
  /** Best first: the first one gives the story its headline. */
  articles: Article[]
  /** Which of `articles` are copies (same address or same text) of another in it, by key: copy → original. */
  copies: Record<string, string>
  theme: ThemeId
}
