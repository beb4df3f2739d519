// What `Intl` knows by name.

/** Whether a text names a time zone, such as `Europe/Berlin`. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
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
