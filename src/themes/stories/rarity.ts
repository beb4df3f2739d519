// Weighs terms by their rarity in everyday news and in the day's articles.
import { BACKGROUND_DOCUMENTS, documentFrequency, documentFrequencyAbroad } from './document-frequency.ts'
import type { SparseRows } from './sparse-rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weight of one of the day's articles relative to a background document. */
const DAY_WEIGHT = 0.2
/** Minimum number of articles for a day to show reliably which words several reports share. */
const NORMAL_DAY = 150
/** Number of articles over which the weight of a term in a single article decays by a factor of e. */
const FEW = 6

/**
 * Returns the number of background documents that contain each term, with an assumed minimum for foreign
 * theme words.
 */
export function backgroundFrequencies({ stems, english }: Vocabulary): Float32Array {
  return Float32Array.from(stems, (stem, term) =>
    english[term] ? documentFrequency(stem) : documentFrequencyAbroad(stem),
  )
}

/**
 * Returns the logarithm of each term's rarity in the background and in the day's articles. Terms of a single
 * article get less.
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
 * Returns the share of its weight that a term of a single article keeps. Such terms cannot connect articles, and
 * reports of one event are more alike without them. On a small day, however, most words occur only once because there
 * are few articles. If all of these were dropped, only words that articles share by chance would remain. A term
 * therefore keeps the probability that another article of a normal day would contain it, and a minimum on very small
 * days.
 *
 * @param seen Number of background documents that contain the term.
 */
function keptAlone(seen: number, articles: number): number {
  const missing = NORMAL_DAY - articles
  if (missing <= 0) return 0
  return Math.max(1 - (1 - seen / BACKGROUND_DOCUMENTS) ** missing, Math.exp(-articles / FEW))
}
