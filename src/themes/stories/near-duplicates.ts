// Finds copies of articles: identical or nearly identical texts at several URLs, and repeated URLs.
import type { Article } from '../../articles/article.ts'
import { pageKey } from '../../articles/canonical-url.ts'
import { wordsOf } from '../language/words.ts'
import type { ArticleDocument } from './document.ts'
import { estimateSimilarity, minhash } from './minhash.ts'

/** Minimum number of words at which a text alone can identify a copy. */
const LEAST_WORDS = 40
/** Minimum share of equal numbers in the sketches of a text and its copy. */
const COPY = 0.68
/** Minimum share of the shorter title's words that two versions of a page have in common. */
const SHARED_TITLE = 0.3
/** How many numbers of a sketch form a band. Copies share at least one band. */
const BAND = 2

/**
 * The originals found so far: rows by URL or by title and text, rows by band, and each row's sketch and
 * title.
 */
export type Originals = {
  marks: Map<string, number>
  bands: Map<number, number>
  sketches: Map<number, Uint32Array>
  titles: Map<number, string>
}

export function startOriginals(): Originals {
  return { marks: new Map(), bands: new Map(), sketches: new Map(), titles: new Map() }
}

/** Returns the row of the original that an article copies, or the article's own row if it is an original. */
export function originalOf(
  place: number,
  article: Article,
  document: ArticleDocument,
  known: Originals,
): number {
  const sketch = minhash(document.body, LEAST_WORDS)
  const marks = marksOf(article, document, sketch === null)
  const bands = sketch === null ? [] : bandsOf(sketch)
  const exact = marks
    .map((mark) => known.marks.get(mark))
    .find((found) => found !== undefined && sharesTitle(document, known.titles.get(found)))
  const near = bands
    .map((band) => known.bands.get(band))
    .find((found) => isCopy(sketch, known.sketches.get(found ?? -1)))
  const original = exact ?? near ?? place
  for (const mark of marks) if (!known.marks.has(mark)) known.marks.set(mark, original)
  if (original !== place) return original
  known.titles.set(place, document.title)
  if (sketch === null) return original
  known.sketches.set(place, sketch)
  for (const band of bands) if (!known.bands.has(band)) known.bands.set(band, place)
  return original
}

/**
 * Returns whether the titles of two articles with one URL share enough words. Some pages contain several
 * articles.
 */
function sharesTitle({ heading }: ArticleDocument, title: string | undefined): boolean {
  const other = new Set(wordsOf(title ?? ''))
  if (other.size === 0 || heading.length === 0) return true
  const shared = heading.filter((word) => other.has(word)).length
  return shared >= SHARED_TITLE * Math.min(heading.length, other.size)
}

function isCopy(a: Uint32Array | null, b: Uint32Array | undefined): boolean {
  return a !== null && b !== undefined && estimateSimilarity(a, b) >= COPY
}

function marksOf(article: Article, { heading, body }: ArticleDocument, short: boolean): string[] {
  const marks = [`url ${pageKey(article.url)}`]
  if (!short) return marks
  const title = heading.join(' ') || article.title.trim()
  if (title !== '') marks.push(`title ${title} ${body.join(' ')}`)
  return marks
}

/** Returns each band of a sketch as a number. Bands can collide, so `isCopy` compares whole sketches. */
function bandsOf(sketch: Uint32Array): number[] {
  const bands: number[] = []
  for (let n = 0; n < sketch.length; n += BAND) {
    let mixed = 0
    for (const value of sketch.subarray(n, n + BAND)) mixed = Math.imul(mixed ^ value, 0x9e3779b1)
    bands.push((mixed >>> 0) * sketch.length + n)
  }
  return bands
}
