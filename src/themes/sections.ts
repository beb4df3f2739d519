// What a publisher's own section, or the path of an address, says about the theme.
import type { Article } from '../articles/article.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { fold } from './tongue.ts'

const NAMES: Readonly<Record<NamedTheme, string>> = {
  world: `world world-news international foreign global asia africa europe middle-east americas latin-america asia-pacific
    ausland welt monde afrique proche-orient mundo internacional internationales weltpolitik`,
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

const BY_NAME = new Map<string, NamedTheme>()
for (const [theme, names] of Object.entries(NAMES)) {
  for (const name of names.split(/\s+/)) BY_NAME.set(name, theme as NamedTheme)
}

/**
 * The theme that the publisher's `section` names, or else a folder in the address
 * (`/sport/`, `/wirtschaft/`); null when neither is known.
 */
export function themeOfSection({ section, url }: Pick<Article, 'section' | 'url'>): NamedTheme | null {
  const named = section === null ? null : find(section.split(/[/|>,;:&]|\s+(?:and|und|et|y)\s+/i))
  return named ?? find(pathOf(url).split('/').slice(0, -1))
}

/** Folders of an address, without its host, its query and its last part. */
function pathOf(url: string): string {
  return /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url.slice(0, 300))?.[1] ?? ''
}

function find(names: readonly string[]): NamedTheme | null {
  for (const name of names) {
    const theme = BY_NAME.get(
      fold(name)
        .trim()
        .replace(/[\s_.]+/g, '-'),
    )
    if (theme !== undefined) return theme
  }
  return null
}
