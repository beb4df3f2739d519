// The two lines by which a reader judges a letter before opening it: both made of the stories' headlines.

/** Longest subject; phones show the first 35 characters of it or so. */
const MAX_SUBJECT = 60
/** What mail programs show after the subject; a shorter one is filled up with what they find in the letter. */
const MIN_PREHEADER = 85
const MAX_PREHEADER = 110
const SEPARATOR = ' · '

/** The subject: the first headline, cut at a word. */
export function subjectOf(headlines: readonly string[]): string {
  return cutAtWord(headlines[0] ?? '', MAX_SUBJECT)
}

/**
 * The preheader goes on where the subject stops: the headlines after the first, and where there are
 * not enough of them the first story's summary.
 */
export function preheaderOf(headlines: readonly string[], summary: string): string {
  let text = ''
  for (const headline of [...headlines.slice(1), summary]) {
    if (headline === '') continue
    text = text === '' ? headline : `${text}${SEPARATOR}${headline}`
    if (text.length >= MIN_PREHEADER) break
  }
  return cutAtWord(text, MAX_PREHEADER)
}

/** Cuts a text so that it holds at most `most` characters, the ellipsis included, and no half word. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const space = head.slice(0, -1).search(/\s\S*$/u)
  // A word longer than the line is cut in it, but never inside a surrogate pair.
  const cut = space > most / 2 ? head.slice(0, space) : head.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/[\s\p{P}]+$/u, '')}…`
}
