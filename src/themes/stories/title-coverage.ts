// Measures what share of a story's common title words each title contains.
import { detectLanguage } from '../language/detect-language.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'

/** Returns the stems of each title's words, excluding stop words. */
export function titleStemsOf(titles: readonly string[]): Set<string>[] {
  const words = titles.map(wordsOf)
  const language = detectLanguage(null, words.flat())
  return words.map(
    (list) =>
      new Set(list.filter((word) => !STOP_WORDS[language].has(word)).map((word) => stem(word, language))),
  )
}

/**
 * Returns each title's share of the stems that occur in at least two titles. A stem counts more if it occurs
 * in more titles. Titles with the same stems count once, because agency titles are copied.
 *
 * @param stems Stems of each title, from {@link titleStemsOf}.
 * @returns Shares from 0 to 1, in the order of the titles. All shares are 0 if no two titles share a stem.
 */
export function coverTitles(stems: readonly ReadonlySet<string>[]): number[] {
  const distinct = new Map(stems.map((set) => [[...set].sort().join(' '), set]))
  const counts = new Map<string, number>()
  for (const set of distinct.values()) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  let total = 0
  for (const count of counts.values()) if (count > 1) total += count
  return stems.map((set) => {
    let own = 0
    for (const word of set) {
      const count = counts.get(word) ?? 0
      if (count > 1) own += count
    }
    return total === 0 ? 0 : own / total
  })
}
