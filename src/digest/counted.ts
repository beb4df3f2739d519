/** `1 story`, `2 stories`: for reasons, which operators read in English. */
export function counted(count: number, what: string): string {
  if (count === 1) return `1 ${what}`
  return `${count} ${what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`
}
