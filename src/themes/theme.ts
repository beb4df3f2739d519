import type { Tongue } from './language/stop-words.ts'

/**
 * The sections of a digest, in the order in which they stand in it.
 *
 * `iptc`: the top-level Media Topics that a theme covers, see https://iptc.org/standards/media-topics/.
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

/** `more` holds the stories whose theme is not sure enough to be named. An operator's own themes have ids of their own. */
export type ThemeId = (typeof THEMES)[number]['id'] | (string & {})

/** A theme as an operator sets it. */
export type ThemeDefinition = {
  /** Of a theme that is there already, to rename it or to place it; or a new one. */
  id: string
  /** As readers see it; the name of the theme of that id when it is left out, or else the id. */
  name?: string | undefined
  /**
   * Words that speak for it, by language, separated by white space: `+` after one makes it count double, `-` half;
   * `_` joins a phrase. They add to the words of the theme of that id.
   */
  words?: { [tongue in Tongue]?: string | undefined } | undefined
  iptc?: readonly string[] | undefined
}

export type Theme = { id: ThemeId; name: string; iptc: readonly string[] }

/**
 * The themes of a digest in its order, `more` last.
 *
 * The definitions are the whole list: a theme that is not in it is dropped, and its
 * stories stand under `more`. No definitions: all themes as they are.
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
