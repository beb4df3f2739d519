// Defines the selection rules that an operator can change.

/** Options for stories that continue a sent one: include those with news, all of them, or none. */
export const REPEAT_RULES = ['news', 'all', 'none'] as const
/** Options for the lead story: the best story from two or more publishers, the best story, or none. */
export const LEAD_RULES = ['two_publishers', 'best', 'none'] as const
/** Options for horoscopes, puzzles, quizzes and advertising: leave them out or put them last. */
export const NOT_NEWS_RULES = ['out', 'last'] as const

export type SelectionRules = {
  repeats: (typeof REPEAT_RULES)[number]
  lead: (typeof LEAD_RULES)[number]
  notNews: (typeof NOT_NEWS_RULES)[number]
}

export const DEFAULT_RULES: SelectionRules = { repeats: 'news', lead: 'two_publishers', notNews: 'out' }
