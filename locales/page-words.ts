import type { Plural } from './plural.ts'

/** Copy for a page with a single message. */
export type Said = { title: string; text: string }
/** Copy for a page that asks for one decision. */
export type Asked = Said & { button: string }
/** Copy for a page with a single message and a link. */
export type Linked = Said & { link: string }

/** Copy for the pages that anyone can open. */
export type PublicPageWords = {
  /** Tagline under the name, unless the publication has its own. */
  tagline: string
  skip: string
  subscribe: string
  allEditions: string
  feed: string
  /** Link texts for the operator's imprint and privacy policy. */
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
    /** Title and message for a visitor whom Turnstile could not verify. */
    unprovenTitle: string
    unproven: string
    needsScripts: string
    /** Text before the address to which people can send an email to sign up. */
    orByMail: string
    leaveEmpty: string
    hint: string
    /** Heading of the sign-up form below an edition and in the archive. */
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
    /** Accessible name of a month's calendar. */
    calendar: string
    /** Heading of a week. Contains `{date}`, the first day of the week. */
    week: string
    /** Link texts for the next and previous pages of search results, which are newest first. */
    earlier: string
    later: string
  }
  edition: {
    themes: string
    /** Text before the links to other formats. */
    also: string
    /** Text before the links to other formats if the page shortens stories. */
    shortened: string
    text: string
    previous: string
    next: string
    /** Accessible name of the `§` link to a story. */
    storyLink: string
    /** Heading of the notes about corrections made after publication. */
    corrections: string
  }
  embed: EmbedWords
  /** Text of the link from a success page to the latest edition. */
  readLatest: string
  /** Page for unknown URLs. */
  nothing: Said
  later: Said
  /** Page for visitors who exceed a rate limit. The text contains `{minutes}`. */
  tooMany: Said
  /** Page for requests whose HTTP method is not allowed. */
  method: Said
  /** Text of the link to the home page from error pages, and from messages that have no other link. */
  toHome: string
  wrong: Said
}

/** Copy for the page with sign-up HTML for other sites. */
export type EmbedWords = Said &
  Readonly<Record<'form' | 'formText' | 'script' | 'scriptText' | 'link' | 'linkText', string>>
