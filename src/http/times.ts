// Formats times as ISO 8601 strings in UTC. The database stores them in milliseconds since 1970.

/** Matches the names of time fields, such as `at`, `createdAt`, `created_at`, `deadline` and `oldestOk`. */
const TIME_NAME = /^at$|At$|_at$|^deadline$|^oldestOk$/
type TimeName = 'at' | `${string}At` | `${string}_at` | 'deadline' | 'oldestOk'

/** A JSON value whose times are strings instead of numbers. */
export type IsoTimes<T> = T extends readonly (infer Item)[]
  ? IsoTimes<Item>[]
  : T extends object
    ? { [Name in keyof T]: Name extends TimeName ? IsoTime<T[Name]> : IsoTimes<T[Name]> }
    : T
type IsoTime<T> = T extends number ? string : IsoTimes<T>

/**
 * Returns a copy of a JSON value with its times as ISO 8601 strings in UTC. Recognises times by the names of
 * their fields.
 */
export const withIsoTimes = <T>(value: T): IsoTimes<T> => changeTimes(value) as IsoTimes<T>

function changeTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(changeTimes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      typeof field === 'number' && TIME_NAME.test(name) ? new Date(field).toISOString() : changeTimes(field),
    ]),
  )
}
