/** A built-in theme other than `more`, which has no words. */
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
 * Words that indicate each theme, separated by whitespace. A separate `+` doubles the weight of all words up
 * to the next separate mark, and a separate `-` halves it. A mark at the end of a word applies only to that
 * word, as in `budget+`. A leading `=` matches only the exact form: `=aids` does not match `aid`. One form of
 * each stem is enough. `_` joins a phrase. A word may belong to several themes.
 */
export type Lexicon = Readonly<Record<NamedTheme, string>>
