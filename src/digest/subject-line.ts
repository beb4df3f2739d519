// Writes the subject and preheader of a letter from the stories' headlines and summaries.

import { detectLanguage } from '../themes/language/detect-language.ts'
import { fold } from '../themes/language/fold.ts'
import { STOP_WORDS } from '../themes/language/stop-words.ts'
import { wordsOf } from '../themes/language/words.ts'
import type { EditionStory } from './edition.ts'
import type { EditionTexts } from './edits.ts'

/** Maximum length of a generated subject, in characters. */
const MAX_SUBJECT = 60
/** Length below which no more words are removed from a subject, in characters. Phones show about this many. */
const GIST = 35
/**
 * Minimum length of a preheader, in characters, if there are enough texts to fill it. After a shorter
 * preheader, email clients show the beginning of the letter.
 */
const MIN_PREHEADER = 85
/** Maximum length of a generated preheader, in characters. */
const MAX_PREHEADER = 110
const SEPARATOR = ' · '
/**
 * Minimum share of a text's content words that an earlier text must contain for the text to count as a
 * repeat.
 */
const REPEATED_SHARE = 0.6

/** The fields of a story from which the subject and preheader are written. */
export type InboxStory = Pick<EditionStory, 'title' | 'summary' | 'also'>

/**
 * Returns the subject and preheader of a letter.
 *
 * The subject is the first headline that was not a subject in recent days, because email clients thread
 * letters with the same subject. If every headline was a recent subject, the day is added to the first one.
 * The preheader continues where the subject stops: with the rest of its headline, then the other headlines,
 * then summaries and the headlines of other publishers if there is room.
 *
 * @param stories Stories, most important first.
 * @param earlier Subjects of recent days. `day` is the day of the digest, `YYYY-MM-DD`, and `written`
 * contains lines by an editor.
 *
 * @returns A subject of at most 60 characters and a preheader of at most 110, unless an editor wrote them.
 * Without stories, a line that no editor wrote is empty.
 */
export function inboxLines(
  stories: readonly InboxStory[],
  { day, earlier = [], written }: { day: string; earlier?: readonly string[]; written?: EditionTexts },
): { subject: string; preheader: string } {
  const made =
    written?.subject === undefined ? linesOf(stories, day, earlier) : linesBelow(written.subject, stories)
  return { ...made, ...(written?.preheader !== undefined && { preheader: written.preheader }) }
}

/** Returns a subject that an editor wrote, with a generated preheader. */
function linesBelow(subject: string, stories: readonly InboxStory[]): { subject: string; preheader: string } {
  return { subject, preheader: preheaderOf(subject, '', textsOf(stories)) }
}

const textsOf = (stories: readonly InboxStory[]) => [
  ...stories.map(({ title }) => title),
  ...stories.map(({ summary }) => summary),
  ...stories.flatMap(({ also }) => also.map(({ title }) => title)),
]

function linesOf(
  stories: readonly InboxStory[],
  day: string,
  earlier: readonly string[],
): { subject: string; preheader: string } {
  const used = new Set(earlier.map(plain))
  const fresh = stories.find(({ title }) => !used.has(plain(subjectOf(title, MAX_SUBJECT))))
  const chosen = fresh ?? stories[0]
  if (chosen === undefined) return { subject: '', preheader: '' }
  const mark = fresh === undefined ? ` (${day})` : ''
  const line = subjectOf(chosen.title, MAX_SUBJECT - mark.length)
  const others = stories.filter((story) => story !== chosen)
  const cutOff = line === chosen.title ? '' : chosen.title.slice(line.length - 1)
  const rest = cutOff.replace(/^[\s,;:.–—-]+/u, '')
  const more = [
    ...others.map(({ title }) => title),
    ...[chosen, ...others].map(({ summary }) => summary),
    ...[chosen, ...others].flatMap(({ also }) => also.map(({ title }) => title)),
  ]
  return { subject: line + mark, preheader: preheaderOf(line, rest === '' ? '' : `…${rest}`, more) }
}

/** Truncates a long headline, if possible between words and not after a function word such as "of". */
function subjectOf(headline: string, most: number): string {
  const line = cutAtWord(headline, most, GIST)
  if (line === headline) return line
  const skipped = functionWords(wordsOf(headline))
  let text = line.slice(0, -1)
  for (;;) {
    const [, before = '', word = ''] = /^(.*[^\s\p{P}])[\s\p{P}]+(\S+)$/su.exec(text) ?? []
    if (before.length < GIST || !skipped.has(fold(word))) return `${text}…`
    text = before
  }
}

/**
 * Joins the rest of the subject's headline with texts that add something new, until the preheader is long
 * enough.
 */
function preheaderOf(subject: string, rest: string, more: readonly string[]): string {
  const said = [contentWords(`${subject} ${rest}`)]
  let text = rest
  for (const next of more) {
    if (text.length >= MIN_PREHEADER) break
    const words = contentWords(next)
    if (next === '' || said.some((known) => share(words, known) >= REPEATED_SHARE)) continue
    said.push(words)
    text = text === '' ? next : `${text}${SEPARATOR}${next}`
  }
  return cutAtWord(text, MAX_PREHEADER, MIN_PREHEADER)
}

const functionWords = (words: readonly string[]) => STOP_WORDS[detectLanguage(null, words)]

function contentWords(text: string): Set<string> {
  const words = wordsOf(text)
  const skipped = functionWords(words)
  return new Set(words.filter((word) => !skipped.has(word)))
}

/** Returns the share of `words` that `known` also contains. */
function share(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let common = 0
  for (const word of words) if (known.has(word)) common++
  return common / Math.max(1, words.size)
}

/**
 * Reduces a subject to its letters and digits, without case and accents. Subjects that look the same to
 * readers become equal.
 */
const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Truncates a string to at most `most` characters, including the ellipsis. Cuts between words unless fewer
 * than `least` characters would remain.
 */
export function cutAtWord(text: string, most: number, least = most / 2): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const space = head.slice(0, -1).search(/\s\S*$/u)
  const whole = bare(head.slice(0, Math.max(0, space)))
  // A long word may have to be cut, but never inside a surrogate pair.
  if (whole.length + 1 >= least) return `${whole}…`
  return `${bare(head.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, ''))}…`
}

/** Removes trailing white space and punctuation. */
const bare = (text: string) => text.replace(/[\s\p{P}]+$/u, '')
