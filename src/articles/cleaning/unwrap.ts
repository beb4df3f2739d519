// Joins the lines of hard-wrapped paragraphs, as in emails.

const NARROWEST = 50
const WIDEST = 100
/** Minimum number of line breaks in a hard-wrapped text. */
const FEWEST_BREAKS = 3
/** Minimum share of line breaks forced by a word that would not have fitted on the line. */
const FORCED_SHARE = 0.9
/** Minimum share of line breaks inside a sentence. In a list, a sentence often ends at the end of a line. */
const INSIDE_SHARE = 0.6

/**
 * Joins the lines of hard-wrapped paragraphs, and removes blank lines. Text that is not clearly wrapped keeps
 * its line breaks.
 *
 * In wrapped text, blank lines separate paragraphs, and the first word of nearly every line would not have
 * fitted on the line before. Verse and lists break earlier.
 *
 * @param lines Normalised lines. An empty string is a blank line.
 */
export function unwrapLines(lines: readonly string[]): string[] {
  const groups = groupByBlank(lines)
  if (groups.length < 2 || !isWrapped(groups)) return lines.filter((line) => line !== '')
  return groups.map((group) => group.reduce(joinBroken))
}

function groupByBlank(lines: readonly string[]): [string, ...string[]][] {
  const groups: [string, ...string[]][] = []
  let open = false
  for (const line of lines) {
    const last = groups.at(-1)
    if (line === '') open = false
    else if (open && last !== undefined) last.push(line)
    else {
      groups.push([line])
      open = true
    }
  }
  return groups
}

function isWrapped(groups: readonly (readonly string[])[]): boolean {
  let width = 0
  for (const group of groups) for (const line of group) width = Math.max(width, line.length)
  if (width < NARROWEST || width > WIDEST) return false
  let breaks = 0
  let forced = 0
  let inside = 0
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      const line = group[i] ?? ''
      const firstWord = (group[i + 1] ?? '').split(' ', 1)[0] ?? ''
      breaks++
      if (line.length + 1 + firstWord.length > width) forced++
      if (!/[.!?:;…][\p{Pf}\p{Pe}"']*$/u.test(line)) inside++
    }
  }
  return breaks >= FEWEST_BREAKS && forced >= FORCED_SHARE * breaks && inside >= INSIDE_SHARE * breaks
}

/** Joins two lines with a space, or without one if a hyphenated word was broken at its hyphen. */
function joinBroken(text: string, line: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text + line : `${text} ${line}`
}
