// Recognises the next instalment of a column, such as the next day's weather.
import type { Article } from '../articles/article.ts'
import { fold } from '../themes/language/fold.ts'
import { cleanTitle, headlineOf } from '../themes/stories/headline.ts'
import type { Story } from '../themes/story.ts'
import { type PublisherGroups, publisherKey } from './rank.ts'
import type { SentStory } from './sent-story.ts'

/**
 * Minimum similarity of two stories at which their shared label counts as a topic rather than the name of a
 * column.
 */
const MOST_SIMILAR = 0.26
/** Maximum length of a label before a colon, in characters. */
const LONGEST_LABEL = 40
/**
 * Minimum number of earlier days on which a publisher must have used a label for it to count as the name of a
 * column.
 */
const COLUMN_DAYS = 3
/**
 * Matches words that change from one instalment to the next: English, German, French and Spanish weekdays,
 * English and German months, some French and Spanish months, and words such as `today`. Expects folded text.
 */
const DATES =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|jan\p{L}*|feb\p{L}*|mar[chz]\p{L}*|apr\p{L}*|ma[iy]|jun[ei]?|jul[yi]?|aug\p{L}*|sept?\p{L}*|o[ck]t\p{L}*|nov\p{L}*|de[cz]\p{L}*|today|tonight|heute|hoy)(?!\p{L})/gu

/** Returns whether a story is a new instalment of a sent story's column. */
export function isNewInstalment(
  story: Story,
  publishers: readonly string[],
  { of, likeness }: { of: SentStory; likeness: number },
): boolean {
  const [publisher] = publishers
  if (publishers.length !== 1 || publisher === undefined) return false
  if (!of.publishers.some((name) => fold(name) === fold(publisher))) return false
  const [title, earlier] = [fold(headlineOf(story)), fold(of.title)]
  if (title === earlier) return false
  const pattern = patternOf(title)
  if (pattern !== '' && pattern === patternOf(earlier) && pattern !== title) return true
  const label = labelOf(title)
  return label !== null && label === labelOf(earlier) && likeness < MOST_SIMILAR
}

/** Removes numbers, dates and punctuation from a folded title. */
function patternOf(title: string): string {
  return title
    .replace(/\p{N}+/gu, ' ')
    .replace(DATES, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

/**
 * Returns the label before the first colon, without numbers and dates, or null if a title does not begin with
 * a short label.
 */
function labelOf(title: string): string | null {
  const label = /^([^:]+?)\s*:/u.exec(title)?.[1] ?? ''
  const pattern = patternOf(label)
  return label === '' || label.length > LONGEST_LABEL || pattern === '' ? null : pattern
}

/**
 * Returns the keys of the articles that are new instalments of a column. An article counts if its title, or a
 * label such as `Episode 12:` at the start of the title, differs from an earlier one by the same publisher
 * only in numbers, dates and punctuation. An article also counts if its publisher used its label on at least
 * three earlier days. Earlier stories with several publishers are ignored.
 */
export function findColumns(
  articles: readonly Article[],
  earlier: readonly SentStory[],
  publisherGroups: PublisherGroups | undefined,
): Set<string> {
  const titles = new Map<string, Set<string>>()
  const labels = new Map<string, { labels: Set<string>; days: Set<string> }>()
  for (const { title: headline, publishers, day } of earlier) {
    const [publisher] = publishers
    if (publishers.length !== 1 || publisher === undefined) continue
    const title = fold(headline)
    const key = `${fold(publisher)}\n${patternOf(title)}`
    titles.set(key, (titles.get(key) ?? new Set()).add(title))
    const label = labelOf(title)
    if (label === null) continue
    const known = labels.get(`${fold(publisher)}\n${label}`) ?? { labels: new Set(), days: new Set() }
    labels.set(`${fold(publisher)}\n${label}`, {
      labels: known.labels.add(beforeColon(title)),
      days: known.days.add(day),
    })
  }
  const columns = articles.filter((article) => {
    const publisher = publisherKey(article, publisherGroups)
    const title = fold(cleanTitle(article))
    const pattern = patternOf(title)
    const before = titles.get(`${publisher}\n${pattern}`)
    // An article is a reprint if its title, including numbers and dates, has been used before.
    if (pattern !== '' && before !== undefined && !before.has(title)) return true
    const known = labels.get(`${publisher}\n${labelOf(title)}`)
    if (known === undefined) return false
    return !known.labels.has(beforeColon(title)) || known.days.size >= COLUMN_DAYS
  })
  return new Set(columns.map(({ key }) => key))
}

const beforeColon = (title: string) => title.slice(0, Math.max(0, title.indexOf(':')))
