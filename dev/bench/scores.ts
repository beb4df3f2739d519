// Scores a grouping or classification against gold labels.

/**
 * B-cubed scores (Bagga and Baldwin 1998): precision and recall of each item's group, averaged over all
 * items.
 */
export type Bcubed = { precision: number; recall: number; f1: number }

/** Computes B-cubed scores from two lists with one label per item, in the same order. */
export function bcubed(gold: readonly string[], found: readonly string[]): Bcubed {
  const size = (labels: readonly string[]) => Map.groupBy(labels, (label) => label)
  const [bySource, byFound] = [size(gold), size(found)]
  const both = size(gold.map((label, i) => `${label}\n${found[i]}`))
  let precision = 0
  let recall = 0
  gold.forEach((label, i) => {
    const common = both.get(`${label}\n${found[i]}`)?.length ?? 0
    precision += common / (byFound.get(found[i] ?? '')?.length ?? 1) / gold.length
    recall += common / (bySource.get(label)?.length ?? 1) / gold.length
  })
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/**
 * Returns the fraction of items whose label is one of the alternatives in `gold`, which are separated by `|`.
 * Returns NaN if there are no items.
 */
export function hitRate(gold: readonly string[], found: readonly string[]): number {
  return gold.filter((label, i) => label.split('|').includes(found[i] ?? '')).length / gold.length
}

/**
 * Computes accuracy and macro-averaged F1. A label in `gold` may list alternatives separated by `|`. A miss
 * counts against the first alternative.
 */
export function accuracy(
  gold: readonly string[],
  found: readonly string[],
): { right: number; macroF1: number } {
  const counts = new Map<string, { hit: number; missed: number; wrong: number }>()
  const at = (label: string) => {
    const known = counts.get(label) ?? { hit: 0, missed: 0, wrong: 0 }
    counts.set(label, known)
    return known
  }
  let right = 0
  gold.forEach((label, i) => {
    const alternatives = label.split('|')
    const given = found[i] ?? ''
    if (alternatives.includes(given)) {
      right++
      at(given).hit++
    } else {
      at(alternatives[0] ?? '').missed++
      at(given).wrong++
    }
  })
  const known = [...counts.values()].filter(({ hit, missed }) => hit + missed > 0)
  const f1 = known.map(({ hit, missed, wrong }) => (2 * hit) / (2 * hit + missed + wrong))
  return { right: right / gold.length, macroF1: f1.reduce((sum, value) => sum + value, 0) / known.length }
}
