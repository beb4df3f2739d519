// The record of every request, and what it says about the politeness of the reader.

export type RecordedRequest = {
  /** Host with port, as the reader wrote it. */
  host: string
  path: string
  /** Milliseconds, on a clock that only goes forward. */
  startedAt: number
  /** When the answer was complete or given up; infinity before. */
  endedAt: number
  status: number
  userAgent: string
}

export type Politeness = {
  requests: number
  /** Largest number of requests at once, in all and to one host. */
  atOnce: number
  atOnceToOneHost: number
  /** Shortest time between the end of a request to a host and the next one, in milliseconds; infinity without two. */
  shortestGapMs: number
}

/** Measures how polite these requests are. */
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
