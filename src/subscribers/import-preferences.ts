// Parses the preferences in a table row.
import type * as z from 'zod'
import { splitList } from './csv.ts'
import type { Cells } from './import-places.ts'
import { faultOfThemes, Preferences } from './preferences.ts'

export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NO_WEEKDAY = `should be one or more of ${WEEKDAYS.join(' ')}`

/** Returns the preferences that a row contains, or their faults. */
export function preferencesInRow(
  cells: Cells,
  themes: readonly string[],
): Partial<Preferences> | { faults: string[] } {
  const weekdays = cells('weekdays')
  const given = {
    themes: listOf(
      cells('themes')
        .toLowerCase()
        .split(/[\s|]+/),
    ),
    muted: listOf(splitList(cells('muted'))),
    letter: cells('letter').toLowerCase() || null,
    hour: cells('hour') ? Number(cells('hour')) : null,
    timeZone: cells('time_zone') || null,
    weekdays: weekdays ? maskOf(weekdays) : null,
    pausedUntil: cells('paused_until') || null,
    language: cells('language') || null,
  }
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  if (Object.keys(named).length === 0) return {}
  const parsed = Preferences.safeParse(named, {
    error: ({ path }) => (path?.[0] === 'weekdays' ? NO_WEEKDAY : undefined),
  })
  if (!parsed.success) return { faults: [faultsOf(parsed.error)] }
  const fault = faultOfThemes(parsed.data, themes)
  if (fault !== null) return { faults: [fault] }
  return Object.fromEntries(Object.entries(parsed.data).filter(([name]) => name in named))
}

const listOf = (items: readonly string[]) => {
  const found = items.filter((item) => item !== '')
  return found.length === 0 ? null : found
}

/** Returns a bit mask of weekdays, or NaN if one of the words is not a weekday. */
function maskOf(text: string): number {
  const days = text.toLowerCase().match(/\S+/g) ?? []
  const places = days.map((day) => WEEKDAYS.indexOf(day))
  return places.includes(-1) ? Number.NaN : places.reduce((mask, place) => mask | (1 << place), 0)
}

/**
 * Returns a message that lists each column with its fault, such as "address_hash: should be 64 hexadecimal
 * digits; hash_key: …".
 */
export const faultsOf = ({ issues }: z.ZodError) =>
  issues
    .map(({ path, message }) => {
      const column = String(path[0]).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return `${column}: ${message}`
    })
    .join('; ')
