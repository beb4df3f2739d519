import type { PageWords } from './page-words.ts'
import type { Plural } from './plural.ts'

/** Every fixed word of our letters and pages in one language. What stands in braces is filled in. */
export type Words = {
  /** BCP 47 tag by which dates, numbers and plurals are formed. */
  locale: string
  /** Names of themes by their id; one that is not here keeps the name it came with. */
  themeNames: Readonly<Record<string, string>>

  // What letters and pages share.
  /** Of `{stories}`, `{themes}` and `{minutes}`. */
  counts: string
  stories: Plural
  themes: Plural
  minutes: Plural
  inBrief: string
  minutesToRead: Plural
  also: string
  /** Between the outlets of a list, and before its last one. */
  comma: string
  and: string
  /** Of the `{date}` of the edition that a story goes on from. */
  update: string
  /** Of an edition in which no story is reported by more than one publisher. */
  noLead: string
  end: string
  unsubscribe: string
  preferences: string

  // Letters.
  readOnTheWeb: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  /** In place of the counts, where the letter had room for none of a reader's stories. */
  onTheWeb: Plural
  /** Of `{name}` and `{address}`. */
  why: string
  choice: ChoiceWords
  /** Leads to where a reader chooses. */
  changeChoice: string
  /** `byMail` stands before an address, and says that the subject is to be the code that follows, or is filled in. */
  confirmation: ConfirmationWords & { byMail: string }
  welcome: WelcomeWords
  addressChange: ConfirmationWords
  alert: AlertWords

  pages: PageWords
}

/** Of the letter to a reader who chose: what it leaves out. */
export type ChoiceWords = {
  /** Of `{shown}` and the number of themes that the edition has. */
  themes: Plural
  /** Of the number of stories that are left out for what the reader muted. */
  muted: Plural
  /** When nothing is left out. */
  whole: string
}

/** Of a letter that asks for a click: to confirm a subscription, or a new address; of `{name}`. */
export type ConfirmationWords = {
  subject: string
  preheader: string
  heading: string
  ask: string
  button: string
  orPaste: string
  notYou: string
}

/** Of the letter to who has just confirmed; of `{name}`, `{time}` and `{address}`. */
export type WelcomeWords = {
  subject: string
  preheader: string
  heading: string
  /** When the next edition comes. */
  expect: string
  latest: string
  leave: string
}

/** What an operator is told of: what became of a digest. */
export type AlertCause =
  | 'halted'
  | 'paused'
  | 'uncertain'
  | 'failed'
  | 'skipped'
  | 'empty'
  | 'missed'
  | 'unmade'

/** Of the letter to the operator; of `{name}` and `{day}`. */
export type AlertWords = {
  /** By what became of the digest. */
  subjects: Readonly<Record<AlertCause, string>>
  preheader: string
  reason: string
  /** What to do about it. */
  todo: Readonly<Record<AlertCause, string>>
  counts: string
  look: string
}
