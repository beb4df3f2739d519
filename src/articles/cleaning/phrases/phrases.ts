// Describes the lists of phrases, which the other files fill in by language.

/** Rules that a whole line can match by its words alone. */
export type PhraseRule =
  | 'share'
  | 'cookies'
  | 'newsletter'
  | 'paywall'
  | 'app'
  | 'advert'
  | 'comments'
  | 'rights'
  | 'navigation'
  | 'live'
  | 'player'
  | 'photo'

/** Phrases separated by `·`, with any white space around it. */
export type PackedPhrases = string

/** Returns the phrases of a packed list in their order. */
export function unpack(phrases: PackedPhrases): string[] {
  return phrases.split('·').map((phrase) => phrase.trim())
}

/**
 * One language's phrases. Case, accents and punctuation do not matter; `#` stands for any number.
 * A list of `exact` phrases is compared with the whole line; an `opening` is a pattern on the
 * folded line, from its start, for lines that vary in their middle.
 */
export type Phrases = {
  exact: Partial<Record<PhraseRule, PackedPhrases>>
  openings: Partial<Record<PhraseRule, RegExp>>
  /** Lines that are labels at the edge of a page but may be a heading in its middle. */
  labels: PackedPhrases
  /** Headings of lists of other articles that are never anything else. */
  headings: PackedPhrases
  /** Such headings that might also be a title or a phrase of the text. */
  looseHeadings: PackedPhrases
  /** Beginnings of such headings, completed by a name: `more from …`. */
  headingOpenings: PackedPhrases
  /** Words before a mark and another article's headline: `also read: …`. */
  pointers: PackedPhrases
  /** Words before a photographer's or agency's name: `photo: …`. */
  photoMarks: PackedPhrases
  /** Words before a person's name at the head of an article. */
  bylines: PackedPhrases
  /** Such words that precede nothing but the maker of a text: `written by …`. */
  makers: PackedPhrases
  /** Names of jobs, which prove that a line is a byline. */
  roles: PackedPhrases
  /** Words before a time stamp, and the words within one. */
  stampWords: PackedPhrases
  /** Words that dates consist of in addition to numbers: months, weekdays and units. */
  dateWords: PackedPhrases
  /** A whole line that gives a reading time, on the folded line. */
  readingTime: RegExp
}
