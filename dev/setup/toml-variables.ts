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

function setVariable(toml: string, name: string, value: string): string {
  const line = new RegExp(`^(?:# )?${name} = (?:"(?:[^"\\\\]|\\\\.)*")?([ \\t]*#.*)?$`, 'm')
  if (!line.test(toml)) throw new Error(`Cannot set ${name}: wrangler.toml has no line for it`)
  return toml.replace(
    line,
    (_, comment: string | undefined) => `${name} = ${JSON.stringify(value)}${comment ?? ''}`,
  )
}
