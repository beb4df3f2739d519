// Applies a reader's choice of stories and length to a template. Letters with the same choice differ only in
// the reader's address and links.
import { fill, inNumerals, phrase } from '../../locales/plural.ts'
import { LEAST_FOR_BRIEF } from '../digest/headed-stories.ts'
import { escapeHtml } from '../text/escape-html.ts'
import type {
  ConditionalPiece,
  LengthPiece,
  Piece,
  PreferencesNotePiece,
  Slot,
  StoryCounts,
  Template,
} from './template.ts'

/** Fixed text, or a slot for one of the reader's values. */
export type PersonalPiece = string | { slot: Slot }
export type PersonalTemplate = {
  html: PersonalPiece[]
  text: PersonalPiece[]
  headers: [string, PersonalPiece[]][]
}

/** Ids of the stories to include, or null for all, and whether the reader prefers the short letter. */
export type LetterChoice = { stories: ReadonlySet<string> | null; short: boolean }

/** Effect of a reader's choice on one letter. */
type Wanted = {
  /** Ids of the stories that the reader gets, or null for all. */
  stories: ReadonlySet<string> | null
  /** Number of the reader's stories in the whole letter, and the number of their themes. */
  inLetter: number
  themes: number
  /**
   * True if the reader gets the short letter. A reader who prefers it still gets the whole letter if there
   * are too few stories, or if the short letter would leave none out.
   */
  isShort: boolean
}

/** Texts of the slots that depend only on the reader's choice. */
type Lines = { counts: string; choice: string; rest: string }
type LineSlot = keyof Lines

/** Minimum number of stories in a short letter. If it would have fewer, the reader gets the whole letter. */
const LEAST_IN_SHORT = 3

/**
 * Removes the stories that a reader does not get, fills in the slots that depend only on the reader's choice,
 * and joins adjacent strings.
 *
 * @param written Escapes the inserted texts, for a template whose own texts are already escaped.
 */
export function personalise(
  { html, text, headers, counts }: Template,
  choice: LetterChoice,
  written: (text: string) => string = (line) => line,
): PersonalTemplate {
  const wanted = wantedOf(counts, choice)
  const said = counts === undefined ? { counts: '', choice: '', rest: '' } : linesOf(counts, wanted)
  const lines = mapLines(said, written)
  const inHtml = mapLines(said, (line) => written(escapeHtml(line)))
  return {
    html: flatten(html, wanted, inHtml),
    text: flatten(text, wanted, lines),
    headers: Object.entries(headers).map(([name, pieces]) => [name, flatten(pieces, wanted, lines)]),
  }
}

function wantedOf(counts: StoryCounts | undefined, { stories, short }: LetterChoice): Wanted {
  const isChosen = (id: string) => stories === null || stories.has(id)
  const inLetter = (counts?.of ?? []).filter(({ id }) => isChosen(id))
  const inShort = counts?.short?.stories.filter(isChosen).length ?? 0
  const inAll = counts === undefined ? 0 : allStories(counts).filter(({ id }) => isChosen(id)).length
  return {
    stories,
    inLetter: inLetter.length,
    themes: themesOf(inLetter),
    isShort: short && inLetter.length >= LEAST_FOR_BRIEF && inShort >= LEAST_IN_SHORT && inAll > inShort,
  }
}

function linesOf(counts: StoryCounts, { stories, isShort }: Wanted): Lines {
  const isChosen = ({ id }: { id: string }) => stories === null || stories.has(id)
  const inShort = new Set(isShort ? counts.short?.stories : [])
  const shown = counts.of.filter((story) => isChosen(story) && (!isShort || inShort.has(story.id)))
  const rest = allStories(counts).filter((story) => isChosen(story) && !inShort.has(story.id)).length
  return {
    counts: webLine(counts, shown, stories) ?? countsLine(counts, shown),
    choice: stories === null && !isShort ? '' : preferencesNote(counts, stories, isShort),
    rest: isShort && counts.short !== undefined ? phrase(counts.short.rest, rest, counts.locale) : '',
  }
}

const mapLines = ({ counts, choice, rest }: Lines, change: (line: string) => string): Lines => ({
  counts: change(counts),
  choice: change(choice),
  rest: change(rest),
})

