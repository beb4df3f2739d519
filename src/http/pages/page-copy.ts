import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'

/** Returns a page's copy in the publication's language, with the publication's name filled in. */
export function pageCopy<Said extends Readonly<Record<string, string>>>(
  { name, language }: { name: string; language: string },
  choose: (pages: Words['pages']) => Said,
): { [Key in keyof Said]: string } {
  const said = choose(wordsFor(language).pages)
  return Object.fromEntries(Object.entries(said).map(([key, text]) => [key, fill(text, { name })])) as {
    [Key in keyof Said]: string
  }
}
