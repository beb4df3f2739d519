/** A phrase by plural category of `Intl.PluralRules`; `{n}` stands for the number. */
export type Plural = { other: string } & { [category in Intl.LDMLPluralRule]?: string }

/** By locale, as they are dear to make: a hundred times the cost of their use. */
const formats = new Map<string, { category: Intl.PluralRules; numeral: Intl.NumberFormat }>()

/** The phrase for a number, in the numerals of the locale: `12 stories`. */
export function phrase(forms: Plural, n: number, locale: string): string {
  const { category, numeral } = formatsOf(locale)
  return fill(forms[category.select(n)] ?? forms.other, { n: numeral.format(n) })
}

/** A number in the numerals of the locale. */
export const inNumerals = (n: number, locale: string): string => formatsOf(locale).numeral.format(n)

function formatsOf(locale: string) {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = { category: new Intl.PluralRules(locale), numeral: new Intl.NumberFormat(locale) }
  formats.set(locale, made)
  return made
}

/** Fills in what stands in braces; a name without a value stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
}
