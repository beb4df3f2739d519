// What `Intl` knows by name.

/** Names that it knew, as they are spelt; to ask costs a tenth of a millisecond, and a table of readers asks for few names very often. */
const timeZones = new Map<string, string>()
/** There are some six hundred, and any spelling of their case will do. */
const MOST_KEPT = 1000

/** The name of a time zone as it is spelt, such as `Europe/Berlin` for `europe/berlin`; null for what names none. */
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

/** Whether a text names a time zone, such as `Europe/Berlin`. */
export const isTimeZone = (value: string): boolean => timeZoneOf(value) !== null

/** Codes of languages have two or three letters; the grammar of tags would take `deutsch` for one. */
const CODE = /^[a-z]{2,3}(?:-|$)/i

/** Whether a text is a language tag, such as `de-AT`; not whether anybody speaks it. */
export function isLanguage(value: string): boolean {
  if (!CODE.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
