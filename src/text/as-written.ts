/**
 * Returns a text as written, for use as a tag of long lists. The bundler keeps the letters of such a text. In any other
 * string, it writes a letter such as `ж` in six characters.
 */
export function asWritten({ raw }: TemplateStringsArray): string {
  return raw.join('')
}
