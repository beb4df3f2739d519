// Refines the theme shares of stories by self-training, with the day's clearest stories as examples.
import type { UnitSum } from './stories/unit-sum.ts'

const ROUNDS = 2
/** Approximate maximum share of the stories used as examples, clearest first. */
const TEACHERS = 0.9
/** Minimum number of examples for a theme to be learned. */
const LEAST_TEACHERS = 3
/** Maximum weight of the learned shares. Only very large days approach it. */
const MOST_TAUGHT = 0.5
/** Number of stories at which the learned shares get half of their maximum weight. */
const HALF_TAUGHT_STORIES = 200
/** Exponent that sharpens the similarity to a theme's examples. */
const SHARPNESS = 1.5

/**
 * Mixes each story's theme shares with its similarity to the clear stories of each theme. Themes with few
 * clear stories are not learned.
 *
 * @param shares Each story's share for each theme. A story without evidence has only zeros.
 * @param vectors Term vector of each story.
 * @param vocabulary Exclusive upper bound of the term indices.
 * @returns Each story's new share for each theme.
 */
export function selfTrain(
  shares: readonly Float64Array[],
  vectors: readonly UnitSum[],
  vocabulary: number,
): readonly Float64Array[] {
  const themes = shares[0]?.length ?? 0
  const weight = (MOST_TAUGHT * shares.length) / (shares.length + HALF_TAUGHT_STORIES)
  let current = shares
  for (let round = 0; round < ROUNDS; round++) {
    const subjects = chooseTeachers(current)
    const centroids = Array.from({ length: themes }, () => new Float64Array(vocabulary))
    const teachers = new Uint32Array(themes)
    subjects.forEach((theme, i) => {
      if (theme < 0) return
      teachers[theme] = (teachers[theme] ?? 0) + 1
      add(centroids[theme], vectors[i])
    })
    const squares = centroids.map((centroid) => centroid.reduce((sum, value) => sum + value * value, 0))
    current = shares.map((own, i) => {
      const likeness = Float64Array.from(centroids, (centroid, theme) => {
        if ((teachers[theme] ?? 0) < LEAST_TEACHERS) return 0
        const itself = subjects[i] === theme ? 1 : 0 // a story must not be its own example
        const sum = dot(centroid, vectors[i])
        const square = (squares[theme] ?? 0) - itself * (2 * sum - 1)
        return Math.max(0, sum - itself) / Math.sqrt(Math.max(square, 1e-9))
      })
      const taught = sharesOf(likeness)
      return own.map((share, theme) => (1 - weight) * share + weight * (taught[theme] ?? 0))
    })
  }
  return current
}

/** Returns the theme for which each story is an example, or -1 for a story without a clear theme. */
function chooseTeachers(shares: readonly Float64Array[]): number[] {
  const leads = shares.map((own) => {
    const sorted = own.toSorted().reverse()
    return (sorted[0] ?? 0) - (sorted[1] ?? 0)
  })
  const cut = Math.max(1e-9, leads.toSorted((a, b) => b - a)[Math.floor(leads.length * TEACHERS)] ?? 0)
  return shares.map((own, i) => ((leads[i] ?? 0) >= cut ? own.indexOf(Math.max(...own)) : -1))
}

/**
 * Returns how far each similarity exceeds the mean, sharpened and scaled to a sum of 1. Returns zeros if all
 * similarities are equal.
 */
function sharesOf(likeness: Float64Array): Float64Array {
  const mean = likeness.reduce((sum, value) => sum + value, 0) / likeness.length
  const above = likeness.map((value) => Math.max(0, value - mean) ** SHARPNESS)
  const total = above.reduce((sum, value) => sum + value, 0)
  return total === 0 ? above : above.map((value) => value / total)
}

function add(sum: Float64Array | undefined, vector: UnitSum | undefined): void {
  if (sum === undefined) return
  vector?.terms.forEach((term, k) => {
    sum[term] = (sum[term] ?? 0) + (vector.weights[k] ?? 0)
  })
}

function dot(sum: Float64Array, vector: UnitSum | undefined): number {
  let total = 0
  vector?.terms.forEach((term, k) => {
    total += (sum[term] ?? 0) * (vector.weights[k] ?? 0)
  })
  return total
}
