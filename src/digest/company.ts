// Measures each story's prominence by counting the day's other stories about the same names.
import { wordsOf } from '../themes/language/words.ts'
import { cleanTitle } from '../themes/stories/headline.ts'
import type { Story } from '../themes/story.ts'

/**
 * Maximum number of stories that may share a name. More frequent names are ignored, because they say little
 * and comparing their stories would take quadratic time.
 */
const MOST_SHARED = 200
const NAME = /\p{Lu}[\p{L}\p{N}]+/gu

/**
 * Counts, for each story, the other stories whose headlines share at least two names with its own headline.
 */
export function countCompany(stories: readonly Story[]): number[] {
  const names = stories.map(namesOf)
  const byName = new Map<string, number[]>()
  names.forEach((set, i) => {
    for (const name of set) {
      const list = byName.get(name)
      if (list === undefined) byName.set(name, [i])
      else list.push(i)
    }
  })
  return names.map((set, i) => {
    const shared = new Map<number, number>()
    for (const name of set) {
      const others = byName.get(name) ?? []
      if (others.length > MOST_SHARED) continue
      for (const other of others) if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    let count = 0
    for (const common of shared.values()) if (common >= 2) count++
    return count
  })
}

/**
 * Returns the capitalised words of a story's headline in folded form. Leaves out a word at the very start,
 * and words of one or two letters.
 */
function namesOf(story: Story): Set<string> {
  const best = story.articles[0]
  if (best === undefined) return new Set()
  const names = [...cleanTitle(best).matchAll(NAME)].filter((match) => match.index > 0)
  return new Set(names.flatMap((match) => wordsOf(match[0])).filter((name) => name.length > 2))
}
