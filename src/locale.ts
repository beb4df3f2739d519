// What `Intl` knows by name.

/** Names that it knew; to ask costs a tenth of a millisecond, and a table of readers asks for few names very often. */
const timeZones = new Set<string>()
/** There are some six hundred, and any spelling of their case will do. */
const MOST_KEPT = 1000

/** Whether a text names a time zone, such as `Europe/Berlin`. */
export function isTimeZone(value: string): boolean {
  if (timeZones.has(value)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    if (timeZones.size < MOST_KEPT) timeZones.add(value)
    return true
  } catch {
    return false
  }
}

/** Whether a text is a language tag, such as `de-AT`; not whether anybody speaks it. */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
