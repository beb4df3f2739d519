// Formats numbers in English for editors and operators.

/** Formats a number with thousands separators, such as `12,480`. */
export const grouped = (value: number): string => value.toLocaleString('en')

/** Formats a number with its noun, such as `1 story` or `25 stories`. */
export const countOf = (value: number, one: string, many = `${one}s`): string =>
  `${grouped(value)} ${value === 1 ? one : many}`
