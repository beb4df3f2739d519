// Rules of an edition that an operator can change.

/** Continuing stories that appear again: those with news, all, or none. */
export const REPEAT_RULES = ['news', 'all', 'none'] as const
/** The story that leads: the best that two or more publishers report, the best, or none. */
export const LEAD_RULES = ['two_publishers', 'best', 'none'] as const
/** Treatment of horoscopes, puzzles, quizzes and advertising: they are left out or come last. */
export const NOT_NEWS_RULES = ['out', 'last'] as const

export type SelectionRules = {
  repeats: (typeof REPEAT_RULES)[number]
  lead: (typeof LEAD_RULES)[number]
  notNews: (typeof NOT_NEWS_RULES)[number]
}

export const DEFAULT_RULES: SelectionRules = { repeats: 'news', lead: 'two_publishers', notNews: 'out' }
