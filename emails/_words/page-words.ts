import type { Plural } from './words.ts'

/** A page that says one thing. */
export type Said = { title: string; text: string }
/** A page that asks for one decision. */
export type Asked = Said & { button: string }

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
  confirmed: Said
  usedUp: Said
  leave: Asked
  left: Said
  expired: Said
  broken: Said
  // For who meets an error.
  nothing: Said
  later: Said
  wrong: Said
}
