// Weighs terms by their rarity in the day's articles.
import { BACKGROUND_DOCUMENTS } from './document-frequency.ts'
import { type SparseRows, termsIn } from './sparse-rows.ts'

/** Weight of the background prior, as a number of the day's articles. */
const PRIOR_ARTICLES = 10

/**
 * Returns the weight of each term in each language of the day. The weight is -ln of twice the term's share of
 * the articles in that language, with the background as a prior, and at least 0. Languages are weighed
 * separately, because everyday words of a language with few articles would seem rare among all articles.
 */
export function weightsByLanguage(
  zoned: SparseRows,
  background: Float32Array,
  languages: readonly string[],
): Map<string, Float32Array> {
  const counted = new Map<string, { articles: number; frequency: Uint32Array }>()
  languages.forEach((language, row) => {
    const count = counted.get(language) ?? { articles: 0, frequency: new Uint32Array(background.length) }
    counted.set(language, count)
    count.articles++
    for (const term of termsIn(zoned, row)) {
      count.frequency[term] = (count.frequency[term] ?? 0) + 1
    }
  })
  const weigh = ({ articles, frequency }: { articles: number; frequency: Uint32Array }) =>
    background.map((seen, term) => {
      const prior = (PRIOR_ARTICLES * (seen + 0.5)) / BACKGROUND_DOCUMENTS
      // A word's occurrence in a single article does not make the word common.
      const others = Math.max(0, (frequency[term] ?? 0) - 1)
      return Math.max(0, -Math.log((2 * (others + prior)) / (articles - 1 + PRIOR_ARTICLES)))
    })
  return new Map([...counted].map(([language, count]) => [language, weigh(count)]))
}
