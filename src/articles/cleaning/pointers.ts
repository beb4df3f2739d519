// Recognises lines that point to another article, and extracts its headline.

import { foldPhrase } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'
import { isHeadlineLike } from './prose.ts'

/**
 * Matches the separator between a pointer and its headline: a colon, bar or arrow, or a dash between spaces.
 */
const MARK = /\s?[:：|]+\s*|\s[-–—]+\s|\s?[»›>→▶]+\s*/gu
const LONGEST_POINTER = 220
/** Maximum length of the words before the separator, in characters. */
const LONGEST_OPENING = 60

/** Returns the headline that a line points to, or null if the line is not a pointer. */
export function pointedHeadline(line: string): string | null {
  if (line.length > LONGEST_POINTER) return null
  const bare = line.replace(/^[([{]\s*(.+?)\s*[)\]}][.]?$/u, '$1').replace(/^[•*►▶→»›>\-–—|]+\s*/u, '')
  MARK.lastIndex = 0
  const mark = MARK.exec(bare)
  if (mark !== null && mark.index > 0 && mark.index <= LONGEST_OPENING) {
    const opening = foldPhrase(bare.slice(0, mark.index))
    if (
      phraseIndex().pointers.has(opening) ||
      (phraseIndex().headings.has(opening) && !phraseIndex().looseHeadings.has(opening))
    )
      return headlineOf(bare.slice(mark.index + mark[0].length))
  }
  return unmarkedHeadline(bare)
}

/** Returns the headline of a pointer without a separator, such as `ALSO READ The …`, or null. */
function unmarkedHeadline(line: string): string | null {
  const found =
    /^(?:LIRE AUSSI|Lire aussi|À LIRE AUSSI|À lire aussi|ALSO READ|READ ALSO|READ MORE|LEES OOK|Lees ook|LEGGI ANCHE|Leggi anche|LEIA TAMBÉM|LEA TAMBIÉN|LESEN SIE AUCH)\s+(?:Article réservé à nos abonnés\s+)?(?=[\p{Lu}\p{N}“"«])(.{12,})$/u.exec(
      line,
    )
  return found === null || found[1] === undefined ? null : headlineOf(found[1])
}

function headlineOf(rest: string): string | null {
  const headline = rest.replace(/^[|:»›>→\s]+|[»›>→\s]+$/gu, '')
  return isHeadlineLike(headline) && /\p{L}/u.test(headline) ? headline : null
}
