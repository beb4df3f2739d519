// Recognises recurring columns, such as the weather or letters to the editor, and items that are not news.
import type { Article } from '../articles/article.ts'
import { fold } from './language/fold.ts'
import { wordsOf } from './language/words.ts'
import { kindsOf } from './stories/event-kinds.ts'
import { cleanTitle } from './stories/headline.ts'
import type { RecurringKind } from './story.ts'

type Titled = Pick<Article, 'title' | 'section' | 'source' | 'url'>

/** Section names by kind, in lower case without accents, with hyphens instead of spaces and apostrophes. */
const SECTIONS: Readonly<Record<RecurringKind, string>> = {
  column: `weather weather-forecast forecast traffic traffic-and-travel obituaries deaths death-notices whats-on what-s-on listings
    letters letters-to-the-editor rumours transfer-rumours changelog tides timetable lottery lottery-results tv-guide on-this-day
    wetter wetterbericht termine veranstaltungen was-ist-los leserbriefe traueranzeigen todesanzeigen fahrplan fahrplan-und-tide
    lottozahlen tv-programm blitzer meteo agenda l-agenda courrier-des-lecteurs avis-de-deces programme-tv loto trafic
    el-tiempo trafico cartas cartas-al-director esquelas loteria previsao-do-tempo meteorologia obituarios necrologi lettere
    traffico weer weerbericht brieven filenieuws pogoda nekrologi hava-durumu vefat الطقس погода некрологи vader insandare
    familjenytt 天气 天氣 讣告 天気 お悔やみ 날씨 부고 मौसम`,
  'not-news': `horoscope horoscopes crossword crosswords puzzles quiz quizzes sponsored sponsored-content advertorial advertisement
    partner-content paid-content promoted horoskop kreuzwortratsel ratsel anzeige werbung mots-croises jeux publi-redactionnel
    contenu-sponsorise horoscopo crucigrama pasatiempos publirreportaje contenido-patrocinado palavras-cruzadas oroscopo
    cruciverba horoscoop kruiswoordraadsel krzyzowka burc burclar bulmaca ابراج الابراج гороскоп кроссворд korsord 星座 占い 星占い
    운세 राशिफल`,
}

/** Patterns for folded titles, by kind. */
const TITLES: Readonly<Record<RecurringKind, RegExp>> = {
  column:
    /^(?:(?:[\p{L}'-]+ ){0,3}weather(?: forecast)?\s*[:,–-]|weather forecast\b|[^:]{0,30}\btraffic (?:and|&) travel\b|obituaries\b|deaths announced\b|death notices\b|what'?s on\b|letters(?: to the editor)?\s*[:,]|transfer (?:rumours|rumors|gossip)\b|rumour mill\b|changelog\b|loan watch\b|lottery results\b|tv tonight\b|on this day\b|corrections and clarifications\b|(?:match )?preview\s*:|looking back\b|(?:on|back on) the market\s*:|[^:]{0,20}\b(?:question|detection|photo|picture|word|quote|recipe|tip) of the (?:day|week)\b|spielvorschau\b|vorschau\s*:|ruckblick\s*:|frage (?:des tages|der woche)\b|la question (?:de|du)\b|retour sur\s*:|[\p{L}]+ stocks this week\b|wetter\b[^:]{0,30}:|was ist los\b|fahrplan\b|leserbriefe\b|termine\b|traueranzeigen\b|lottozahlen\b|meteo\b|(?:l')?agenda\b|courrier des lecteurs\b|el tiempo\b[^:]{0,20}:|cartas al director\b)/u,
  'not-news':
    /^(?:(?:your |daily |weekly )*horoscopes?\b|horoskope?\b|horoscopo\b|(?:the )?(?:daily |cryptic |quick |weekend )*(?:crossword|sudoku)\b|kreuzwortratsel\b|mots croises\b|crucigrama\b|(?:news |weekly |daily |the big |saturday |pub )*quiz\s*(?:[:!–-]|$|of the\b)|(?:\[?(?:sponsored|advertorial|anzeige|advertisement|ad|paid post|partner content|promoted|werbung)\]?\s*[:|–-]))/u,
}

/**
 * Matches folded titles of recurring counts, such as `leak-site count, 26 november: 14 new names`. Such a
 * title has a date before a colon and a number after it.
 */
const COUNT =
  /^[^:]{3,40}\b\p{N}{1,2}\.? (?:de )?(?:jan|feb|fev|mar|apr|avr|abr|ma[iy]|jun|juin|jul|juil|aug|aout|ago|sep|o[ck]t|nov|de[cz]|dic)\p{L}*\s*:\s*\p{N}/u

const BY_SECTION = new Map<string, RecurringKind>()
for (const [kind, names] of Object.entries(SECTIONS)) {
  for (const name of names.split(/\s+/)) BY_SECTION.set(fold(name), kind as RecurringKind)
}

/** Returns the kind of a recurring item, based on its section or title, or null for news. */
export function recurringKind(article: Titled): RecurringKind | null {
  const section = fold(article.section ?? '')
    .trim()
    .replace(/['’]/gu, '-')
    .replace(/[\s_.]+/gu, '-')
  const bySection = BY_SECTION.get(section)
  if (bySection !== undefined) return bySection
  for (const title of new Set([fold(article.title).trim(), fold(cleanTitle(article))])) {
    for (const kind of ['not-news', 'column'] as const) if (TITLES[kind].test(title)) return kind
    // A count is news if its title also mentions an event, such as a death.
    if (COUNT.test(title) && kindsOf(wordsOf(title)).size === 0) return 'column'
  }
  return null
}
