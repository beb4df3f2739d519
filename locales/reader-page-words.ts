import type { Asked, Linked, Said } from './page-words.ts'

/** Copy for the pages where readers start, change or end their subscription, or give feedback. */
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
  /** Page for people who open a link to their preferences but are not subscribed. */
  away: Linked
  address: Asked
  addressChanged: Said
  addressVoid: Said
  expired: Linked
  broken: Said
}

/** Copy for the pages where readers rate an edition. */
export type FeedbackWords = Readonly<
  Record<'good' | 'not-for-me', Asked> & {
    /** Label and hint of the field for an optional comment. */
    comment: { label: string; hint: string }
    /** Page that thanks the reader for an answer and links to the edition. */
    thanks: Linked
  }
>

/** Copy for the page shown after a sign-up. */
export type AskedWords = Said & {
  /** Labels of the recipient's and the sender's address. */
  to: string
  from: string
  /** Heading of the advice for people who received no email. */
  nothing: string
  spam: string
  again: string
  sendAgain: string
}

/** Regions in IANA time zone names, such as `Europe` in `Europe/Berlin`. */
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

/** Copy for the preferences page. */
export type PreferencesWords = {
  title: string
  /** Line that identifies the reader. Contains `{address}`, the masked address. */
  reader: string
  lede: string
  /** Headings of the form's sections. */
  what: string
  when: string
  where: string
  themes: string
  /** Label and options of the field for the letter's length. */
  letter: string
  wholeLetter: string
  shortLetter: string
  hour: string
  /** Option for letters that arrive as soon as the digest is published. */
  atOnce: string
  timeZone: string
  /** Option for the publication's time zone. Contains `{zone}`. */
  usualZone: string
  /** Names of time zone regions. `other` is the heading of all other zones. */
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
  /** Link text for the data stored about the reader. */
  kept: string
  /** Message above the list of invalid fields. */
  wrong: string
  /** Error message for each field. It says what is wrong or how to fix it. */
  faults: Readonly<
    Record<'themes' | 'letter' | 'hour' | 'timeZone' | 'weekdays' | 'muted' | 'pausedUntil' | 'email', string>
  >
}
