import type { PageWords } from './page-words.ts'
import type { Plural } from './plural.ts'

/** All copy of letters and pages in one language. Names in braces are replaced by values. */
export type Words = LetterWords & EmailWords & { pages: PageWords }

/** Copy of the letter, and of what it shares with the pages. */
export type LetterWords = {
  /** Locale of dates, numbers and plurals, a BCP 47 tag. */
  locale: string
  /** Names of themes by id; a theme that is missing here keeps its configured name. */
  themeNames: Readonly<Record<string, string>>

  // Copy that letters and pages share.
  /** Contains `{stories}`, `{themes}` and `{minutes}`. */
  counts: string
  stories: Plural
  themes: Plural
  editions: Plural
  minutes: Plural
  inBrief: string
  minutesToRead: Plural
  also: string
  /** Separator in a list; `and` comes before its last item. */
  comma: string
  and: string
  /** Contains `{date}`, the day of the edition that a story follows up. */
  update: string
  /** Number of publishers of a story, beside its theme. */
  publishers: Plural
  /** Number of publishers of the lead, next to its theme. */
  reportedBy: Plural
  end: string
  unsubscribe: string
  preferences: string

  // Letters.
  readOnTheWeb: string
  /** Links for rating an edition. */
  goodEdition: string
  notForMe: string
  /** Link that opens an email with the address of the edition; and that email's text before the address. */
  forward: string
  forwardText: string
  /** Text and link for people to whom a letter was forwarded. */
  forwardedToYou: string
  getYourOwn: string
  /** Shown if replies to letters are read. */
  replies: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  /** Replaces the counts if the letter had no room for any of a reader's stories. */
  onTheWeb: Plural
  /** Contains `{name}` and `{address}`. */
  why: string
  preferencesNote: PreferencesNoteWords
  /** Link to the preferences page. */
  changePreferences: string
}

/** Copy of all other emails. */
export type EmailWords = {
  /** `byMail` comes before an address, and says to use the code below as the subject unless it is already filled in. */
  confirmation: ConfirmationWords & { byMail: string }
  welcome: WelcomeWords
  addressChange: ConfirmationWords
  leaveLink: ConfirmationWords
  alert: AlertWords
}

/** Note in a letter to a reader with preferences: what the letter leaves out. */
export type PreferencesNoteWords = {
  /** Contains `{shown}`; `{n}` is the number of themes in the edition. */
  themes: Plural
  /** `{n}` is the number of stories left out because of muted words. */
  muted: Plural
  /** Shown if nothing is left out. */
  whole: string
  /** Shown in the short letter. */
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
  /** When the first letter arrives: today or tomorrow, or on a date. Both contain `{day}`, `{time}` and `{zone}`. */
  soon: string
  later: string
  daily: string
  /** Contains `{sender}`, the address that letters come from. */
  contacts: string
  latest: string
  leave: string
}

/** The event that an alert to the operator reports. */
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
