// Parses readers' preferences from sign-up and preferences forms.
import { isTimeZone } from '../../calendar/time-zone.ts'

type Field = string | string[] | number | null

const textOf = (form: URLSearchParams, name: string) => form.get(name)?.trim() || null

/**
 * Returns the submitted time zone. Returns null if the form has none, if the zone is `Etc/Unknown`, or if the
 * browser preselected a zone that we do not know.
 */
function zoneIn(form: URLSearchParams): string | null {
  const zone = textOf(form, 'timeZone')
  if (zone === null || zone.toLowerCase() === 'etc/unknown') return null
  return zone === textOf(form, 'browserZone') && !isTimeZone(zone) ? null : zone
}

function numberOf(form: URLSearchParams, name: string): number | null {
  const text = textOf(form, name)
  return text === null ? null : Number(text)
}

/** Parses the themes, hour and time zone from a sign-up or preferences form. */
export function preferencesIn(form: URLSearchParams): Record<'themes' | 'hour' | 'timeZone', Field> {
  const themes = form.getAll('themes')
  return {
    themes: themes.length === 0 ? null : themes,
    hour: numberOf(form, 'hour'),
    timeZone: zoneIn(form),
  }
}

/**
 * Parses the complete preferences form, in which an unticked checkbox is also a choice.
 *
 * @param known Ids of all themes. Readers who tick all themes also receive themes added later.
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
 * Fields that mark a preferences form as complete. One of them is enough. Browsers omit unticked checkboxes
 * but always send `muted`.
 */
const OF_OUR_PAGE = ['themes', 'weekdays', 'muted']

/**
 * Returns the preferences that a form changes. A form with `themes`, `weekdays` or `muted` changes all
 * preferences on the page. Any other form changes only the fields that it contains, such as the time zone.
 */
export function changesIn(form: URLSearchParams, known: readonly string[]): Record<string, Field> {
  const fields = Object.entries(preferencesOf(form, known))
  const isWhole = OF_OUR_PAGE.some((name) => form.has(name))
  return Object.fromEntries(isWhole ? fields : fields.filter(([name]) => form.has(name)))
}
