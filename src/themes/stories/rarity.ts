// Weighs terms by their rarity in everyday news and in the day's articles.
import { BACKGROUND_DOCUMENTS, documentFrequency, documentFrequencyAbroad } from './document-frequency.ts'
import type { SparseRows } from './sparse-rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weight of one of the day's articles relative to a background document. */
const DAY_WEIGHT = 0.2
/** Minimum number of articles at which a day reliably shows which words several reports share. */
const NORMAL_DAY = 150
/**
 * If a day has this many more articles, the minimum weight of a term in only one article is lower by a factor
 * of e.
 */
const FEW = 6

/**
 * Returns the number of background documents that contain each term, with an assumed minimum for theme words
 * in languages other than English.
 */
export function backgroundFrequencies({ stems, english }: Vocabulary): Float32Array {
  return Float32Array.from(stems, (stem, term) =>
    english[term] ? documentFrequency(stem) : documentFrequencyAbroad(stem),
  )
}

/**
 * Returns the logarithm of each term's rarity in the background and in the day's articles. Terms of a single
 * article weigh less.
 */
export function raritiesOf(counts: SparseRows, background: Float32Array): Float32Array {
  const frequency = new Uint32Array(background.length)
  for (const term of counts.terms) frequency[term] = (frequency[term] ?? 0) + 1
  const articles = counts.starts.length - 1
  const all = BACKGROUND_DOCUMENTS + DAY_WEIGHT * articles
  return background.map((seen, term) => {
    const today = frequency[term] ?? 0
    const kept = today < 2 ? keptAlone(seen, articles) : 1
    return kept === 0 ? 0 : kept * Math.max(0, Math.log(all / (seen + DAY_WEIGHT * today + 0.5)))
  })
}

/**
 * Returns the share of its weight that a term keeps if only one article contains it. Such a term cannot
 * connect articles, and reports of one event resemble each other more without it. On a small day, however,
 * most words occur only once because there are few articles. If all of them were ignored, only words that
 * articles share by chance would remain. A term therefore keeps weight according to the probability that
 * another article of a normal day would contain it, with a minimum on very small days.
 *
 * @param seen Number of background documents that contain the term.
 */
function keptAlone(seen: number, articles: number): number {
  const missing = NORMAL_DAY - articles
  if (missing <= 0) return 0
  return Math.max(1 - (1 - seen / BACKGROUND_DOCUMENTS) ** missing, Math.exp(-articles / FEW))
}
