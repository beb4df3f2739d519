// What a form says of a reader's choice; a field that is empty or not there chooses nothing.

type Field = string | string[] | number | null

const textOf = (form: URLSearchParams, name: string) => form.get(name)?.trim() || null

function numberOf(form: URLSearchParams, name: string): number | null {
  const text = textOf(form, name)
  return text === null ? null : Number(text)
}

/** What a form of few fields, such as the one to sign up, says of themes, hour and time zone. */
export function preferencesIn(form: URLSearchParams): Record<'themes' | 'hour' | 'timeZone', Field> {
  const themes = form.getAll('themes')
  return {
    themes: themes.length === 0 ? null : themes,
    hour: numberOf(form, 'hour'),
    timeZone: textOf(form, 'timeZone'),
  }
}

/**
 * What the form of all preferences says: boxes that are not ticked are a choice too.
 *
 * @param known Ids of all themes: who ticks each of them wants all that are and will be.
 */
export function preferencesOf(form: URLSearchParams, known: readonly string[]): Record<string, Field> {
  const { themes, hour, timeZone } = preferencesIn(form)
  const ticked = (themes ?? []) as string[]
  return {
    themes: known.every((id) => ticked.includes(id)) ? null : ticked.filter((id) => known.includes(id)),
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
