/** The sections of a digest, in the order in which they stand in it. */
export const THEMES = [
  { id: 'world', name: 'World' },
  { id: 'politics', name: 'Politics' },
  { id: 'business', name: 'Business' },
  { id: 'technology', name: 'Technology' },
  { id: 'science', name: 'Science' },
  { id: 'health', name: 'Health' },
  { id: 'sport', name: 'Sport' },
  { id: 'culture', name: 'Culture' },
  { id: 'more', name: 'More stories' },
] as const

/** `more` holds the stories whose theme is not sure enough to be named. */
export type ThemeId = (typeof THEMES)[number]['id']
