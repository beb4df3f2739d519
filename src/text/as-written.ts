/**
 * Returns the raw text of a tagged template literal. In other strings, the bundler escapes non-ASCII
 * characters: `ж` becomes six characters, and `·` becomes four.
 */
export function asWritten({ raw }: TemplateStringsArray): string {
  return raw.join('')
}
