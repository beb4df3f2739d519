// Syndicated copies: one text at several addresses, a little changed or not, or one address several times.
import type { Article } from '../articles/article.ts'
import { likeness, sketchOf } from './sketch.ts'
import { textOf } from './vectors.ts'
import { wordsOf } from './words.ts'

/** Texts shorter than this many words say too little to be known as a copy by text alone. */
const LEAST_WORDS = 40
/** Characters of text that are read; a sketch is made of the first 200 words. */
const READ_CHARACTERS = 1_400
/** Share of sketches in common from which on one text is a copy of the other. */
const COPY = 0.68
/** Numbers of a sketch that make a band; copies share at least one band. */
const BAND = 2

/** For each article the place of the first one in the list that it is a copy of; its own place when it is an original. */
export function originalsOf(articles: readonly Article[]): number[] {
  const first = new Map<string, number>()
  const sketches = new Map<number, Uint32Array>()
  return articles.map((article, i) => {
    const words = wordsOf(textOf(article, READ_CHARACTERS))
    const sketch = sketchOf(words, LEAST_WORDS)
    const marks = marksOf(article, words, sketch === null)
    const bands = sketch === null ? [] : bandsOf(sketch)
    const exact = marks.map((mark) => first.get(mark)).find((place) => place !== undefined)
    const near = bands
      .map((band) => first.get(band))
      .find((place) => isCopy(sketch, sketches.get(place ?? -1)))
    const original = exact ?? near ?? i
    if (original === i && sketch !== null) sketches.set(i, sketch)
    for (const mark of marks) if (!first.has(mark)) first.set(mark, original)
    if (original === i) for (const band of bands) if (!first.has(band)) first.set(band, i)
    return original
  })
}

function isCopy(a: Uint32Array | null, b: Uint32Array | undefined): boolean {
  return a !== null && b !== undefined && likeness(a, b) >= COPY
}

function marksOf(article: Article, words: readonly string[], short: boolean): string[] {
  const marks = [`url ${article.url}`]
  if (!short) return marks
  const title = wordsOf(article.title).join(' ') || article.title.trim()
  if (title !== '') marks.push(`title ${title} ${words.join(' ')}`)
  return marks
}

function bandsOf(sketch: Uint32Array): string[] {
  const bands: string[] = []
  for (let n = 0; n < sketch.length; n += BAND)
    bands.push(`band ${n} ${sketch.subarray(n, n + BAND).join(' ')}`)
  return bands
}
