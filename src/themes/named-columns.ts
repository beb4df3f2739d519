// Recognises columns by their section's name, such as `Patch counter: 41 advisories` in the section `Patch
// counter`.
import type { Article } from '../articles/article.ts'
import { fold } from './language/fold.ts'
import { kindsOf } from './stories/event-kinds.ts'
import { cleanTitle } from './stories/headline.ts'
import { isOpinion } from './stories/opinion.ts'

/** Maximum length of a column's name, in characters. */
const LONGEST_NAME = 30
/** Maximum number of names compared with the day's titles, to limit the running time. */
const MOST_NAMES = 100
/**
 * Matches a section name with a capital after the first word, such as `Premier League`. Such a section covers
 * a topic and is not a column.
 */
const PROPER_NAME = /\s\p{Lu}/u

/**
 * Returns the keys of articles whose titles start with the name of their section. Excludes opinions,
 * corrections, sections with long or proper names, and topics that other publishers' titles mention, such as
 * `Ukraine war`.
 */
export function findNamedColumns(articles: readonly Article[]): Set<string> {
  const named = articles.flatMap((article) => {
    const name = nameOf(article)
    return name === null ? [] : [{ article, name }]
  })
  const names = [...new Set(named.map(({ name }) => name))].slice(0, MOST_NAMES)
  const titles =
    names.length === 0 ? [] : articles.map(({ title, source }) => ({ title: fold(title), source }))
  const publishers = new Map(
    names.map((name) => [
      name,
      new Set(titles.flatMap(({ title, source }) => (title.includes(name) ? [source] : []))),
    ]),
  )
  return new Set(
    named.flatMap(({ article, name }) => (publishers.get(name)?.size === 1 ? [article.key] : [])),
  )
}

/** Returns the folded name of the column to which an article may belong, or null. */
function nameOf(article: Article): string | null {
  const section = article.section?.trim() ?? ''
  const name = fold(section)
  if (name === '' || name.length > LONGEST_NAME || PROPER_NAME.test(section) || isOpinion(article))
    return null
  const title = fold(cleanTitle(article))
  if (!title.startsWith(name) || kindsOf([name]).has('correction')) return null
  // A single word can start any title, so punctuation must follow it.
  const end = name.includes(' ') || name.includes("'") ? /^[^\p{L}\p{N}]/u : /^\s*[:,|–-]/u
  return end.test(title.slice(name.length)) ? name : null
}
