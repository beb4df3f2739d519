// An article as all of grouping reads it: once, as cutting a text into words is what costs most.
import type { Article } from '../../articles/article.ts'
import { tongueOf } from '../language/detect-language.ts'
import type { Tongue } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'

/** Characters of text that are read; news says what happened at once. */
const TEXT_CHARACTERS = 2_000
/** A title is read no further than this. */
const TITLE_CHARACTERS = 300

export type Wording = {
  title: string
  /** The opening of the text. */
  text: string
  /** Folded words of both. */
  heading: string[]
  body: string[]
  tongue: Tongue
}

export function wordingOf(article: Article): Wording {
  const title = article.title.slice(0, TITLE_CHARACTERS)
  const text = textOf(article)
  const heading = wordsOf(title)
  const body = wordsOf(text)
  const tongue = tongueOf(article.language, body.length > heading.length ? body : heading)
  return { title, text, heading, body, tongue }
}

/** The first `limit` characters of an article's blocks. */
export function textOf({ blocks }: Pick<Article, 'blocks'>, limit = TEXT_CHARACTERS): string {
  let text = ''
  for (const block of blocks) {
    if (text.length >= limit) break
    text += `${text === '' ? '' : '\n'}${block.text.slice(0, limit - text.length)}`
  }
  return text
}
