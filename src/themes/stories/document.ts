// Reads the title, text, words and language of an article for grouping.
import type { Article } from '../../articles/article.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'

/** Maximum number of characters read from a text. News articles start with the main facts. */
const TEXT_CHARACTERS = 2_000
/** Maximum number of characters read from a title. */
const TITLE_CHARACTERS = 300

export type ArticleDocument = {
  title: string
  /** Start of the article's text. */
  text: string
  /** Folded words of the title and of the text. */
  heading: string[]
  body: string[]
  language: SupportedLanguage
}

export function documentOf(article: Article): ArticleDocument {
  const title = article.title.slice(0, TITLE_CHARACTERS)
  const text = openingOf(article)
  const heading = wordsOf(title)
  const body = wordsOf(text)
  const isBody = body.length > heading.length
  const language = detectLanguage(article.language, isBody ? body : heading, isBody ? text : title)
  return { title, text, heading, body, language }
}

/** Returns about the first `limit` characters of an article's blocks, separated by newlines. */
export function openingOf({ blocks }: Pick<Article, 'blocks'>, limit = TEXT_CHARACTERS): string {
  let text = ''
  for (const block of blocks) {
    if (text.length >= limit) break
    text += `${text === '' ? '' : '\n'}${block.text.slice(0, limit - text.length)}`
  }
  return text
}
