// Names of time zones and languages, as `Intl` knows them.

/** Names already resolved. `Intl` takes a tenth of a millisecond, and an import asks for the same few names very often. */
const timeZones = new Map<string, string>()
/** Maximum number of cached names. About six hundred zones exist, each in any spelling of upper and lower case. */
const MOST_KEPT = 1000

/** Returns the usual spelling of a time zone's name, such as `Europe/Berlin` for `europe/berlin`, or null if there is no such zone. */
export function timeZoneOf(value: string): string | null {
  const known = timeZones.get(value)
  if (known !== undefined) return known
  if (/^[+-]/.test(value)) return null // an offset has no daylight saving
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
    if (timeZones.size < MOST_KEPT) timeZones.set(value, name)
    return name
  } catch {
    return null
  }
}

/** Tells whether a text names a time zone, such as `Europe/Berlin`. */
export const isTimeZone = (value: string): boolean => timeZoneOf(value) !== null

/** A language code has two or three letters; the grammar of tags would accept `deutsch`. */
const CODE = /^[a-z]{2,3}(?:-|$)/i

/** Tells whether a text is a well-formed language tag, such as `de-AT`. It need not be a known language. */
export function isLanguage(value: string): boolean {
  if (!CODE.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
