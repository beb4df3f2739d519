import type { Plural } from './plural.ts'

/** Copy of a page with a single message. */
export type Said = { title: string; text: string }
/** Copy of a page that asks for one decision. */
export type Asked = Said & { button: string }
/** Copy of a page with a single message and a link. */
export type Linked = Said & { link: string }

/** Copy of the web pages. Names in braces are replaced by values; `{name}` is the publication's. */
export type PageWords = {
  /** Line under the name, unless the publication has its own. */
  tagline: string
  skip: string
  subscribe: string
  allEditions: string
  feed: string
  promise: string
  home: {
    description: string
    lede: string
    email: string
    wrongTitle: string
    wrong: string
    /** Shown if Turnstile could not verify a person. */
    unprovenTitle: string
    unproven: string
    needsScripts: string
    /** Text before an email address. */
    orByMail: string
    leaveEmpty: string
    hint: string
    /** Heading of the form below an edition. */
    join: string
    latest: string
    /** Link from the sample to the full edition. */
    whole: string
  }
  archive: {
    description: string
    none: string
    search: string
    searchButton: string
    /** Contains `{query}`; `{n}` is the number of results. */
    found: Plural
    nothing: string
    months: string
  }
  edition: {
    themes: string
    /** Text before the links to other formats. */
    also: string
    /** The same, if the page had to shorten stories. */
    shortened: string
    text: string
    previous: string
    next: string
  }
  asked: Said
  confirm: Asked
  confirmed: Linked
  usedUp: Linked
  leave: Asked
  /** Alternative to unsubscribing: fewer letters. */
  fewer: { text: string; link: string }
  left: Linked
  preferences: PreferencesWords
  feedback: FeedbackWords
  /** Shown to former subscribers who open an old link to their preferences. */
  away: Linked
  address: Asked
  addressChanged: Said
  addressVoid: Said
  expired: Said
  broken: Said
  // Error pages.
  nothing: Said
  later: Said
  tooMany: Said
  /** Link from an error page to the home page. */
  toHome: string
  wrong: Said
}

/** Copy of the pages on which a reader says what they think of an edition. */
export type FeedbackWords = Readonly<
  Record<'good' | 'not-for-me', Asked> & {
    /** Field for an optional comment. */
    comment: { label: string; hint: string }
    /** Shown after the answer, with a link to the edition. */
    thanks: Linked
  }
>

/** Copy of the preferences page. */
export type PreferencesWords = {
  title: string
  lede: string
  themes: string
  hour: string
  /** Option for no particular hour: as soon as the digest is published. */
  atOnce: string
  timeZone: string
  /** Contains `{zone}`, the publication's time zone. */
  timeZoneHint: string
  weekdays: string
  muted: string
  mutedHint: string
  pausedUntil: string
  pausedUntilHint: string
  email: string
  emailHint: string
  save: string
  saved: string
  addressAsked: string
  /** Link to the reader's data. */
  kept: string
  wrong: string
  /** Error message for each field: what is wrong, and how to fix it. */
  faults: Readonly<
    Record<'themes' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email', string>
  >
}
