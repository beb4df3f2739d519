/** A phrase by plural category of `Intl.PluralRules`; `{n}` stands for the number. */
export type Plural = { other: string } & { [category in Intl.LDMLPluralRule]?: string }

/** The phrase for a number, in the numerals of the locale: `12 stories`. */
export function phrase(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) })
}

/** Fills in what stands in braces; a name without a value stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
}
