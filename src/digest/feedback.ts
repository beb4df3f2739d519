// Defines readers' feedback on an edition. All readers get the same links, so a rating does not reveal who
// gave it.

/** The two possible ratings, as they are named in links and in the database. */
export const OPINIONS = ['good', 'not-for-me'] as const
export type Opinion = (typeof OPINIONS)[number]

/** Maximum length of a comment, in characters. */
export const LONGEST_COMMENT = 300

/**
 * How often readers gave each rating to an edition, and their comments. `at` is a Unix timestamp in
 * milliseconds.
 */
export type Feedback = {
  good: number
  notForMe: number
  /** Comments, newest first. */
  comments: { opinion: Opinion; text: string; at: number }[]
}

/** Returns the path of the page where a reader rates an edition. */
export const feedbackPath = (day: string, opinion: Opinion) => `/feedback/${day}/${opinion}`
