// Defines the selection rules that an operator can change.

/** Options for stories that continue a sent one: include those with news, all of them, or none. */
export const REPEAT_RULES = ['news', 'all', 'none'] as const
/**
 * Options for the lead: the best news story from two or more publishers, the best news story, or none. If no
 * story has two publishers on a day with at least ten news stories from several publishers, the first option
 * also allows the best of these stories.
 */
export const LEAD_RULES = ['two_publishers', 'best', 'none'] as const
/** Options for horoscopes, puzzles, quizzes and advertising: leave them out or put them last. */
export const NOT_NEWS_RULES = ['out', 'last'] as const

export type SelectionRules = {
  repeats: (typeof REPEAT_RULES)[number]
  lead: (typeof LEAD_RULES)[number]
  notNews: (typeof NOT_NEWS_RULES)[number]
}

export const DEFAULT_RULES: SelectionRules = { repeats: 'news', lead: 'two_publishers', notNews: 'out' }
