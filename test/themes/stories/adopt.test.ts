import { expect, test } from 'vitest'
import { adoptSingles } from '../../../src/themes/stories/adopt.ts'
import { TWINS_LOGIT } from '../../../src/themes/stories/pair-evidence.ts'

/** Returns judged pairs from rows of `[a, b, logit]`. */
function pairsOf(...judged: [number, number, number][]) {
  return {
    size: judged.length,
    a: Uint32Array.from(judged, ([a]) => a),
    b: Uint32Array.from(judged, ([, b]) => b),
    cosines: new Float32Array(judged.length),
    logits: Float32Array.from(judged, ([, , logit]) => logit),
    linked: new Uint8Array(judged.length),
  }
}

const GROUPS = [[0, 1], [2], [3, 4]]
/** Returns groups without adopted articles. */
const unchanged = (groups: readonly number[][]) => groups.map((merged) => ({ merged, adopted: [] }))

test('adoptSingles() adds a single article to the group with a report that clearly resembles it', () => {
  const pairs = pairsOf([0, 2, 2], [1, 2, -4], [2, 3, -1], [2, 4, -5])
  expect(adoptSingles(GROUPS, pairs)).toEqual([
    { merged: [0, 1], adopted: [2] },
    { merged: [3, 4], adopted: [] },
  ])
})

test.each([
  ['no report resembles it enough', pairsOf([0, 2, 0.7], [1, 2, 0])],
  ['a report of another group resembles it nearly as much', pairsOf([0, 2, 2], [1, 2, 0], [2, 3, 1.5])],
  ['a report of the group is about a twin event', pairsOf([0, 2, 2], [1, 2, TWINS_LOGIT])],
])('adoptSingles() keeps a single article separate if %s', (_, pairs) => {
  expect(adoptSingles(GROUPS, pairs)).toEqual(unchanged(GROUPS))
})

test('adoptSingles() keeps a single article separate if most reports of the group differ greatly from it', () => {
  const groups = [[0, 1, 3, 4], [2]]
  const pairs = (mean: number) => pairsOf([0, 2, 1], [1, 2, mean], [2, 3, mean], [2, 4, mean])
  expect(adoptSingles(groups, pairs(-5))).toEqual(unchanged(groups))
  expect(adoptSingles(groups, pairs(-4))).toEqual([{ merged: [0, 1, 3, 4], adopted: [2] }])
})

test('adoptSingles() keeps a single article separate if its subject differs from the group’s', () => {
  const pairs = pairsOf([0, 2, 2], [1, 2, 2])
  expect(adoptSingles([[0, 1], [2]], pairs, undefined, () => true)).toEqual(unchanged([[0, 1], [2]]))
})

test('adoptSingles() merges a single article into a group if it resembles the reports on average', () => {
  const groups = [[1, 2], [0]]
  const pairs = (second: number) => pairsOf([0, 1, 1], [0, 2, second])
  expect(adoptSingles(groups, pairs(0))).toEqual([{ merged: [0, 1, 2], adopted: [] }])
  expect(adoptSingles(groups, pairs(-0.1))).toEqual([{ merged: [1, 2], adopted: [0] }])
})

test('adoptSingles() does not join two single articles without a link between them', () => {
  expect(adoptSingles([[0], [1]], pairsOf([0, 1, 5]))).toEqual(unchanged([[0], [1]]))
})
