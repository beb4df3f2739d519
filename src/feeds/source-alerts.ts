// Writes the alerts about sources, and decides when there are too few articles.

/** A source that stopped working. */
export type FailingSource = { name: string; reason: string }

/** Maximum number of sources named in an alert. */
const NAMED = 10
/**
 * Number of days whose median is the usual number of articles, and minimum number of days with articles among
 * them.
 */
export const USUAL_DAYS = 7
const MIN_DAYS = 3
/** Share of the usual number below which a day has too few articles. */
const SHORT = 0.2
/** Minimum usual number for an alert. Smaller numbers vary too much by chance. */
const MIN_USUAL = 10

/** Describes failing sources in one line: their names and reasons, and the number of any others. */
export function describeFailing(sources: readonly FailingSource[]): string {
  const named = sources.slice(0, NAMED).map(({ name, reason }) => `${name}: ${reason}`)
  const rest = sources.length - named.length
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

/**
 * Describes a day with far fewer articles than usual, or returns null for any other day.
 *
 * @param before Numbers of articles on the days before, without days that had none.
 */
export function describeShortage(articles: number, before: readonly number[]): string | null {
  if (before.length < MIN_DAYS) return null
  const usual = before.toSorted((a, b) => a - b)[Math.floor(before.length / 2)] ?? 0
  if (usual < MIN_USUAL || articles >= usual * SHORT) return null
  return `the sources provided ${articles} articles; the usual number is ${usual}`
}
