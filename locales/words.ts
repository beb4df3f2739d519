import type { PublicPageWords } from './page-words.ts'
import type { Plural } from './plural.ts'
import type { ReaderPageWords } from './reader-page-words.ts'

/** All copy of letters and pages in one language. Names in braces are replaced with values. */
export type Words = LetterWords & EmailWords & { pages: PageWords }

/**
 * Copy of the web pages. Names in braces are replaced with values. `{name}` stands for the publication's
 * name.
 */
export type PageWords = PublicPageWords & ReaderPageWords

/** Copy of the letter. Web pages also use some of it. */
export type LetterWords = {
  /** Locale of dates, numbers and plurals, a BCP 47 tag. */
  locale: string
  /** Names of themes, by their IDs. A theme that is missing keeps its configured name. */
  themeNames: Readonly<Record<string, string>>

  // Copy that letters and pages share follows.
  /** Line with the size of a letter. Contains `{stories}`, `{themes}` and `{minutes}`. */
  counts: string
  stories: Plural
  themes: Plural
  editions: Plural
  minutes: Plural
  inBrief: string
  minutesToRead: Plural
  also: string
  /** Separator in a list. `and` comes before the last item. */
  comma: string
  and: string
  /** Note on a story that continues an earlier one. Contains `{date}`, the day of the earlier edition. */
  update: string
  /** Number of publishers of a story, shown after its theme. */
  publishers: Plural
  /** Number of publishers of the lead, shown after its theme. */
  reportedBy: Plural
  end: string
  unsubscribe: string
  preferences: string

  // Copy that only letters use follows.
  readOnTheWeb: string
  /** Texts of the links for rating an edition. */
  goodEdition: string
  notForMe: string
  /**
   * Text of the link that opens an email with the URL of the edition, and the text before the URL in that
   * email.
   */
  forward: string
  forwardText: string
  /** Text for people to whom a letter was forwarded, and the link to subscribe. */
  forwardedToYou: string
  getYourOwn: string
  /** Sentence that is shown if replies reach the publisher. */
  replies: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  /** Text that replaces the counts if the letter did not have room for any of a reader's stories. */
  onTheWeb: Plural
  /** Sentence that says why the reader gets the letter. Contains `{name}` and `{address}`. */
  why: string
  preferencesNote: PreferencesNoteWords
  /** Text of the link to the preferences page. */
  changePreferences: string
}

/** Copy of all other emails. */
export type EmailWords = {
  /** `byMail` explains how to confirm by email, and comes before an email address and a code. */
  confirmation: ConfirmationWords & { byMail: string }
  welcome: WelcomeWords
  addressChange: ConfirmationWords
  leaveLink: ConfirmationWords
  alert: AlertWords
}

/** Note to a reader with preferences, which says what the letter leaves out. */
export type PreferencesNoteWords = {
  /** Sentence about chosen themes. Contains `{shown}`, and `{n}` for the number of themes in the edition. */
  themes: Plural
  /** Sentence about muted words. Contains `{n}`, the number of stories left out because of them. */
  muted: Plural
  /** Sentence for readers with preferences from whose letter nothing is left out. */
  whole: string
  /** Sentence for readers of the short letter. */
  short: string
}

/** Copy of a letter that asks to confirm a subscription, a new address or an unsubscription. Contains `{name}`. */
export type ConfirmationWords = {
  subject: string
  preheader: string
  heading: string
  ask: string
  button: string
  orPaste: string
  notYou: string
}

/** Copy of the welcome letter. Contains `{name}`. */
export type WelcomeWords = {
  subject: string
  preheader: string
  heading: string
  /**
   * Sentences that say when the first letter arrives: today or tomorrow, or on a later date. Both contain
   * `{day}`, `{time}` and `{zone}`.
   */
  soon: string
  later: string
  daily: string
  /** Advice against the spam folder. Contains `{sender}`, the address from which letters come. */
  contacts: string
  latest: string
  leave: string
}

/** The event about which an alert informs the operator. */
export type AlertCause =
  | 'halted'
  | 'paused'
  | 'uncertain'
  | 'failed'
  | 'skipped'
  | 'empty'
  | 'missed'
  | 'unmade'
  | 'source_failing'
  | 'no_articles'

/** Copy of the alert to the operator. Contains `{name}` and `{day}`. */
export type AlertWords = {
  /** Subject line for each event. */
  subjects: Readonly<Record<AlertCause, string>>
  preheader: string
  reason: string
  /** Advice for each event. */
  todo: Readonly<Record<AlertCause, string>>
  counts: string
  look: string
}
