import type { PublicPageWords } from './page-words.ts'
import type { Plural } from './plural.ts'
import type { ReaderPageWords } from './reader-page-words.ts'

/** All copy of emails and pages in one language. Names in braces are placeholders. */
export type Words = LetterWords & EmailWords & { pages: PageWords }

/** Copy of the web pages. Names in braces are placeholders. `{name}` stands for the publication's name. */
export type PageWords = PublicPageWords & ReaderPageWords

/** Copy of the letter. Some of it also appears on web pages. */
export type LetterWords = {
  /** Locale of dates, numbers and plurals, as a BCP 47 tag. */
  locale: string
  /** Theme names by id. A theme without an entry keeps its configured name. */
  themeNames: Readonly<Record<string, string>>

  // Copy that letters and pages share follows.
  /** Line with the length of a letter. Contains `{stories}`, `{themes}` and `{minutes}`. */
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

  // Copy that only letters use follows.
  readOnTheWeb: string
  /** Link texts for rating an edition. */
  goodEdition: string
  notForMe: string
  /** Link text for forwarding an edition by email, and the text before its URL in that email. */
  forward: string
  forwardText: string
  /** Question to people who received a forwarded letter, and link text for subscribing. */
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

/** Copy of all emails other than the letter. */
export type EmailWords = {
  /** `byMail` explains how to confirm by email. An email address and a code follow it. */
  confirmation: ConfirmationWords & { byMail: string }
  welcome: WelcomeWords
  addressChange: ConfirmationWords
  leaveLink: ConfirmationWords
  alert: AlertWords
}

/** Sentences of the note that tells readers with preferences what their letter leaves out. */
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
 * Copy of an email that asks readers to confirm a subscription, a new address or a request to unsubscribe.
 * Contains `{name}`.
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

/** Copy of the welcome email. Contains `{name}`. */
export type WelcomeWords = {
  subject: string
  preheader: string
  heading: string
  /**
   * Sentences about the arrival of the first letter, `soon` for today or tomorrow and `later` for a later
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

/** Event about which an alert informs the operator. */
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

/** Copy of the alert to the operator. Subjects contain `{name}` and, like the advice, may contain `{day}`. */
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
