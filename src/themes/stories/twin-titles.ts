// Recognises the titles of twin events, which have the same form but different names: "Fire at paint
// warehouse in Harrow" and "Fire at furniture warehouse in Wickford".
import { isNumber } from './numbers.ts'

/**
 * A word of a title. `name` is the term of a name or number, or the stem of a name in a title that is read
 * alone. It is null for any other word.
 */
export type TitleWord<Name = number> = {
  word: string
  name: Name | null
  /**
   * True if only the word's rarity suggests a name, because a capital would be meaningless at its position.
   */
  isGuess?: true
}

/** Minimum share of the longer title's words that twin titles have in common, in the same order. */
const COMMON = 0.5
/** Minimum share of common words at which names in different positions of two titles are compared. */
const MOST_COMMON = 0.6
/** Minimum number of words that twin titles have in common. */
const LEAST_COMMON = 3

/** Tests whether the articles of two titles contain a name, and whether the name is common. */
export type NameFacts<Name> = {
  /** Return whether the article of the first title, or of the second title, contains a name. */
  inA: (name: Name) => boolean
  inB: (name: Name) => boolean
  /**
   * Returns whether many articles contain a name, such as the name of the town. By default, no name is
   * common.
   */
  isCommon?: (name: Name) => boolean
}

/**
 * Returns whether two titles have the same form but different names, and share no distinctive name. The names
 * must be in the same position, unless the titles share most of their words. A name does not count if the
 * other article mentions it. An abbreviation counts as equal to the full name. Titles that differ only in
 * numbers are not twins, because the number of victims of one event may rise.
 */
export function areTwinTitles<Name>(
  a: readonly TitleWord<Name>[],
  b: readonly TitleWord<Name>[],
  { inA, inB, isCommon = () => false }: NameFacts<Name>,
): boolean {
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) <= LEAST_COMMON || shareName(a, b, isCommon)) return false
  const least = Math.max(LEAST_COMMON, COMMON * longer)
  // Most titles share too few words, and counting shared words is faster than aligning titles.
  if (a.filter(({ word }) => b.some((other) => other.word === word)).length < least) return false
  const { common, gaps } = alignTitles(a, b)
  if (common < least) return false
  const all = { ofA: gaps.flatMap(({ ofA }) => ofA), ofB: gaps.flatMap(({ ofB }) => ofB) }
  const places = common >= MOST_COMMON * longer ? [all] : gaps
  return places.some(({ ofA, ofB }) => {
    const ownA = ofA.filter(({ name }) => name !== null && !inB(name))
    const ownB = ofB.filter(({ name }) => name !== null && !inA(name))
    if ([...ownA, ...ownB].every(({ word }) => isNumber(word)) && !(haveWords(all.ofA) && haveWords(all.ofB)))
      return false
    return ownA.length > 0 && ownB.length > 0 && !ownA.some((x) => ownB.some((y) => abbreviates(x, y)))
  })
}

/** Returns whether any word is not a number. */
const haveWords = (words: readonly { word: string }[]) => words.some(({ word }) => !isNumber(word))

/**
 * Returns whether two titles share a distinctive name. Ignores numbers, because ages and sums can be equal by
 * chance.
 */
function shareName<Name>(
  a: readonly TitleWord<Name>[],
  b: readonly TitleWord<Name>[],
  isCommon: (name: Name) => boolean,
): boolean {
  return a.some(
    ({ word, name, isGuess }) =>
      name !== null &&
      isGuess !== true &&
      !isNumber(word) &&
      !isCommon(name) &&
      b.some((other) => other.name === name),
  )
}

/** Returns whether one word is a prefix of the other, such as "Jan" of "January". */
function abbreviates({ word: x }: { word: string }, { word: y }: { word: string }): boolean {
  return x.startsWith(y) || y.startsWith(x)
}

type Gap<Name> = { ofA: TitleWord<Name>[]; ofB: TitleWord<Name>[] }

/**
 * Aligns two titles by their longest common subsequence of words. Returns its length and the words in each
 * gap.
 */
function alignTitles<Name>(
  a: readonly TitleWord<Name>[],
  b: readonly TitleWord<Name>[],
): { common: number; gaps: Gap<Name>[] } {
  const lengths = a.map(() => new Uint16Array(b.length + 1))
  lengths.push(new Uint16Array(b.length + 1))
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        a[i]?.word === b[j]?.word
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  let gap: Gap<Name> = { ofA: [], ofB: [] }
  const gaps = [gap]
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x.word === y?.word) {
      i++
      j++
      gap = { ofA: [], ofB: [] }
      gaps.push(gap)
    } else if (x !== undefined && (y === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      gap.ofA.push(x)
      i++
    } else if (y !== undefined) {
      gap.ofB.push(y)
      j++
    }
  }
  return { common: lengthAt(0, 0), gaps }
}
