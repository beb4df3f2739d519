// A digest as it is frozen: what is the same for everyone, and the places where readers differ.
import type { Plural } from '../../locales/plural.ts'

/** What differs from reader to reader in a letter. */
export type Slot =
  | 'address'
  | 'unsubscribe'
  | 'unsubscribeToken'
  | 'oneClick'
  | 'preferences'
  | 'counts'
  | 'choice'

/** What is shown only to readers whose choice leaves at least one of the named stories. */
export type ConditionalPiece = {
  stories: string[]
  /** And leaves stories of so many themes; 1 when absent. A list that sums up a single theme says nothing. */
  leastThemes?: number
  pieces: Piece[]
}

/** What is shown only to readers with preferences, and so may get a part of the stories: it says that they do. */
export type PreferencesNotePiece = { whoChose: true; pieces: Piece[] }

/** A part of a letter: fixed text, a reader's own value, or what some readers do not see. */
export type Piece = string | { slot: Slot } | ConditionalPiece | PreferencesNotePiece

/** What the slots `counts` and `choice` are made of: "12 stories in 4 themes, about 6 minutes". */
export type StoryCounts = {
  /** Locale of plural rules and numerals, a BCP 47 tag. */
  locale: string
  /** Such as `{stories} in {themes}, about {minutes}`. */
  line: string
  stories: Plural
  themes: Plural
  minutes: Plural
  /** Minutes it takes to read the whole letter; a part of it takes its share of them. */
  total: number
  /** The stories in the letter, each with its theme and its length in words. */
  of: { id: string; theme: string; words: number }[]
  /** What is said in place of the line to who gets none of the stories here; absent when all are here. */
  web?: { phrase: Plural; stories: { id: string; theme: string }[] }
  /** What the slot `choice` says of a reader's choice; absent where there is nothing to choose. */
  choice?: {
    /** Such as `You receive {shown} of the {n} themes in this edition.` */
    themes: Plural
    /** Of stories that are left out although others of their theme are not, so for words that the reader muted. */
    muted: Plural
    /** When nothing is left out. */
    whole: string
  }
}

/**
 * A digest as it is frozen before its first letter: typeset once, bound per reader by
 * concatenation. Values of slots are escaped for where they stand by whoever binds.
 */
export type Template = {
  /** `YYYY-MM-DD`; letters are tagged with it. */
  day: string
  from: string
  replyTo: string | null
  subject: string
  html: Piece[]
  text: Piece[]
  /** Header names to values; `List-Unsubscribe` and the like. */
  headers: Record<string, Piece[]>
  /** Needed by the slots `counts` and `choice` alone. */
  counts?: StoryCounts
  /** What had to give way so that no mail program cuts the letter off; absent when nothing had to. */
  fit?: {
    /** Ids of stories that stand without their summary. */
    shortened: string[]
    /** Ids of stories that stand on the web only. */
    moved: string[]
  }
}

/** A letter that is ready to be posted; the shape of Resend's request items. */
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
