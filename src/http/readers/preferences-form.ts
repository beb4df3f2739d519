// Reads preferences from the sign-up form, the preferences form, and forms of other programs.
import { isTimeZone } from '../../calendar/time-zone.ts'

type Field = string | string[] | number | null

const textOf = (form: URLSearchParams, name: string) => form.get(name)?.trim() || null

/** Reads the time zone. Ignores an unknown zone that the browser chose, such as `Etc/Unknown`. */
function zoneIn(form: URLSearchParams): string | null {
  const zone = textOf(form, 'timeZone')
  if (zone === null || zone.toLowerCase() === 'etc/unknown') return null
  return zone === textOf(form, 'browserZone') && !isTimeZone(zone) ? null : zone
}

function numberOf(form: URLSearchParams, name: string): number | null {
  const text = textOf(form, name)
  return text === null ? null : Number(text)
}

/** Reads themes, hour and time zone from a short form, such as the sign-up form. */
export function preferencesIn(form: URLSearchParams): Record<'themes' | 'hour' | 'timeZone', Field> {
  const themes = form.getAll('themes')
  return {
    themes: themes.length === 0 ? null : themes,
    hour: numberOf(form, 'hour'),
    timeZone: zoneIn(form),
  }
}

/**
 * Reads the whole preferences form, where an unticked checkbox is a choice too.
 *
 * @param known Ids of all themes. A reader who ticks all of them also gets themes added later.
 */
export function preferencesOf(form: URLSearchParams, known: readonly string[]): Record<string, Field> {
  const { themes, hour, timeZone } = preferencesIn(form)
  const ticked = (themes ?? []) as string[]
  return {
    themes: known.every((id) => ticked.includes(id)) ? null : ticked.filter((id) => known.includes(id)),
    letter: textOf(form, 'letter'),
    hour,
    timeZone,
    muted: (form.get('muted') ?? '')
      .split(/[\n,]/)
      .map((word) => word.trim())
      .filter(Boolean),
    weekdays: form.getAll('weekdays').reduce((days, bit) => days | Number(bit), 0),
    pausedUntil: textOf(form, 'pausedUntil'),
  }
}

/**
 * Fields that only our own preferences page submits, which always submits every preference. A browser sends
 * at least the last of them.
 */
const OF_OUR_PAGE = ['themes', 'weekdays', 'muted']

/**
 * Reads the preferences that a form changes. Another program's form may contain only some fields, such as the time
 * zone. The other preferences then stay unchanged.
 */
export function changesIn(form: URLSearchParams, known: readonly string[]): Record<string, Field> {
  const fields = Object.entries(preferencesOf(form, known))
  const isWhole = OF_OUR_PAGE.some((name) => form.has(name))
  return Object.fromEntries(isWhole ? fields : fields.filter(([name]) => form.has(name)))
}
