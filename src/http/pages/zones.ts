// Groups time zones by region, so that people can find theirs in a list.
import { ZONE_REGIONS, type ZoneRegion } from '../../../locales/reader-page-words.ts'

/** A time zone's IANA name, and its city. In the group `other`, the city is the IANA name. */
export type Zone = { name: string; city: string }
export type ZoneGroup = { region: ZoneRegion | 'other'; zones: Zone[] }

/** Cached groups of all time zones, which never change while the isolate runs. */
let known: ZoneGroup[] | undefined

/**
 * Returns all time zones grouped by region and sorted by city.
 *
 * @param chosen IANA name that the list must contain, such as an alias that a reader chose, or an empty
 *   string for none.
 */
export function zoneGroups(chosen: string): ZoneGroup[] {
  known ??= groupsOf([...Intl.supportedValuesOf('timeZone'), 'UTC'])
  if (chosen === '' || known.some(({ zones }) => zones.some(({ name }) => name === chosen))) return known
  return groupsOf([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])
}

function groupsOf(names: readonly string[]): ZoneGroup[] {
  const groups = new Map<ZoneGroup['region'], Zone[]>(
    [...ZONE_REGIONS, 'other' as const].map((region) => [region, []]),
  )
  for (const name of new Set(names)) {
    const region = ZONE_REGIONS.find((part) => name.startsWith(`${part}/`))
    groups.get(region ?? 'other')?.push({ name, city: region === undefined ? name : cityIn(name) })
  }
  return [...groups]
    .map(([region, zones]) => ({ region, zones: zones.sort((a, b) => (a.city < b.city ? -1 : 1)) }))
    .filter(({ zones }) => zones.length > 0)
}

/** Current names of places, keyed by the old names in the runtime's time zone database. */
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
}

/**
 * Returns a zone's city, with the country or state if the name contains one, such as `Knox (Indiana)` for
 * `America/Indiana/Knox`.
 */
function cityIn(name: string): string {
  const [city = name, ...around] = name.replaceAll('_', ' ').split('/').slice(1).reverse()
  const known = RENAMED[city] ?? city
  return around.length === 0 ? known : `${known} (${around.join(', ')})`
}