const isLineSlot = (slot: Slot): slot is LineSlot => slot === 'counts' || slot === 'choice' || slot === 'rest'

function flatten(pieces: readonly Piece[], wanted: Wanted, lines: Lines): PersonalPiece[] {
  const result: PersonalPiece[] = []
  const add = (text: string) => {
    const last = result.at(-1)
    if (typeof last === 'string') result[result.length - 1] = last + text
    else result.push(text)
  }
  const walk = (piece: Piece) => {
    if (typeof piece === 'string') add(piece)
    else if ('pieces' in piece) {
      if (isWanted(piece, wanted)) piece.pieces.forEach(walk)
    } else if ('numberOf' in piece) {
      add(String(piece.numberOf.filter((id) => wanted.stories?.has(id) ?? true).length))
    } else if (isLineSlot(piece.slot)) add(lines[piece.slot])
    else result.push(piece)
  }
  pieces.forEach(walk)
  return result
}

function isWanted(piece: ConditionalPiece | PreferencesNotePiece | LengthPiece, wanted: Wanted): boolean {
  if ('whenShort' in piece) return piece.whenShort === wanted.isShort
  if ('whenChosen' in piece) return wanted.stories !== null || wanted.isShort
  if (wanted.stories === null) return true
  const { stories, leastStories = 1, leastThemes = 1 } = piece
  if (wanted.themes < leastThemes) return false
  // Show a section even if all of its stories are only on the web.
  const isLong = leastStories === 1 || wanted.inLetter >= leastStories
  return isLong && stories.some((id) => wanted.stories?.has(id))
}

const themesOf = (stories: readonly { theme: string }[]) => new Set(stories.map(({ theme }) => theme)).size

/** Returns a line with the letter's length, such as "12 stories in 4 themes, about 6 minutes". */
function countsLine(counts: StoryCounts, chosen: StoryCounts['of']): string {
  const words = (stories: StoryCounts['of']) => stories.reduce((sum, story) => sum + story.words, 0)
  const share = words(chosen) / Math.max(1, words(counts.of))
  return fill(counts.line, {
    stories: phrase(counts.stories, chosen.length, counts.locale),
    themes: phrase(counts.themes, themesOf(chosen), counts.locale),
    minutes: phrase(counts.minutes, Math.max(1, Math.round(counts.total * share)), counts.locale),
  })
}

/**
 * Returns a line such as "3 stories, on the web" if all of the reader's stories are only on the web. Returns
 * null otherwise.
 */
function webLine(
  { web, locale }: StoryCounts,
  chosen: StoryCounts['of'],
  ids: ReadonlySet<string> | null,
): string | null {
  if (web === undefined || chosen.length > 0) return null
  const away = web.stories.filter(({ id }) => ids === null || ids.has(id))
  return away.length === 0 ? null : phrase(web.phrase, away.length, locale)
}

/** Lists an edition's stories, including those that are only on the web. */
export const allStories = ({ of, web }: StoryCounts): { id: string; theme: string }[] => [
  ...of,
  ...(web?.stories ?? []),
]

/**
 * Returns the note about a reader's preferences, such as "You receive 3 of the 8 themes in this edition. 2
 * stories are left out because they contain words you muted." Returns an empty string if readers cannot set
 * preferences.
 */
function preferencesNote(counts: StoryCounts, ids: ReadonlySet<string> | null, isShort: boolean): string {
  const { choice: words, locale } = counts
  if (words === undefined) return ''
  const all = allStories(counts)
  const wanted = all.filter(({ id }) => ids === null || ids.has(id))
  const open = new Set(wanted.map(({ theme }) => theme))
  const muted = all.filter(({ id, theme }) => open.has(theme) && ids !== null && !ids.has(id)).length
  const sentences = isShort ? [words.short] : []
  if (open.size < themesOf(all)) {
    const shown = inNumerals(open.size, locale)
    sentences.push(fill(phrase(words.themes, themesOf(all), locale), { shown }))
  }
  if (muted > 0) sentences.push(phrase(words.muted, muted, locale))
  return sentences.length === 0 ? words.whole : sentences.join(' ')
}
