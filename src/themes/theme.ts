/**
 * Built-in themes of a digest, in reading order.
 *
 * `iptc` lists a theme's top-level IPTC Media Topics (https://iptc.org/standards/media-topics/).
 */
export const THEMES = [
  { id: 'world', name: 'World', iptc: ['medtop:16000000', 'medtop:03000000'] },
  { id: 'politics', name: 'Politics', iptc: ['medtop:11000000', 'medtop:02000000'] },
  { id: 'business', name: 'Business', iptc: ['medtop:04000000', 'medtop:09000000'] },
  { id: 'technology', name: 'Technology', iptc: ['medtop:13000000'] },
  { id: 'science', name: 'Science', iptc: ['medtop:13000000', 'medtop:06000000'] },
  { id: 'health', name: 'Health', iptc: ['medtop:07000000'] },
  { id: 'sport', name: 'Sport', iptc: ['medtop:15000000'] },
  { id: 'culture', name: 'Culture', iptc: ['medtop:01000000', 'medtop:10000000'] },
  { id: 'more', name: 'More stories', iptc: [] },
] as const

/**
 * Id of a built-in theme or of an operator's own. `more` is for stories without a clear theme or with a theme
 * that the operator dropped.
 */
export type ThemeId = (typeof THEMES)[number]['id'] | (string & {})

/** A theme as configured by an operator. */
export type ThemeDefinition = {
  /** Id of a built-in theme to keep, rename or reorder, or of a new theme. */
  id: string
  /** Name that readers see. Defaults to the built-in name, or else to the id. */
  name?: string | undefined
  /**
   * Words that indicate the theme, by language, separated by whitespace. A trailing `+` doubles a word's
   * weight, a trailing `-` halves it, and `_` joins the words of a phrase. The words are added to the
   * built-in words of the theme with the same id.
   */
  words?: Readonly<Record<string, string | undefined>> | undefined
  /**
   * Publishers' section names that belong to the theme, such as `Rathaus`. They take precedence over the
   * built-in names.
   */
  sections?: readonly string[] | undefined
  iptc?: readonly string[] | undefined
}

export type Theme = { id: ThemeId; name: string; iptc: readonly string[] }

/**
 * Returns the themes of a digest in reading order, with `more` last.
 *
 * Definitions replace the built-in list: a theme that they omit is dropped, and its stories appear under
 * `more`. Without definitions, the built-in themes apply.
 */
export function themesOf(definitions: readonly ThemeDefinition[] | undefined): Theme[] {
  if (definitions === undefined || definitions.length === 0) return [...THEMES]
  const themes = definitions.map(({ id, name, iptc }): Theme => {
    const known = THEMES.find((theme) => theme.id === id)
    return { id, name: name ?? known?.name ?? id, iptc: iptc ?? known?.iptc ?? [] }
  })
  const rest = themes.find((theme) => theme.id === 'more') ?? { id: 'more', name: 'More stories', iptc: [] }
  return [...themes.filter((theme) => theme.id !== 'more'), rest]
}
