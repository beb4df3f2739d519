// Keeps a record of every request, and measures from it how polite the client is.

export type RecordedRequest = {
  /** Host with port, as the client wrote it. */
  host: string
  path: string
  /** Time at which the request started, in milliseconds, by a clock that only moves forward. */
  startedAt: number
  /** Time at which the answer was completed or abandoned. Infinity until then. */
  endedAt: number
  status: number
  userAgent: string
}

export type Politeness = {
  requests: number
  /** Largest number of simultaneous requests, in total and to one host. */
  atOnce: number
  atOnceToOneHost: number
  /**
   * Shortest time in milliseconds between the end of a request and the next request to the same host.
   * Infinity if no host got two requests.
   */
  shortestGapMs: number
}

/** Measures how polite the recorded requests were. */
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
 * Returns roughly how many seconds the recorded requests must take if those to the same host are spaced by
 * this gap.
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
