// Folds the reports of one event into one story.
import type { Article } from '../articles/article.ts'
import { agglomerate } from './agglomerate.ts'
import { bestFirst } from './best.ts'
import { originalsOf } from './copies.ts'
import { enrich } from './enrich.ts'
import { labelStories } from './label.ts'
import { neighboursOf } from './neighbours.ts'
import type { Story } from './story.ts'
import type { ThemeDefinition } from './theme.ts'
import { sumOf, vectorsOf } from './vectors.ts'

/** Neighbours kept per article; more gain nothing and cost memory. */
const NEIGHBOURS = 12
const LEAST_COSINE = 0.15
export type GroupOptions = {
  /** The operator's themes; the eight when left out. */
  themes?: readonly ThemeDefinition[]
}

/**
 * Groups a day's articles into stories, each under its theme.
 *
 * The same articles give the same stories in the same order, whatever order they come in:
 * everything is done in the order of their keys, and ties are broken by it.
 *
 * @returns By the key of each story's first article.
 */
export function groupStories(articles: readonly Article[], options: GroupOptions = {}): Story[] {
  const sorted = [...articles].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const originals = originalsOf(sorted)
  const places = [...new Set(originals)]
  const distinct = places.flatMap((place) => sorted[place] ?? [])
  const vectors = vectorsOf(distinct)
  const near = neighboursOf(vectors, { most: NEIGHBOURS, least: LEAST_COSINE })
  const enriched = enrich(vectors, near)
  const groups = agglomerate(enriched, near)
  const copiesOf = new Map<number, Article[]>()
  originals.forEach((original, i) => {
    const copy = sorted[i]
    if (original !== i && copy !== undefined)
      copiesOf.set(original, [...(copiesOf.get(original) ?? []), copy])
  })
  const best = groups.map((rows) => bestFirst(rows, vectors, distinct))
  const labels = labelStories(
    best.map((rows) => ({
      articles: rows.flatMap((row) => distinct[row] ?? []),
      vector: sumOf(rows, vectors),
    })),
    vectors.vocabulary,
    options.themes,
  )
  return best.map((rows, i) => {
    const copies: Record<string, string> = {}
    const members = rows.flatMap((row) => distinct[row] ?? [])
    for (const row of rows) {
      for (const copy of copiesOf.get(places[row] ?? -1) ?? []) {
        copies[copy.key] = distinct[row]?.key ?? ''
        members.push(copy)
      }
    }
    const { theme, evidence } = labels[i] ?? {
      theme: 'more',
      evidence: { words: [], section: false, margin: 0 },
    }
    return { id: idOf(members), articles: members, copies, theme, evidence }
  })
}

/** The same for the same set of articles: 52 bits over their sorted keys, in base 36. */
function idOf(articles: readonly Article[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const keys = articles.map((article) => article.key).sort()
  const text = keys.join('\n')
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2_654_435_761)
    low = Math.imul(low ^ text.charCodeAt(i), 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
