// Syndicated copies: one text at several addresses, or one address several times.
import type { Article } from '../articles/article.ts'
import { textOf } from './vectors.ts'
import { wordsOf } from './words.ts'

/** Texts shorter than this many words say too little to be known as a copy by text alone. */
const LEAST_WORDS = 40
/** Words compared from the start of a text; agencies' customers cut at the end. */
const COMPARED_WORDS = 60

/** For each article the place of the first one in the list that it is a copy of; its own place when it is an original. */
export function originalsOf(articles: readonly Article[]): number[] {
  const first = new Map<string, number>()
  return articles.map((article, i) => {
    const marks = marksOf(article)
    const original = marks.map((mark) => first.get(mark)).find((place) => place !== undefined) ?? i
    for (const mark of marks) if (!first.has(mark)) first.set(mark, original)
    return original
  })
}

function marksOf(article: Article): string[] {
  const marks = [`url ${article.url}`]
  const words = wordsOf(textOf(article))
  const title = wordsOf(article.title).join(' ')
  if (words.length >= LEAST_WORDS) marks.push(`text ${words.slice(0, COMPARED_WORDS).join(' ')}`)
  else if (title !== '') marks.push(`title ${title} ${words.join(' ')}`)
  return marks
}
