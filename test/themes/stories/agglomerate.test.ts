import { expect, test } from 'vitest'
import { agglomerate } from '../../../src/themes/stories/agglomerate.ts'
import { documentOf } from '../../../src/themes/stories/document.ts'
import { addArticle, finishVectors, startVectors } from '../../../src/themes/stories/tf-idf.ts'
import { anArticle } from '../factories.ts'

const COMMON =
  'Engineers closed the old bridge because cracks had spread through its northern bearings overnight.'

/** Returns the vectors of four similar articles by four publishers. */
function vectorsOf(text = `${COMMON} ${COMMON} ${COMMON} ${COMMON} ${COMMON} ${COMMON} ${COMMON}`) {
  const vectors = startVectors()
  for (const id of ['a', 'b', 'c', 'd']) {
    const article = anArticle({ id, source: id, title: `Bridge closed by cracks ${id}${id}`, text })
    addArticle(vectors, article, documentOf(article))
  }
  return finishVectors(vectors)
}

/**
 * Returns all pairs of four rows. Rows 0 and 1 clearly belong together, as do rows 2 and 3. The other pairs
 * have the given logit.
 */
function pairsOf(logitBetween: number) {
  const pairs = [[0, 1, 4], [2, 3, 4], ...[0, 1].flatMap((a) => [2, 3].map((b) => [a, b, logitBetween]))]
  return {
    size: pairs.length,
    a: Uint32Array.from(pairs, ([a = 0]) => a),
    b: Uint32Array.from(pairs, ([, b = 0]) => b),
    cosines: new Float32Array(pairs.length).fill(0.9),
    logits: Float32Array.from(pairs, ([, , logit = 0]) => logit),
    linked: new Uint8Array(pairs.length).fill(1),
  }
}

test('agglomerate() joins two groups of several reports only if their pairs have sufficient evidence', () => {
  expect(agglomerate(vectorsOf(), pairsOf(-0.9))).toEqual([[0, 1, 2, 3]])
  expect(agglomerate(vectorsOf(), pairsOf(-1.1))).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('agglomerate() joins groups of bare headlines with less evidence', () => {
  expect(agglomerate(vectorsOf(''), pairsOf(-1.1))).toEqual([[0, 1, 2, 3]])
})
