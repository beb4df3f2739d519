/**
 * Tags a template literal, and returns its raw text. The bundler keeps non-ASCII characters in tagged
 * literals, but escapes a letter such as `ж` to six characters in other strings.
 */
export function asWritten({ raw }: TemplateStringsArray): string {
  return raw.join('')
}
