// Selects stories by a reader's chosen themes and muted words.
import type { Edition, EditionStory } from '../digest/edition.ts'
import { listStories } from '../digest/headed-stories.ts'

/** Preferences that decide which stories a reader gets. Null means all themes, or no muted words. */
export type StoryFilter = { themes: readonly string[] | null; muted: readonly string[] | null }

/** Preferences that determine the content of a reader's letter. */
export type LetterPreferences = StoryFilter & { letter?: 'short' | undefined }

/** Returns whether a filter can leave out stories. */
export const leavesOut = ({ themes, muted }: StoryFilter): boolean => themes !== null || muted !== null

/**
 * Returns the ids of the stories that a reader gets.
 *
 * Themes that no longer exist are ignored. Readers who chose only such themes get every theme, because they
 * never chose to get nothing.
 *
 * @param known Ids of all themes of the publication, including themes without stories that day. If null, no
 *   theme is ignored.
 */
export function storiesFor(
  edition: Pick<Edition, 'lead' | 'themes'>,
  { themes, muted }: StoryFilter,
  known: readonly string[] | null,
): ReadonlySet<string> {
  const chosen = new Set(themes?.filter((id) => known === null || known.includes(id)))
  const isMuted = muted === null ? () => false : mutedBy(muted)
  return new Set(
    listStories(edition)
      .filter(({ theme }) => chosen.size === 0 || chosen.has(theme.id))
      .flatMap(({ story }) => (isMuted(story) ? [] : [story.id])),
  )
}

/**
 * Patterns for a character that can be part of a word, and for a character of a script that is written
 * without spaces. In such a script, a word can begin after any character.
 */
const IN_WORD = /^[\p{L}\p{N}\p{M}]$/u
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u

/**
 * Returns a function that tells whether a story's headline, summary or other reports' headlines contain a
 * muted word.
 */
function mutedBy(words: readonly string[]): (story: EditionStory) => boolean {
  const wholes = words.map(folded)
  return ({ title, summary, also }) => {
    const text = [title, summary, ...also.map((report) => report.title)].map(folded).join('\n')
    return wholes.some((word) => hasWord(text, word))
  }
}

/** Returns whether a text contains a whole word or phrase. For example, `party` does not contain `art`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const goesOn = isWithin(lastOf(text.slice(0, at)), word) || isWithin(lastOf(word), text.slice(end))
    if (!goesOn) return true
  }
  return false
}

/** Returns whether a character and the start of the text after it belong to the same word. */
const isWithin = (character: string, rest: string) => isOfWord(character) && isOfWord(firstOf(rest))
const isOfWord = (character: string) => IN_WORD.test(character) && !UNSPACED.test(character)

const firstOf = (text: string) => [...text.slice(0, 2)][0] ?? ''
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ''

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
