// Defines the rules for selecting stories that an operator can change.

/** Says which stories that continue a sent one appear: stories with news, all of them, or none. */
export const REPEAT_RULES = ['news', 'all', 'none'] as const
/** Says which story leads: the best one from two or more publishers, the best one, or none. */
export const LEAD_RULES = ['two_publishers', 'best', 'none'] as const
/** Says whether horoscopes, puzzles, quizzes and advertising are left out or come last. */
export const NOT_NEWS_RULES = ['out', 'last'] as const

export type SelectionRules = {
  repeats: (typeof REPEAT_RULES)[number]
  lead: (typeof LEAD_RULES)[number]
  notNews: (typeof NOT_NEWS_RULES)[number]
}

export const DEFAULT_RULES: SelectionRules = { repeats: 'news', lead: 'two_publishers', notNews: 'out' }
