/** A built-in theme with words, which is every theme except `more`. */
export type NamedTheme =
  | 'world'
  | 'politics'
  | 'business'
  | 'technology'
  | 'science'
  | 'health'
  | 'sport'
  | 'culture'

/**
 * Words that indicate a theme, separated by white space. A `+` doubles the weight of the words after it, and a `-` halves
 * it. A word may also have a mark of its own at its end, as in `budget+`. A leading `=` matches only this form and no
 * other of its stem (`=aids` is not `aid`). One form of each stem is enough. `_` joins a phrase. A word may belong to
 * several themes.
 */
export type Lexicon = Readonly<Record<NamedTheme, string>>
