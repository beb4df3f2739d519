// Writes alerts about failing sources and shortages of articles.

/** A failing source, and the reason for its failure. */
export type FailingSource = { name: string; reason: string }

/** Maximum number of sources named in one alert. */
const NAMED = 10
/** Number of preceding days whose median number of articles counts as usual. */
export const USUAL_DAYS = 7
/** Minimum number of days with articles needed to compute the median. */
const MIN_DAYS = 3
/** A day has a shortage if it has less than this share of the usual number of articles. */
const SHORT = 0.2
/** Minimum usual number of articles for an alert. Smaller numbers vary too much by chance. */
const MIN_USUAL = 10

/** Describes failing sources in one line: up to ten names with reasons, and the number of further sources. */
export function describeFailing(sources: readonly FailingSource[]): string {
  const named = sources.slice(0, NAMED).map(({ name, reason }) => `${name}: ${reason}`)
  const rest = sources.length - named.length
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

/**
 * Describes a shortage of articles. Returns null if the number is normal, the usual number is below ten, or
 * fewer than three preceding days are known.
 *
 * @param articles Number of articles on the day.
 * @param before Numbers of articles on the preceding days, excluding days without articles.
 */
export function describeShortage(articles: number, before: readonly number[]): string | null {
  if (before.length < MIN_DAYS) return null
  const usual = before.toSorted((a, b) => a - b)[Math.floor(before.length / 2)] ?? 0
  if (usual < MIN_USUAL || articles >= usual * SHORT) return null
  return `the sources provided ${articles} articles; the usual number is ${usual}`
}
