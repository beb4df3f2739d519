// Decides which alerts about sources the operator gets, and in which words.

/** A source that stopped working. */
export type FailingSource = { name: string; reason: string }

/** Number of sources named in an alert. */
const NAMED = 10
/** Number of days whose median is the usual number of articles, and the fewest days that make it usual. */
export const USUAL_DAYS = 7
const MIN_DAYS = 3
/** Part of the usual number below which a day is short of articles. */
const SHORT = 0.2
/** Usual number below which no day is short of articles, because chance decides then. */
const MIN_USUAL = 10

/** Lists sources in one sentence. */
export function describeFailing(sources: readonly FailingSource[]): string {
  const named = sources.slice(0, NAMED).map(({ name, reason }) => `${name}: ${reason}`)
  const rest = sources.length - named.length
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

/**
 * Returns what is wrong with a day's number of articles, or null.
 *
 * @param before Numbers of the days before, without those that had none.
 */
export function describeShortage(articles: number, before: readonly number[]): string | null {
  if (before.length < MIN_DAYS) return null
  const usual = before.toSorted((a, b) => a - b)[Math.floor(before.length / 2)] ?? 0
  if (usual < MIN_USUAL || articles >= usual * SHORT) return null
  return `sources brought ${articles} articles, and usually ${usual}`
}
