// Joins paragraphs that are hard-wrapped at a column, as in email.

const NARROWEST = 50
const WIDEST = 100
/** Minimum number of line breaks that prove a text is wrapped. */
const FEWEST_BREAKS = 3
/** Minimum share of breaks after which the next word would not have fitted. */
const FORCED_SHARE = 0.9
/** Minimum share of breaks inside a sentence; list items and verses end lines on purpose. */
const INSIDE_SHARE = 0.6

/**
 * Joins the lines of wrapped paragraphs, and removes blank lines. Text that is not clearly wrapped keeps its lines.
 *
 * In a wrapped text, blank lines separate paragraphs, and after nearly every break inside a
 * paragraph the next word would not have fitted. Verse and lists break earlier.
 *
 * @param lines Normalised lines; an empty string is a blank line.
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

/** Joins two lines without a space after a hyphen, which belongs to the word. */
function joinBroken(text: string, line: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text + line : `${text} ${line}`
}
