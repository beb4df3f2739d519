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
 * Words that indicate a theme, separated by white space. A separate `+` doubles the weight of the words after
 * it, up to the next mark, and a separate `-` halves it. A mark at the end of a word applies only to that
 * word, as in `budget+`. A leading `=` matches only this form and no other of its stem (`=aids` is not
 * `aid`). One form of each stem is enough. `_` joins a phrase. A word may belong to several themes.
 */
export type Lexicon = Readonly<Record<NamedTheme, string>>
