// Feedback on an edition. Every reader has the same links, so nobody can tell whose it is.

/** The two answers, as links and the database name them. */
export const OPINIONS = ['good', 'not-for-me'] as const
export type Opinion = (typeof OPINIONS)[number]

/** Maximum length of a comment, in characters. */
export const LONGEST_COMMENT = 300

/** Feedback on an edition. Times are milliseconds since 1970. */
export type Feedback = {
  good: number
  notForMe: number
  /** The newest first. */
  comments: { opinion: Opinion; text: string; at: number }[]
}

/** Returns the path of the page on which a reader says what they think of an edition. */
export const feedbackPath = (day: string, opinion: Opinion) => `/feedback/${day}/${opinion}`
