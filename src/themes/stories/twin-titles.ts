// Recognises the titles of twin events, which differ only in their names: "Fire at paint warehouse in Harrow" and "Fire at
// furniture warehouse in Wickford".

/** A word of a title, and what identifies it if it is a name: its term in a day's vocabulary, or its stem. */
export type TitleWord<Name = number> = { word: string; name: Name | null }

/** Minimum share of the longer title's words that twins have in common, in the same order. */
const COMMON = 0.5
/** Minimum number of words that twins have in common. */
const LEAST_COMMON = 3

/**
 * Returns whether two titles have the same form but different names in the same place, and no name in common. A name that
 * the other article mentions anywhere does not count, nor does an abbreviation of the other name.
 *
 * @param mentions Returns whether the article of each title contains a name.
 */
export function areTwinTitles<Name>(
  a: readonly TitleWord<Name>[],
  b: readonly TitleWord<Name>[],
  mentions: { inA: (name: Name) => boolean; inB: (name: Name) => boolean },
): boolean {
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) <= LEAST_COMMON || shareName(a, b)) return false
  const { common, gaps } = alignTitles(a, b)
  if (common < Math.max(LEAST_COMMON, COMMON * longer)) return false
  return gaps.some(({ ofA, ofB }) => {
    const ownA = ofA.filter(({ name }) => name !== null && !mentions.inB(name))
    const ownB = ofB.filter(({ name }) => name !== null && !mentions.inA(name))
    return ownA.length > 0 && ownB.length > 0 && !ownA.some((x) => ownB.some((y) => abbreviates(x, y)))
  })
}

function shareName<Name>(a: readonly TitleWord<Name>[], b: readonly TitleWord<Name>[]): boolean {
  return a.some(({ name }) => name !== null && b.some((other) => other.name === name))
}

/** Returns whether one word is the beginning of the other, such as "Jan" of "January". */
function abbreviates({ word: x }: { word: string }, { word: y }: { word: string }): boolean {
  return x.startsWith(y) || y.startsWith(x)
}

type Gap<Name> = { ofA: TitleWord<Name>[]; ofB: TitleWord<Name>[] }

/** Aligns two titles by their longest common subsequence. Returns its length and the words between its members. */
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
