// Defines the frozen form of a digest: the text that all readers share, and the places where their letters
// differ.
import type { Plural } from '../../locales/plural.ts'

/** A value that differs between readers. */
export type Slot =
  | 'address'
  | 'unsubscribe'
  | 'unsubscribeToken'
  | 'oneClick'
  | 'preferences'
  | 'counts'
  | 'choice'
  | 'rest'

/** A piece that is shown only to readers who get at least one of its stories. */
export type ConditionalPiece = {
  stories: string[]
  /**
   * Minimum number of stories that the reader's letter must have to show the piece; 1 by default. A letter
   * with few stories does not need "In brief".
   */
  leastStories?: number
  /**
   * Minimum number of themes that the reader must get to see the piece. Only templates from an earlier
   * version contain it.
   */
  leastThemes?: number
  pieces: Piece[]
}

/**
 * A note for readers who have chosen themes, muted words or get a short letter, because they may not get
 * every story.
 */
export type PreferencesNotePiece = { whenChosen: true; pieces: Piece[] }

/** A piece that only short letters show (true), or only whole letters (false). */
export type LengthPiece = { whenShort: boolean; pieces: Piece[] }

/**
 * The number of a story in a reader's letter: how many of these stories, up to and including this one, the reader
 * gets.
 */
export type NumberPiece = { numberOf: string[] }

/** A part of a letter: fixed text, a reader's value, or a piece that depends on the reader's stories. */
export type Piece =
  | string
  | { slot: Slot }
  | NumberPiece
  | ConditionalPiece
  | PreferencesNotePiece
  | LengthPiece

/** Data for the slots `counts`, such as "12 stories in 4 themes, about 6 minutes", `choice` and `rest`. */
export type StoryCounts = {
  /** Locale of plurals and numerals, a BCP 47 tag. */
  locale: string
  /** Pattern such as `{stories} in {themes}, about {minutes}`. */
  line: string
  stories: Plural
  themes: Plural
  minutes: Plural
  /** Reading time of the whole letter in minutes. A shorter letter takes a proportional part of it. */
  total: number
  /** Stories in the letter, each with its theme and the number of words in its headline and summary. */
  of: { id: string; theme: string; words: number }[]
  /**
   * Stories that are only on the web, and the phrase that replaces the line for readers without other
   * stories. Absent if the letter has every story.
   */
  web?: { phrase: Plural; stories: { id: string; theme: string }[] }
  /**
   * The stories of a short letter (the lead and the stories in brief), and the text of the slot `rest`, such as `19
   * more stories on the web`. Absent if the edition is too short for a short letter.
   */
  short?: { stories: string[]; rest: Plural }
  /**
   * Texts of the slot `choice`, the note about a reader's preferences. Absent if readers cannot set
   * preferences.
   */
  choice?: {
    /** Pattern such as `You receive {shown} of the {n} themes in this edition.` */
    themes: Plural
    /** Pattern for the number of stories in the reader's themes that are left out because of muted words. */
    muted: Plural
    /** Sentence for readers with preferences from whose letter nothing is left out. */
    whole: string
    /** Sentence for readers of the short letter. */
    short: string
  }
}

/**
 * A digest, frozen before its first letter. It is typeset once and then bound to each reader. Binding also
 * escapes the values of slots.
 */
export type Template = {
  /** Day of the digest, `YYYY-MM-DD`. It is also the value of the letters' tag. */
  day: string
  from: string
  replyTo: string | null
  subject: string
  html: Piece[]
  text: Piece[]
  /** Values by header name, such as `List-Unsubscribe`. */
  headers: Record<string, Piece[]>
  /** Required if the template has the slots `counts`, `choice` or `rest`. */
  counts?: StoryCounts
  /**
   * Stories that were shortened or moved to keep the letter within its size limit. Absent if all stories are
   * complete.
   */
  fit?: {
    /** IDs of stories whose summaries are left out of the letter. */
    shortened: string[]
    /** IDs of stories that are left out of the letter and appear only on the web. */
    moved: string[]
  }
}

/** A letter that is ready to send. */
export type Message = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
  headers: Record<string, string>
  tags?: { name: string; value: string }[]
}
