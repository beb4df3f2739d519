// Sets variables in the text of wrangler.toml and leaves everything else unchanged.

/**
 * Sets variables in the text and keeps comments and order. Setting the same values again changes nothing.
 *
 * @throws If the text has no line for a variable, not even commented out.
 */
export function setVariables(toml: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => setVariable(text, name, value), toml)
}

/** Matches the commented-out example of a list of themes. */
const EXAMPLE = /^# THEMES = \[\n(?:# .*\n)*?# \]\n/m
/** Matches a list of themes, on one or several lines. */
const LIST = /^THEMES = \[(?:.*\]|\n(?:[^\]].*\n)*\])[ \t]*\n/m

/**
 * Sets the list of built-in themes. Replaces an existing list, or inserts the list after the example.
 *
 * @throws If the text has neither a list nor an example.
 */
export function setThemes(toml: string, ids: readonly string[]): string {
  const list = `THEMES = [${ids.map((id) => `{ id = ${JSON.stringify(id)} }`).join(', ')}]\n`
  if (LIST.test(toml)) return toml.replace(LIST, () => list)
  if (!EXAMPLE.test(toml)) throw new Error('Cannot set THEMES: wrangler.toml contains no example of a list')
  return toml.replace(EXAMPLE, (example) => example + list)
}

function setVariable(toml: string, name: string, value: string): string {
  const line = new RegExp(`^(?:# )?${name} = (?:"(?:[^"\\\\]|\\\\.)*")?([ \\t]*#.*)?$`, 'm')
  if (!line.test(toml)) throw new Error(`Cannot set ${name}: wrangler.toml has no line for it`)
  return toml.replace(
    line,
    (_, comment: string | undefined) => `${name} = ${JSON.stringify(value)}${comment ?? ''}`,
  )
}
