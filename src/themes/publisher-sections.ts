// Derives an article's theme from the publisher's section or from the path of the URL.
import type { Article } from '../articles/article.ts'
import { fold } from './language/fold.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { SECTION_NAMES } from './section-names.ts'
import type { ThemeDefinition, ThemeId } from './theme.ts'

/**
 * World regions. A section named after a region covers foreign news, but a URL folder may be a whole regional
 * edition.
 */
const REGIONS = new Set(
  `asia africa europe middle-east americas latin-america asia-pacific afrique proche-orient asien afrika europa naher-osten
    oriente-medio america-latina amerique moyen-orient`.split(/\s+/),
)

/** Weight of a section named by the publisher. */
const SECTION = 1
/** Weight of a section in the path of a URL. */
const FOLDER = 0.7
/** Weight factor for world sections, which also contain foreign business and science news. */
const ABROAD = 0.6

const BY_NAME = new Map<string, NamedTheme>()
for (const byTheme of Object.values(SECTION_NAMES)) {
  for (const [theme, names] of Object.entries(byTheme)) {
    for (const name of names.split(/\s+/)) BY_NAME.set(plain(name), theme as NamedTheme)
  }
}

/** A theme and its certainty, from 0 to 1. */
export type SectionHint = { theme: ThemeId; weight: number }

/**
 * Returns the theme of the publisher's `section`, or else of a folder in the URL (`/sport/`, `/wirtschaft/`),
 * or null if neither names a known theme. An operator's own `sections` take precedence.
 */
export function themeOfSection(
  { section, url }: Pick<Article, 'section' | 'url'>,
  own: readonly ThemeDefinition[] = NO_DEFINITIONS,
): SectionHint | null {
  const names =
    section === null ? [] : [section, ...section.split(SEPARATOR)].map(plain).filter((name) => name !== '')
  const mapped = own.find(({ sections }) => sections?.some((name) => names.includes(plain(name))))
  if (mapped !== undefined) return { theme: mapped.id, weight: SECTION }
  const named = find(names) ?? (names.some((name) => REGIONS.has(name)) ? 'world' : null)
  if (named !== null) return weigh(named, SECTION)
  const folder = find(pathOf(url).split('/').slice(0, -1).map(plain))
  return folder === null ? null : weigh(folder, FOLDER)
}

const NO_DEFINITIONS: readonly ThemeDefinition[] = []
/** Matches separators between the names in a section, such as `Sport / Football` or `Arts & Culture`. */
const SEPARATOR = /[/|>,;:&]|\s+(?:and|und|et|y|e|en|i|och|ve)\s+/i

function weigh(theme: NamedTheme, weight: number): SectionHint {
  return { theme, weight: theme === 'world' ? ABROAD * weight : weight }
}

/** Returns the path of an HTTP URL, or an empty string for any other text. */
function pathOf(url: string): string {
  return /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url.slice(0, 300))?.[1] ?? ''
}

function plain(name: string): string {
  return fold(name)
    .trim()
    .replace(/[\s_.]+/g, '-')
}

function find(names: readonly string[]): NamedTheme | null {
  for (const name of names) {
    const theme = BY_NAME.get(name)
    if (theme !== undefined) return theme
  }
  return null
}
