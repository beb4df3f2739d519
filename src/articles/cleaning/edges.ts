// Removes lines that count as clutter only at the start or end of a text, or next to removed lines.
import { type CleaningLine, HEAD_RULES, type Known, knownOf, type Take } from './cleaning-line.ts'
import { edgeParagraphOf } from './makers.ts'
import { isProse } from './prose.ts'

/**
 * Maximum number of URL-only lines and shortcodes in a text whose URL-only lines count as clutter. A longer
 * list of links may be the article itself.
 */
const MOST_ADDRESSES = 2

/**
 * Removes uncertain clutter before the first prose, after the last prose, and next to removed lines other
 * than pointers. Keeps all lines of a text without prose.
 */
export function dropAtEdges(lines: readonly CleaningLine[], known: Map<string, Known>, take: Take): void {
  const left = lines.filter((line) => line.rule === null)
  const first = left.find((line) => isProse(line.text))?.at ?? Number.POSITIVE_INFINITY
  const last = left.findLast((line) => isProse(line.text))?.at ?? Number.NEGATIVE_INFINITY
  const addresses = lines.filter(({ text }) => knownOf(text, known).clutter?.rule === 'markup').length
  for (const [i, line] of lines.entries()) {
    const clutter = line.rule === null ? knownOf(line.text, known).clutter : null
    if (clutter === null || clutter.sure) continue
    if (clutter.rule === 'markup' && addresses > MOST_ADDRESSES) continue
    const beside = [lines[i - 1], lines[i + 1]].some(
      (other) => other !== undefined && other.rule !== null && other.rule !== 'pointer',
    )
    if (first < Number.POSITIVE_INFINITY && (line.at < first || line.at > last || beside))
      take(line, clutter.rule)
  }
}

/** Number of leading lines searched for the title of the page. */
const PAGE_HEAD = 15
const LONGEST_MENU_ENTRY = 60

/** Removes the menu before a page's title. A menu consists of short lines without prose. */
export function dropPageHead(
  lines: readonly CleaningLine[],
  titles: ReadonlySet<string>,
  known: Map<string, Known>,
  take: Take,
): void {
  const title = lines.slice(0, PAGE_HEAD).findIndex((line) => titles.has(knownOf(line.text, known).key))
  const head = lines.slice(0, Math.max(0, title))
  if (title <= 0 || title === lines.length - 1) return
  if (head.some((line) => line.text.length > LONGEST_MENU_ENTRY || isProse(line.text))) return
  for (const line of head) if (line.rule === null) take(line, 'navigation')
}

/** Maximum number of paragraphs checked at each end of a text for biographies or editors' notes. */
const EDGE_PARAGRAPHS = 3
/** Minimum number of prose paragraphs to keep when paragraphs are removed from the end of a text. */
const MIN_PROSE = 2

/**
 * Removes authors' biographies from the end of a text, editors' notes from both ends, and a place name above
 * the first paragraph.
 */
export function dropEdgeParagraphs(lines: readonly CleaningLine[], take: Take): void {
  const left = lines.filter((line) => line.rule === null)
  let prose = left.filter((line) => isProse(line.text)).length
  const drop = (line: CleaningLine | undefined, isEnd: boolean): boolean => {
    const rule = line === undefined ? null : edgeParagraphOf(line.text)
    if (line === undefined || rule === null || (rule === 'bio' && !isEnd)) return false
    if (prose - Number(isProse(line.text)) < (isEnd ? MIN_PROSE : 1)) return false
    prose -= Number(isProse(line.text))
    take(line, rule)
    return true
  }
  for (let i = 0; i < EDGE_PARAGRAPHS && drop(left[i], false); i++);
  for (let i = 1; i <= EDGE_PARAGRAPHS; i++) if (left.at(-i)?.rule === null) drop(left.at(-i), true)
  dropPlace(lines, take)
}

/** Removes a line between a byline or similar line and the first paragraph if it looks like a place name. */
function dropPlace(lines: readonly CleaningLine[], take: Take): void {
  const at = lines.findIndex((line) => line.rule === null)
  const line = lines[at]
  const next = lines.slice(at + 1).find((other) => other.rule === null)
  if (line === undefined || next === undefined || !isProse(next.text)) return
  const isBelowHead = HEAD_RULES.has(lines[at - 1]?.rule ?? '') && lines[at - 1]?.rule !== 'title'
  if (isBelowHead && /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,3}$/u.test(line.text)) take(line, 'place')
}
