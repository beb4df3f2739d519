// The two lines by which a reader judges a letter before opening it: both made of the stories' headlines.

import { detectLanguage, fold } from '../themes/language/detect-language.ts'
import { STOP_WORDS } from '../themes/language/stop-words.ts'
import { wordsOf } from '../themes/language/words.ts'
import type { EditionStory } from './edition.ts'

/** Longest subject; phones show the first 35 characters of it or so, and so much is left of one that is cut. */
const MAX_SUBJECT = 60
const GIST = 35
/** What mail programs show after the subject; a shorter one is filled up with what they find in the letter. */
const MIN_PREHEADER = 85
const MAX_PREHEADER = 110
const SEPARATOR = ' · '
/** Share of the telling words of a text that were said before, from which on it says nothing more. */
const REPEATS = 0.6

/** What is told of a story in the inbox. */
export type InboxStory = Pick<EditionStory, 'title' | 'summary' | 'also'>

/**
 * The subject is the first headline, or the next one that no reader has seen as a subject in the last days: mail
 * programs put letters of one subject together. The preheader goes on where the subject stops: with the rest of
 * its headline, the other headlines, and where there are not enough of them what else is known of the stories.
 *
 * @param stories The most important first.
 * @param earlier Subjects of the last days; `day` is the digest's own, `YYYY-MM-DD`.
 * @returns At most 60 and 110 characters; both are empty without stories.
 */
export function inboxLines(
  stories: readonly InboxStory[],
  { day, earlier = [] }: { day: string; earlier?: readonly string[] },
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

/** A headline cut at a word, and not behind a small one that leads nowhere. */
function subjectOf(headline: string, most: number): string {
  const line = cutAtWord(headline, most, GIST)
  if (line === headline) return line
  const small = smallWords(wordsOf(headline))
  let text = line.slice(0, -1)
  for (;;) {
    const [, before = '', word = ''] = /^(.*[^\s\p{P}])[\s\p{P}]+(\S+)$/su.exec(text) ?? []
    if (before.length < GIST || !small.has(fold(word))) return `${text}…`
    text = before
  }
}

/** The rest of the subject's headline, then texts that say something more, until there is enough. */
function preheaderOf(subject: string, rest: string, more: readonly string[]): string {
  const said = [tellingWords(`${subject} ${rest}`)]
  let text = rest
  for (const next of more) {
    if (text.length >= MIN_PREHEADER) break
    const words = tellingWords(next)
    if (next === '' || said.some((known) => share(words, known) >= REPEATS)) continue
    said.push(words)
    text = text === '' ? next : `${text}${SEPARATOR}${next}`
  }
  return cutAtWord(text, MAX_PREHEADER, MIN_PREHEADER)
}

const smallWords = (words: readonly string[]) => STOP_WORDS[detectLanguage(null, words)]

function tellingWords(text: string): Set<string> {
  const words = wordsOf(text)
  const small = smallWords(words)
  return new Set(words.filter((word) => !small.has(word)))
}

/** The share of words that are known. */
function share(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let common = 0
  for (const word of words) if (known.has(word)) common++
  return common / Math.max(1, words.size)
}

/** What makes two subjects the same to a reader: letters and digits, without case and accents. */
const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Cuts a text so that it holds at most `most` characters, the ellipsis included, and no half word, unless it would
 * have fewer than `least`.
 */
export function cutAtWord(text: string, most: number, least = most / 2): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const space = head.slice(0, -1).search(/\s\S*$/u)
  const whole = bare(head.slice(0, Math.max(0, space)))
  // A word longer than the line is cut in it, but never inside a surrogate pair.
  if (whole.length + 1 >= least) return `${whole}…`
  return `${bare(head.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, ''))}…`
}

/** A text without the blanks and marks at its end. */
const bare = (text: string) => text.replace(/[\s\p{P}]+$/u, '')
