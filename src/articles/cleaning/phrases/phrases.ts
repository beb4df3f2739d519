// Describes the lists of phrases, which the other files fill in by language.

/** Rules of the `exact` phrases and `openings` in {@link Phrases}. */
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

/** Phrases separated by `·`, with or without whitespace around it. */
export type PackedPhrases = string

/** Returns the phrases of a packed list in their order. */
export function unpack(phrases: PackedPhrases): string[] {
  return phrases.split('·').map((phrase) => phrase.trim())
}

/**
 * Phrases of one or more languages. Case, accents and punctuation are ignored, and `#` matches any number.
 * `exact` phrases are compared with the whole line. `openings` are patterns for the start of the folded line.
 */
export type Phrases = {
  exact: Partial<Record<PhraseRule, PackedPhrases>>
  openings: Partial<Record<PhraseRule, RegExp>>
  /** Labels such as section names, which may be headings in the middle of a text. */
  labels: PackedPhrases
  /** Headings found only above lists of other articles. */
  headings: PackedPhrases
  /** Headings of lists of other articles that may also be an article's title or subhead. */
  looseHeadings: PackedPhrases
  /** Opening words of headings above lists of other articles, before a name: `more from …`. */
  headingOpenings: PackedPhrases
  /** Words before a separator and another article's headline: `also read: …`. */
  pointers: PackedPhrases
  /** Words before a photographer's or agency's name: `photo: …`. */
  photoMarks: PackedPhrases
  /** Words before a person's name at the head of an article. */
  bylines: PackedPhrases
  /** Words before the name of a text's author or editor: `written by …`. */
  makers: PackedPhrases
  /** Names of jobs, which prove that a line such as `By Ada Lind, reporter` is a byline. */
  roles: PackedPhrases
  /** Words before and within a timestamp. */
  stampWords: PackedPhrases
  /** Words in dates: months, weekdays and units of time. */
  dateWords: PackedPhrases
  /** Pattern for a folded line that consists of a reading time. */
  readingTime: RegExp
}
