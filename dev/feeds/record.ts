// Measures a client's politeness from its recorded requests: concurrency, and gaps between requests to a
// host.

export type RecordedRequest = {
  /** Host and port in the client's request. */
  host: string
  path: string
  /** Start time of the request, in milliseconds of a monotonic clock. */
  startedAt: number
  /** Time at which the response was completed or aborted. Infinity until then. */
  endedAt: number
  status: number
  userAgent: string
}

export type Politeness = {
  requests: number
  /** Maximum number of concurrent requests, in total and to one host. */
  atOnce: number
  atOnceToOneHost: number
  /**
   * Minimum time between the end of a request and the start of the next request to the same host, in
   * milliseconds. Infinity if no host got two requests.
   */
  shortestGapMs: number
}

/** Measures the concurrency of the recorded requests and the gaps between them. */
export function measurePoliteness(requests: readonly RecordedRequest[]): Politeness {
  const byHost = [...Map.groupBy(requests, ({ host }) => host).values()]
  const gaps = byHost.flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.startedAt - b.startedAt)
    return sorted.slice(1).map(({ startedAt }, index) => startedAt - (sorted[index]?.endedAt ?? 0))
  })
  return {
    requests: requests.length,
    atOnce: mostAtOnce(requests),
    atOnceToOneHost: Math.max(0, ...byHost.map(mostAtOnce)),
    shortestGapMs: gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY),
  }
}

/**
 * Estimates the minimum duration of the recorded requests in seconds, if requests to the same host are
 * `gapMs` apart.
 */
export function shortestPoliteSeconds(requests: readonly RecordedRequest[], gapMs: number): number {
  const byHost = [...Map.groupBy(requests, ({ host }) => host).values()]
  return Math.max(0, ...byHost.map((own) => own.length)) * (gapMs / 1000)
}

function mostAtOnce(requests: readonly RecordedRequest[]): number {
  const events = requests
    .flatMap(({ startedAt, endedAt }) => [
      { at: startedAt, by: 1 },
      { at: endedAt, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by)
  let now = 0
  let most = 0
  for (const { by } of events) {
    now += by
    most = Math.max(most, now)
  }
  return most
}
