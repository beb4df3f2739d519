// Light stemming that unites singular and plural, or the cases of a noun. Stems are not dictionary forms.
import type { SupportedLanguage } from './stop-words.ts'

const VOWEL = /[aeiouy]/

/** Returns the stem of a folded word (see `fold`). Words of up to three letters, or with digits, stay unchanged. */
export function stem(word: string, language: SupportedLanguage): string {
  if (word.length < 4 || /\d/.test(word)) return word
  switch (language) {
    case 'en':
      return english(word)
    case 'de':
      return german(word)
    case 'fr':
      return french(word)
    case 'es':
      return spanish(word)
  }
}

function english(word: string): string {
  let w = word
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh|z)es$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  for (const ending of ['ing', 'ed']) {
    const root = w.slice(0, -ending.length)
    if (!w.endsWith(ending) || root.length < 3 || !VOWEL.test(root)) continue
    w = root.length > 3 && /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
    break
  }
  if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2)
  if (w.endsWith('e') && w.length > 4) return w.slice(0, -1)
  return w.endsWith('y') && w.length > 4 ? `${w.slice(0, -1)}i` : w
}

function german(word: string): string {
  if (word.length < 5) return word
  const w = word.replace(/(?:ern|em|er|en|es|e|s|n)$/, '')
  return w.length < 4 ? word : w
}

function french(word: string): string {
  let w = word
  if (w.endsWith('aux') && w.length > 5) w = `${w.slice(0, -3)}al`
  else if (/[sx]$/.test(w)) w = w.slice(0, -1)
  if (w.length > 7 && w.endsWith('ement')) w = w.slice(0, -5)
  if (w.length > 4) w = w.replace(/(?:ee|e|er|ez)$/, '')
  return w
}

function spanish(word: string): string {
  let w = word
  if (w.length > 5 && /(?:iones|ores|ales|ades)$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s')) w = w.slice(0, -1)
  return w.length > 4 ? w.replace(/[aeo]$/, '') : w
}
