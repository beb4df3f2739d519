/** Formats a count with its noun, such as `1 story` or `2 stories`, for English explanations to the operator. */
export function counted(count: number, what: string): string {
  if (count === 1) return `1 ${what}`
  return `${count} ${what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`
}
