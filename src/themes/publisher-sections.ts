// Derives a theme from the publisher's own section or from the path of an address.
import type { Article } from '../articles/article.ts'
import { fold } from './language/detect-language.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'

const NAMES: Readonly<Record<NamedTheme, string>> = {
  world: `world world-news international foreign global ausland welt monde mundo internacional internationales weltpolitik`,
  politics: `politics political us-politics uk-politics elections election government westminster congress white-house
    politik inland innenpolitik politique elections politica elecciones`,
  business: `business economy economics finance markets market companies money economia economie wirtschaft finanzen
    unternehmen boerse geld entreprises bourse empresas negocios mercados biz industry real-estate jobs`,
  technology: `technology tech technologies digital gadgets internet computing mobile gaming software ai netzwelt web technik
    it technologie numerique tecnologia high-tech games`,
  science: `science space environment climate nature wissen wissenschaft forschung umwelt klima sciences espace environnement
    planete climat ciencia ciencias medio-ambiente clima espacio science-environment`,
  health: `health healthcare medicine medical coronavirus covid-19 wellness gesundheit medizin sante medecine salud sanidad
    bienestar well`,
  sport: `sport sports football soccer nfl nba mlb nhl cricket tennis golf rugby formula-1 f1 fussball olympics olympia
    deportes deporte futbol sports-news`,
  culture: `culture entertainment arts art movies film films music tv television books theatre theater celebrity celebrities
    fashion lifestyle kultur feuilleton kino musik unterhaltung panorama-kultur cinema musique livres people television
    cultura cine musica libros espectaculos entretenimiento stage media arts-culture entertainment-arts gente`,
}

/** Regions of the world. A section of that name covers foreign news, but a folder may be a whole regional edition. */
const REGIONS = new Set(
  `asia africa europe middle-east americas latin-america asia-pacific afrique proche-orient asien afrika europa naher-osten
    oriente-medio america-latina amerique moyen-orient`.split(/\s+/),
)

/** Weight of a section that the publisher names, and of a folder in an address. */
const SECTION = 1
const FOLDER = 0.7
/** Factor for world sections, which also carry foreign business and science. */
const ABROAD = 0.6

const BY_NAME = new Map<string, NamedTheme>()
for (const [theme, names] of Object.entries(NAMES)) {
  for (const name of names.split(/\s+/)) BY_NAME.set(name, theme as NamedTheme)
}

/** A theme and its certainty, 0..1. */
export type SectionHint = { theme: NamedTheme; weight: number }

/**
 * Returns the theme named by the publisher's `section`, or by a folder in the address
 * (`/sport/`, `/wirtschaft/`); null when neither is known.
 */
export function themeOfSection({ section, url }: Pick<Article, 'section' | 'url'>): SectionHint | null {
  const names = section === null ? [] : section.split(/[/|>,;:&]|\s+(?:and|und|et|y)\s+/i).map(plain)
  const named = find(names) ?? (names.some((name) => REGIONS.has(name)) ? 'world' : null)
  if (named !== null) return weigh(named, SECTION)
  const folder = find(pathOf(url).split('/').slice(0, -1).map(plain))
  return folder === null ? null : weigh(folder, FOLDER)
}

function weigh(theme: NamedTheme, weight: number): SectionHint {
  return { theme, weight: theme === 'world' ? ABROAD * weight : weight }
}

/** Returns the path of an address. */
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
