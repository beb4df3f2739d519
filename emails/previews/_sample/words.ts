// Selects the copy for email previews. `npm run email` passes on the language chosen on the preview page,
// which is initially the one in wrangler.toml. Without a known language, the copy is English.
import { ar } from '../../../locales/ar.ts'
import { de } from '../../../locales/de.ts'
import { en } from '../../../locales/en.ts'
import { es } from '../../../locales/es.ts'
import { fr } from '../../../locales/fr.ts'
import type { Plural } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Direction } from '../../_parts/layout.tsx'

const LANGUAGES: Readonly<Record<string, Words>> = { ar, de, en, es, fr }
const language = globalThis.process?.env.PREVIEW_LANGUAGE?.split('-')[0]

export const words: Words = LANGUAGES[language ?? ''] ?? en
export const lang = words.locale.split('-')[0] ?? 'en'
export const dir: Direction = words === ar ? 'rtl' : 'ltr'

/** Replaces placeholders such as `{name}` with their values. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)

/** Formats a number with its noun, such as `3 stories`. */
export const inPlural = (forms: Plural, n: number): string =>
  filled(forms[new Intl.PluralRules(words.locale).select(n)] ?? forms.other, {
    n: new Intl.NumberFormat(words.locale).format(n),
  })

/** Formats a day, such as `23 November`. @param day `YYYY-MM-DD`. */
export const dated = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(new Date(day))
