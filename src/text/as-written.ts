/**
 * Returns the raw text of a tagged template literal. The bundler keeps non-ASCII characters in tagged
 * literals, but in other strings it escapes a letter such as `ж` as six characters, and the separator `·` as four.
 */
export function asWritten({ raw }: TemplateStringsArray): string {
  return raw.join('')
}
