/**
 * Returns the raw text of the template literal that it tags. The bundler keeps non-ASCII characters in tagged
 * literals, but writes a letter such as `ж` as six characters in other strings.
 */
export function asWritten({ raw }: TemplateStringsArray): string {
  return raw.join('')
}
