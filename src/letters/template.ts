// Defines a digest's frozen template: the text that all readers share, with placeholders where their letters
// differ.
import type { Plural } from '../../locales/plural.ts'

/** Placeholder for a value that differs between readers. */
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
   * Minimum number of stories that the reader's letter needs for this piece to be shown. The default, 1,
   * includes stories that are only on the web. The news in brief has a higher minimum.
   */
  leastStories?: number
  /**
   * Minimum number of themes that the reader's letter needs for this piece to be shown. Only templates stored
   * by an earlier version have this field.
   */
  leastThemes?: number
  pieces: Piece[]
}

/** A note for readers with chosen themes, muted words or the short letter. They may not get every story. */
export type PreferencesNotePiece = { whenChosen: true; pieces: Piece[] }

/**
 * A piece that appears only in short letters (`whenShort: true`) or only in whole letters (`whenShort:
 * false`).
 */
export type LengthPiece = { whenShort: boolean; pieces: Piece[] }

/**
 * A story's number in the news in brief. `numberOf` lists the story and those above it. The number shown is
 * how many of them the reader gets.
 */
export type NumberPiece = { numberOf: string[] }

/** Part of a letter: fixed text, a reader's value, or a piece that depends on the reader's choice. */
export type Piece =
  | string
  | { slot: Slot }
  | NumberPiece
  | ConditionalPiece
  | PreferencesNotePiece
  | LengthPiece

/** Data for the slots `counts` (such as "12 stories in 4 themes, about 6 minutes"), `choice` and `rest`. */
export type StoryCounts = {
  /** Locale of plurals and numerals, as a BCP 47 tag. */
  locale: string
  /** Pattern such as `{stories} in {themes}, about {minutes}`. */
  line: string
  stories: Plural
  themes: Plural
  minutes: Plural
  /**
   * Reading time of the whole letter, in minutes. For a letter with fewer stories, it is scaled by the number
   * of words.
   */
  total: number
  /** Stories in the whole letter, each with its theme and the number of words in its headline and summary. */
  of: { id: string; theme: string; words: number }[]
  /**
   * Stories that are only on the web, and the phrase for readers who would get only such stories. Absent if
   * the letter has every story.
   */
  web?: { phrase: Plural; stories: { id: string; theme: string }[] }
  /**
   * Ids of the short letter's stories (the lead and the news in brief), and the text of the slot `rest`, such
   * as `19 more stories on the web`. Absent if the edition has no news in brief.
   */
  short?: { stories: string[]; rest: Plural }
  /**
   * Texts of the slot `choice`, the note about a reader's preferences. Absent if readers cannot set
   * preferences.
   */
  choice?: {
    /** Pattern such as `You receive {shown} of the {n} themes in this edition.` */
    themes: Plural
    /** Pattern for the number of stories left out of the reader's themes because of muted words. */
    muted: Plural
    /** Sentence for readers whose preferences leave nothing out of the letter. */
    whole: string
    /** Sentence for readers of the short letter. */
    short: string
  }
}

/**
 * A digest's template, frozen before the first letter is sent. It is typeset once and then bound to each
 * reader.
 */
export type Template = {
  /** Day of the digest, `YYYY-MM-DD`. It is also the value of the letters' `digest` tag at Resend. */
  day: string
  from: string
  replyTo: string | null
  subject: string
  html: Piece[]
  text: Piece[]
  /** Header values by name, such as `List-Unsubscribe`. */
  headers: Record<string, Piece[]>
  /** Data for the slots `counts`, `choice` and `rest`, which are empty without it. */
  counts?: StoryCounts
  /**
   * Stories that were shortened or moved to keep the letter within its size limits. Absent if all stories are
   * complete.
   */
  fit?: {
    /** Ids of stories whose summaries are left out of the letter. */
    shortened: string[]
    /** Ids of stories that are left out of the letter and appear only on the web. */
    moved: string[]
  }
}

/** An email that is ready to send. */
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
