// Shows times as ISO 8601, UTC. The database stores them in milliseconds since 1970.

/** Matches the names of times: `at`, `createdAt`, `created_at`, `deadline`. */
const TIME_NAME = /^at$|At$|_at$|^deadline$/

/** Returns a copy of a JSON value in which every number with the name of a time is ISO 8601, UTC. */
export function withIsoTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoTimes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      typeof field === 'number' && TIME_NAME.test(name) ? new Date(field).toISOString() : withIsoTimes(field),
    ]),
  )
}
