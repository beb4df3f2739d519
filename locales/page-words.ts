import type { Plural } from './plural.ts'

/** Copy of a page with a single message. */
export type Said = { title: string; text: string }
/** Copy of a page that asks for one decision. */
export type Asked = Said & { button: string }
/** Copy of a page with a single message and a link. */
export type Linked = Said & { link: string }

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

/** Copy of the page for people who put the sign-up form on their site. */
export type EmbedWords = Said &
  Readonly<Record<'form' | 'formText' | 'script' | 'scriptText' | 'link' | 'linkText', string>>
