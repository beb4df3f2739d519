import type { Plural } from './plural.ts'

/** A page that says one thing. */
export type Said = { title: string; text: string }
/** A page that asks for one decision. */
export type Asked = Said & { button: string }
/** A page that says one thing and leads on. */
export type Linked = Said & { link: string }

/** The fixed words of the web pages alone. What stands in braces is filled in; `{name}` is the publication's. */
export type PageWords = {
  /** Under the name, where the publication has no line of its own. */
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
    /** Where nothing shows that a person sent the form. */
    unprovenTitle: string
    unproven: string
    needsScripts: string
    /** Before an address. */
    orByMail: string
    leaveEmpty: string
    hint: string
    latest: string
    /** Leads from the sample to all of it. */
    whole: string
  }
  archive: {
    description: string
    none: string
    search: string
    searchButton: string
    /** Of `{query}` and the number. */
    found: Plural
    nothing: string
    months: string
  }
  edition: {
    themes: string
    /** Before the names of other formats. */
    also: string
    /** The same, where the page had no room for all of every story. */
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
  /** Beside the button to leave. */
  fewer: { text: string; link: string }
  left: Linked
  preferences: PreferencesWords
  /** For who has left and opens an old link to the preferences. */
  away: Linked
  address: Asked
  addressChanged: Said
  addressVoid: Said
  expired: Said
  broken: Said
  // For who meets an error.
  nothing: Said
  later: Said
  wrong: Said
}

/** The page on which a reader chooses. */
export type PreferencesWords = {
  title: string
  lede: string
  themes: string
  hour: string
  /** No hour: as soon as the digest is out. */
  atOnce: string
  timeZone: string
  /** Of `{zone}`, the publication's. */
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
  /** Leads to all that is kept of the reader. */
  kept: string
  wrong: string
  /** What is wrong with a field, and what it should be. */
  faults: Readonly<
    Record<'themes' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email', string>
  >
}
