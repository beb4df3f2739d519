import type { PublicPageWords } from './page-words.ts'
import type { Plural } from './plural.ts'
import type { ReaderPageWords } from './reader-page-words.ts'

/** All copy for emails and for readers' pages in one language. Names in braces are placeholders. */
export type Words = LetterWords & EmailWords & { pages: PageWords }

/** Copy for readers' pages. Names in braces are placeholders. `{name}` stands for the publication's name. */
export type PageWords = PublicPageWords & ReaderPageWords

/** Copy for the letter. Some of it also appears on web pages, and `editions` appears only there. */
export type LetterWords = {
  /** Locale of dates, numbers and plurals, as a BCP 47 tag. */
  locale: string
  /** Theme names by id. A theme without an entry keeps its configured name. */
  themeNames: Readonly<Record<string, string>>

  // Most of the copy below appears in letters and on pages.
  /** Line that states the length of a letter. Contains `{stories}`, `{themes}` and `{minutes}`. */
  counts: string
  stories: Plural
  themes: Plural
  editions: Plural
  minutes: Plural
  inBrief: string
  minutesToRead: Plural
  also: string
  /** List separator. `and` comes before the last item. */
  comma: string
  and: string
  /** Note on a story that updates an earlier one. Contains `{date}`, the day of the earlier edition. */
  update: string
  /** Number of a story's publishers, shown after its theme. */
  publishers: Plural
  /** Number of the lead's publishers, shown after its theme. */
  reportedBy: Plural
  end: string
  unsubscribe: string
  preferences: string

  // Most of the copy below appears only in emails.
  readOnTheWeb: string
  /** Link texts for rating an edition. */
  goodEdition: string
  notForMe: string
  /** Link text for forwarding an edition by email, and the text before its URL in that email. */
  forward: string
  forwardText: string
  /** Question for people who were forwarded a letter, and link text for subscribing. */
  forwardedToYou: string
  getYourOwn: string
  /** Sentence shown if replies reach the publisher. */
  replies: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  /** Text that replaces the letter's length if all of a reader's stories are only on the web. */
  onTheWeb: Plural
  /** Sentence that explains why the reader gets the letter. Contains `{name}` and `{address}`. */
  why: string
  preferencesNote: PreferencesNoteWords
  /** Link text for the preferences page. */
  changePreferences: string
}

/** Copy for all emails other than the letter. */
export type EmailWords = {
  /** `byMail` explains how to confirm by email. The address and the code follow. */
  confirmation: ConfirmationWords & { byMail: string }
  welcome: WelcomeWords
  addressChange: ConfirmationWords
  leaveLink: ConfirmationWords
  alert: AlertWords
}

/** Sentences of the note about what a reader's preferences leave out. */
export type PreferencesNoteWords = {
  /** Sentence about chosen themes. Contains `{shown}`, and `{n}` for the number of themes in the edition. */
  themes: Plural
  /** Sentence about muted words. Contains `{n}`, the number of stories left out because of them. */
  muted: Plural
  /** Sentence for readers whose preferences leave nothing out of the letter. */
  whole: string
  /** Sentence for readers of the short letter. */
  short: string
}

/**
 * Copy for an email that asks readers to confirm a subscription, a new address or a request to unsubscribe.
 * `subject` and `ask` contain `{name}`.
 */
export type ConfirmationWords = {
  subject: string
  preheader: string
  heading: string
  ask: string
  button: string
  orPaste: string
  notYou: string
}

/** Copy for the welcome email. `subject` and `heading` contain `{name}`. */
export type WelcomeWords = {
  subject: string
  preheader: string
  heading: string
  /**
   * Sentences that say when the first letter arrives: `soon` for today or tomorrow, and `later` for a later
   * date. Both contain `{day}`, `{time}` and `{zone}`.
   */
  soon: string
  later: string
  daily: string
  /** Advice on keeping letters out of the spam folder. Contains `{sender}`, the sender's address. */
  contacts: string
  latest: string
  leave: string
}

/** Event that triggers an alert to the operator. */
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

/** Copy for alerts to the operator. Subjects contain `{name}` and, like the advice, may contain `{day}`. */
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
