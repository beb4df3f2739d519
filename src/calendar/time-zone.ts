// Validates and normalises time zone names with `Intl`.

/**
 * Accepted time zone names without a slash, all from the IANA database. ICU also accepts other abbreviations,
 * such as BST for Asia/Dhaka, but people who write BST usually mean British Summer Time.
 *
 * @see https://data.iana.org/time-zones/tzdb/backward
 */
const BARE_NAMES = new Set(
  `CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel
  Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT
  UTC Universal W-SU WET Zulu`.split(/\s+/),
)
const BARE_BY_LOWER_CASE = new Map([...BARE_NAMES].map((name) => [name.toLowerCase(), name]))
const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//i
/** Time zone aliases with irregular capitals. `Intl` restores the capitals of canonical names only. */
const IRREGULAR_NAMES =
  `America/Argentina/ComodRivadavia America/Knox_IN Australia/ACT Australia/LHI Australia/NSW
  Brazil/DeNoronha Chile/EasterIsland Mexico/BajaNorte Mexico/BajaSur`.split(/\s+/)
const IRREGULAR_BY_LOWER_CASE = new Map(IRREGULAR_NAMES.map((name) => [name.toLowerCase(), name]))
/**
 * Matches the parts of lower-case time zone names that must be written in capitals, as in US/Pacific and
 * Etc/GMT+5.
 */
const ALL_CAPITALS = /^us(?=\/)|(?<=^etc\/)(?:gmt|utc|uct)/

/**
 * Cache of resolved time zone names. `Intl` takes about 0.1 ms per name, and an import repeats a few names
 * many times.
 */
const timeZones = new Map<string, string | null>()
/**
 * Maximum number of cached time zone names. There are about 600 names, and people may write each of them in
 * upper or lower case.
 */
const MOST_KEPT = 1000

/**
 * Returns a time zone's name with its usual capitals, such as `Europe/Berlin` for `europe/berlin`, or null if
 * the name is unknown. Aliases are kept. For example, Europe/Kyiv does not become Europe/Kiev.
 */
export function timeZoneOf(value: string): string | null {
  const known = timeZones.get(value)
  if (known !== undefined) return known
  const name = resolve(value)
  if (timeZones.size < MOST_KEPT) timeZones.set(value, name)
  return name
}

function resolve(value: string): string | null {
  const bare = BARE_BY_LOWER_CASE.get(value.toLowerCase())
  if (bare === undefined && !AREA.test(value)) return null
  const canonical = canonicalName(bare ?? value)
  if (canonical === null || bare !== undefined) return canonical && (bare ?? canonical)
  if (canonical.toLowerCase() === value.toLowerCase()) return canonical
  const name = value.toLowerCase()
  return (
    IRREGULAR_BY_LOWER_CASE.get(name) ??
    name
      .replace(ALL_CAPITALS, (part) => part.toUpperCase())
      .replace(/(?<![a-z])[a-z]/gi, (letter) => letter.toUpperCase())
  )
}

function canonicalName(timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** Returns whether a string is a valid time zone name, such as `Europe/Berlin`. */
export const isTimeZone = (value: string): boolean => timeZoneOf(value) !== null
