import type { Plural } from './plural.ts'

/** Copy of a page with a single message. */
export type Said = { title: string; text: string }
/** Copy of a page that asks for one decision. */
export type Asked = Said & { button: string }
/** Copy of a page with a single message and a link. */
export type Linked = Said & { link: string }

/**
 * Copy of the web pages. Names in braces are replaced with values. `{name}` stands for the publication's
 * name.
 */
export type PageWords = PublicPageWords & ReaderPageWords

/** Copy of the pages that anyone can open. */
export type PublicPageWords = {
  /** Tagline under the name, unless the publication has its own. */
  tagline: string
  skip: string
  subscribe: string
  allEditions: string
  feed: string
  /** Texts of the links to the operator's pages about the publisher and about readers' data. */
  imprint: string
  privacy: string
  promise: string
  home: {
    description: string
    lede: string
    /** Line that says when letters arrive. Contains `{time}` and `{zone}`. */
    when: string
    facts: Readonly<Record<'tracking' | 'choice' | 'leave', string>>
    /** Line that names the publisher. Contains `{address}`, the postal address. */
    publisher: string
    email: string
    wrongTitle: string
    wrong: string
    /** Message for a visitor whom Turnstile could not verify. */
    unprovenTitle: string
    unproven: string
    needsScripts: string
    /** Text before the email address for signing up. */
    orByMail: string
    leaveEmpty: string
    hint: string
    /** Heading of the form below an edition. */
    join: string
    latest: string
    /** Text of the link from the sample to the full edition. */
    whole: string
  }
  archive: {
    description: string
    none: string
    search: string
    searchButton: string
    /** Heading of the search results. Contains `{query}`, and `{n}` for the number of results. */
    found: Plural
    nothing: string
    months: string
    /** Caption of a month's calendar. */
    calendar: string
    /** Heading of a week. Contains `{date}`, the first day of the week. */
    week: string
    /** Texts of the links between pages of results, which are newest first. */
    earlier: string
    later: string
  }
  edition: {
    themes: string
    /** Text before the links to other formats. */
    also: string
    /** Text before the links to other formats if the page had to shorten stories. */
    shortened: string
    text: string
    previous: string
    next: string
    /** Name, for screen readers, of the sign that links to a story. */
    storyLink: string
    /** Heading of the notes about corrections since the edition was published. */
    corrections: string
  }
  embed: EmbedWords
  // Copy of error pages follows.
  nothing: Said
  later: Said
  /** Page for visitors who sent too many requests. The text contains `{minutes}`. */
  tooMany: Said
  /** Page that appears if a page does not accept the method of a request. */
  method: Said
  /** Text of the link from an error page to the home page. */
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
  /** Link that offers fewer letters to people who are about to unsubscribe. */
  fewer: { text: string; link: string }
  left: Linked
  preferences: PreferencesWords
  feedback: FeedbackWords
  /** Page for former subscribers who open an old link to their preferences. */
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
    /** Label and hint of the field for an optional comment. */
    comment: { label: string; hint: string }
    /** Page that thanks the reader for an answer and links to the edition. */
    thanks: Linked
  }
>

/** Copy of the page after a sign-up. */
export type AskedWords = Said & {
  /** Labels of the recipient's and the sender's address. */
  to: string
  from: string
  /** Heading of the advice for people who do not receive the email. */
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
  /** Line that names the reader. Contains `{address}`, a shortened address. */
  reader: string
  lede: string
  /** Headings of the sections of the form. */
  what: string
  when: string
  where: string
  themes: string
  /** Label of the field for the length of the letter, and its options. */
  letter: string
  wholeLetter: string
  shortLetter: string
  hour: string
  /** Option for getting the letter as soon as the digest is published. */
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
  /** Text of the link to the data that is stored about the reader. */
  kept: string
  /** Message above the list of invalid fields. */
  wrong: string
  /** Error message for each field, which says what is wrong or how to fix it. */
  faults: Readonly<
    Record<'themes' | 'letter' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email', string>
  >
}
