// Sets variables in the text of wrangler.toml, and keeps everything else unchanged.

/**
 * Returns the text with these variables set. Keeps comments and order, and changes nothing if the variables
 * are already set.
 *
 * @throws If the text has no line for a variable, commented out or not.
 */
export function setVariables(toml: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => setVariable(text, name, value), toml)
}

/** The example of a list of themes, in comments. */
const EXAMPLE = /^# THEMES = \[\n(?:# .*\n)*?# \]\n/m
/** A list of themes, on one line or on several. */
const LIST = /^THEMES = \[(?:.*\]|\n(?:[^\]].*\n)*\])[ \t]*\n/m

/**
 * Returns the text with this list of built-in themes, in place of an earlier list or after the example.
 *
 * @throws If the text has neither.
 */
export function setThemes(toml: string, ids: readonly string[]): string {
  const list = `THEMES = [${ids.map((id) => `{ id = ${JSON.stringify(id)} }`).join(', ')}]\n`
  if (LIST.test(toml)) return toml.replace(LIST, () => list)
  if (!EXAMPLE.test(toml)) throw new Error('Cannot set THEMES: wrangler.toml has no example of it')
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
