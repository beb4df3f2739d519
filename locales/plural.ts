/**
 * A phrase for each plural category of `Intl.PluralRules`. `other` is also used for missing categories. `{n}`
 * stands for the number.
 */
export type Plural = { other: string } & { [category in Intl.LDMLPluralRule]?: string }

/** Cached formats by locale, because creating a format takes much longer than using it. */
const formats = new Map<string, { category: Intl.PluralRules; numeral: Intl.NumberFormat }>()

/** Formats a number with its noun in a locale's numerals, such as `12 stories`. */
export function phrase(forms: Plural, n: number, locale: string): string {
  const { category, numeral } = formatsOf(locale)
  return fill(forms[category.select(n)] ?? forms.other, { n: numeral.format(n) })
}

/** Formats a number in a locale's numerals. */
export const inNumerals = (n: number, locale: string): string => formatsOf(locale).numeral.format(n)

function formatsOf(locale: string) {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = { category: new Intl.PluralRules(locale), numeral: new Intl.NumberFormat(locale) }
  formats.set(locale, made)
  return made
}

/**
 * Replaces placeholders such as `{name}` with their values. A placeholder without a value stays unchanged.
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
}
