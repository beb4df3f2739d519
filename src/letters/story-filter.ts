// Which stories of an edition a reader gets, by the themes and the words that they chose.
import type { Edition, EditionStory } from '../digest/edition.ts'

/** What a reader chose of the stories; null is all themes, and no word. */
export type StoryFilter = { themes: readonly string[] | null; muted: readonly string[] | null }

/**
 * The ids of the stories that a choice leaves.
 *
 * A theme that the publication has no more counts for nothing; a reader who chose only such themes gets all of
 * them, as nobody asked for no letters by choosing.
 *
 * @param known Ids of all themes that the publication has, whether or not the day has stories of them; null: any.
 */
export function storiesFor(
  edition: Pick<Edition, 'themes'>,
  { themes, muted }: StoryFilter,
  known: readonly string[] | null,
): ReadonlySet<string> {
  const chosen = new Set(themes?.filter((id) => known === null || known.includes(id)))
  const isMuted = muted === null ? () => false : mutedBy(muted)
  return new Set(
    edition.themes
      .filter(({ id }) => chosen.size === 0 || chosen.has(id))
      .flatMap(({ stories }) => stories.filter((story) => !isMuted(story)).map(({ id }) => id)),
  )
}

/** What a word is made of, and the scripts among them that put no spaces between words: there one may begin anywhere. */
const IN_WORD = /^[\p{L}\p{N}\p{M}]$/u
const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u

/** Whether a story has one of the words, or phrases, in its headline, its summary or the headline of another report. */
function mutedBy(words: readonly string[]): (story: EditionStory) => boolean {
  const wholes = words.map(folded)
  return ({ title, summary, also }) => {
    const text = [title, summary, ...also.map((report) => report.title)].map(folded).join('\n')
    return wholes.some((word) => hasWord(text, word))
  }
}

/** Whether a text has a word as a whole: `art` is not in `party`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const goesOn = isWithin(lastOf(text.slice(0, at)), word) || isWithin(lastOf(word), text.slice(end))
    if (!goesOn) return true
  }
  return false
}

/** Whether a word goes on from a character to what follows it. */
const isWithin = (character: string, rest: string) => isOfWord(character) && isOfWord(firstOf(rest))
const isOfWord = (character: string) => IN_WORD.test(character) && !UNSPACED.test(character)

const firstOf = (text: string) => [...text.slice(0, 2)][0] ?? ''
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ''

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
