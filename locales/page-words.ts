import type { Plural } from './plural.ts'

/** Copy of a page with a single message. */
export type Said = { title: string; text: string }
/** Copy of a page that asks for one decision. */
export type Asked = Said & { button: string }
/** Copy of a page with a single message and a link. */
export type Linked = Said & { link: string }

/** Copy of the web pages. Names in braces are replaced by values; `{name}` is the publication's. */
export type PageWords = PublicPageWords & ReaderPageWords

/** Copy of the pages that anyone can open. */
export type PublicPageWords = {
  /** Line under the name, unless the publication has its own. */
  tagline: string
  skip: string
  subscribe: string
  allEditions: string
  feed: string
  /** Links to the operator's pages about the publisher and about readers' data. */
  imprint: string
  privacy: string
  promise: string
  home: {
    description: string
    lede: string
    /** Contains `{time}` and `{zone}`. */
    when: string
    facts: Readonly<Record<'tracking' | 'choice' | 'leave', string>>
    /** Contains `{address}`, the postal address. */
    publisher: string
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
    /** Caption of a month's calendar. */
    calendar: string
    /** Contains `{date}`, the first day of the week. */
    week: string
    /** Links between pages of results, which are newest first. */
    earlier: string
    later: string
  }
  edition: {
    themes: string
    /** Text before the links to other formats. */
    also: string
    /** Text before these links if the page had to shorten stories. */
    shortened: string
    text: string
    previous: string
    next: string
    /** Name of the sign that links to a story. */
    storyLink: string
    /** Heading of the notes about what changed since the edition was published. */
    corrections: string
  }
  embed: EmbedWords
  // Error pages.
  nothing: Said
  later: Said
  /** Its text contains `{minutes}`. */
  tooMany: Said
  /** Shown if a page does not accept the method of a request. */
  method: Said
  /** Link from an error page to the home page. */
  toHome: string
  readLatest: string
  wrong: Said
}

/** Copy of the pages where readers begin, change or end a subscription, or give feedback. */
export type ReaderPageWords = {
  asked: AskedWords
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
  expired: Linked
  broken: Said
}

/** Copy of the pages where readers rate an edition. */
export type FeedbackWords = Readonly<
  Record<'good' | 'not-for-me', Asked> & {
    /** Field for an optional comment. */
    comment: { label: string; hint: string }
    /** Shown after the answer, with a link to the edition. */
    thanks: Linked
  }
>

/** Copy of the page after a sign-up. */
export type AskedWords = Said & {
  /** Names of the two addresses: where the email goes, and who sends it. */
  to: string
  from: string
  /** Heading of the advice for people who receive nothing. */
  nothing: string
  spam: string
  again: string
  sendAgain: string
}

/** Copy of the page for people who put the sign-up form on their site. */
export type EmbedWords = Said &
  Readonly<Record<'form' | 'formText' | 'script' | 'scriptText' | 'link' | 'linkText', string>>

/** First part of the IANA names of time zones. */
export const ZONE_REGIONS = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
] as const
export type ZoneRegion = (typeof ZONE_REGIONS)[number]

/** Copy of the preferences page. */
export type PreferencesWords = {
  title: string
  /** Contains `{address}`, in part. */
  reader: string
  lede: string
  /** Headings of the parts of the form. */
  what: string
  when: string
  where: string
  themes: string
  /** Length of the letter, and its options. */
  letter: string
  wholeLetter: string
  shortLetter: string
  hour: string
  /** Option for no particular hour: as soon as the digest is published. */
  atOnce: string
  timeZone: string
  /** Option for the publication's time zone, `{zone}`. */
  usualZone: string
  /** Names of the groups of time zones, by the first part of their IANA names. */
  regions: Readonly<Record<ZoneRegion | 'other', string>>
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
  /** Comes before the list of the invalid fields. */
  wrong: string
  /** Error message for each field: what is wrong, and how to fix it. */
  faults: Readonly<
    Record<'themes' | 'letter' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email', string>
  >
}
