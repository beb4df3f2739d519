// Recognises labels, wire slugs, attributions and tickers that publishers add to titles.
import { once } from '../../text/once.ts'

/**
 * Labels for the format, timing or exclusivity of a page, in many languages. Labels for the kind of article,
 * such as Opinion, are excluded.
 */
const LABEL = [
  'live(?: ?(?:updates?|blog|coverage|now|stream|ticker))?|breaking(?: news)?|just in|developing|exclusive|exclusively|urgent|alert|news alert|flash',
  'watch(?: live| now| here| the video| video)?|video|videos|must[ -]see|photos?|pics|pictures|in pictures|photo gallery|gallery|slideshow|listen|audio|podcast|infographic|graphic|w\\/ ?video|with video|text',
  'update[ds]?(?: ?\\d{1,2})?|upd|corrected|refiled?|as it happened|live as it happened|latest|the latest|latest news|new|recap|live recap',
  'live-?ticker|liveblog|eilmeldung|eil|exklusiv|news-?ticker|newsblog|ticker|aktualisiert|bilder|fotostrecke|im video',
  'en direct|direct|direct vid[ée]o|exclusif|vid[ée]os?|alerte(?: info)?|urgence|dernière minute|info|en images|photos et vid[ée]o',
  'en vivo|en directo|directo|última hora|ultima hora|urgente|exclusiva|exclusivo|v[íi]deos?|fotos?|en im[áa]genes|[úu]ltimo momento|minuto a minuto|lo [úu]ltimo',
  "in diretta|diretta|ultim['’]ora|ultima ora|esclusiva|esclusivo|foto|ao vivo|ao minuto|última hora|exclusivo",
  'laatste nieuws|live-?blog|beelden|kijk|pilne|na żywo|wideo|zdjęcia|relacja|son dak[iİı]ka|canlı|canlı yayın|video haber|foto galeri|senaste nytt|direkt|just nu|tv',
  'срочно|молния|видео|фото|прямой эфир|онлайн|трансляция|обновлено|терміново|відео|наживо',
  'عاجل|مباشر|بث مباشر|بالفيديو|فيديو|بالصور|صور|شاهد|فوری|زنده|ویدیو|ब्रेकिंग(?: न्यूज़?)?|लाइव|वीडियो|तस्वीरें|ताज़ा खबर|ব্রেকিং|ভিডিও|লাইভ',
  '快讯|突发|直播|视频|图集|独家|最新|速報|動画|独自|写真|ライブ|中継|更新|속보|단독|영상|포토|생중계|업데이트|ด่วน|คลิป|สด',
].join('|')

/** Matches wire slugs directly before a title: `UPDATE 2-`, `GLOBAL MARKETS-`. */
const SLUG =
  /^(?:(?:UPDATE|WRAPUP|WRAP-UP|RPT-UPDATE|REFILE-UPDATE|CORRECTED-UPDATE|LEAD|REPEAT)[ -]?\d{1,2}|BRIEF|TABLE|FACTBOX|TIMELINE|EXCLUSIVE|RPT|REPEAT|CORRECTED|REFILE|DIARY|PREVIEW|EXPLAINER|INSIGHT|INTERVIEW|ADVISORY|POLL|GRAPHIC|FEATURE|SCENARIOS|SNAPSHOT|INSTANT VIEW|NEWSMAKER|WITNESS|HIGHLIGHTS|TEXT|BUZZ|TREASURIES|FOREX|METALS|PRECIOUS|COMMODITIES|SOFTS|GRAINS|OIL|COLUMN|BREAKINGVIEWS|DEALTALK|DEALS|MEDIA|SPORTS?|MOVES|(?:GLOBAL|US|U\.S\.|EURO|ASIA|EM|EMERGING|EMERGING ASIA|LATAM|JAPAN|CHINA|INDIA|AUSTRALIA|CANADA|UK|EUROPE|EUROPEAN|NORDIC|WALL STREET|HONG KONG)(?: [A-Z]{2,11}){0,2}(?: (?:MARKETS?|STOCKS|FX|SNAPSHOT|BONDS|RATES|DEBT|CURRENCIES|SHARES|REPORT|PREVIEW|WRAP|OPEN|CLOSE|ROUNDUP))?)\s?-\s?(?=[\p{L}\p{N}"'“‘])/u
/**
 * Matches slugs of a single common word, such as `US-`. They are kept, because they may be part of the title.
 */
const PLACE_ONLY =
  /^(?:US|U\.S\.|EURO|ASIA|CHINA|JAPAN|INDIA|CANADA|UK|EUROPE|AUSTRALIA|GLOBAL|EM|LATAM|OIL|MEDIA|TEXT|FEATURE|SPORTS?|EMERGING|EUROPEAN|NORDIC)\s?-/
/**
 * Matches a sport before a wire service's title, as in `Tennis-Champion retires`, or a label in capitals:
 * `LIVE-Champion retires`.
 */
const TIGHT_SLUG =
  /^(?:Soccer|Football|Rugby|Cricket|Tennis|Golf|Athletics|Cycling|Swimming|Basketball|Baseball|Boxing|Olympics|Doping|Motor racing|Formula One|Alpine skiing|Skiing|Ice hockey|Sailing|Horse racing|Snooker|NBA|NFL|NHL|MLB|LIVE|VIDEO|WATCH|BREAKING|PHOTOS)-(?=\p{Lu}\p{Ll})/u
const COLON_SLUG =
  /^(?:UPDATE|WRAPUP|BRIEF|RPT|CORRECTED|REFILE|TABLE|FACTBOX|(?:[A-Z]{2,7} ){0,2}(?:MARKET|STOCK|WRAP|BUZZ)(?: [A-Z]{4,9})?) ?\d{0,2}\s?[:–—]\s?/
/** Matches attributions that a wire service adds to the end of a title, such as ` -sources`. */
const ATTRIBUTION =
  /\s+[-–—]{1,2}\s?(?:sources?|source close.{0,20}|reports?|officials?|police|survey|study|studies|poll|analysts?|media|state media|local media|statement|spokes(?:man|woman|person)|ministry|minister|agency|agencies|regulators?|documents?|filing|memo|company|court|prosecutors?|MPs|White House|Kremlin|Fed|govt|government|WSJ|FT|NYT|IFX|RIA|TV|radio|paper|newspaper|magazine|website|Kreise|Bericht|Medien|Polizei|Umfrage|Studie|source|sondage|étude|fuentes|policía|estudio|encuesta|fonti|sondaggio)$/iu
/**
 * Matches an attribution without a space after the dash, which only wire services write: `may quit -White
 * House`.
 */
const TIGHT_ATTRIBUTION = /\s-(?=\p{L})[\p{L}.&' ]{2,24}$/u
const TICKER =
  /\s?(?:\((?:[A-Z]{2,10}: ?[A-Z.]{1,8}|[A-Z]{1,5}\.[A-Z]{1,3})(?:[,;] ?(?:[A-Z]{2,10}: ?)?[A-Z.]{1,8})*\)|<[A-Z0-9.=^]{1,12}>|\$[A-Z]{2,5}\b(?=$))/g

/** Matches a bare ticker, as in `Google Inc (GOOG)`. */
const BARE_TICKER = /(?<=\p{L}[.,]?) \([A-Z]{2,5}\)(?=$|[\s,;:?!])/gu
/** Matches words that indicate a title about a company or its shares. */
const SHARES =
  /\b(?:inc|corp|corporation|ltd|plc|llc|company|holdings|international|shares?|stocks?|earnings|eps|ipo|dividend|q[1-4]|fy\d\d|ratings?|downgraded?|upgraded?|price target|zacks|guidance|acquires?|merger?|trade-ideas|trading update|load factor)\b|\bis (?:up|down)\b/iu
/** Matches one or more formats in brackets: `(PHOTOS, VIDEO)`, `(+video)`, `(see pics)`. */
const FORMATS =
  /\s*[([]\+?(?:see |with |w\/ ?)?(?:photos?|pics|pictures|videos?|audio|gallery|live stream(?:ing)?|trailer)(?:(?:,| and| &| \+) ?(?:photos?|pics|pictures|videos?|audio|gallery|tweets|details))*[)\]]$/iu

const OPEN = '[\\[(【「『<{|+*]{1,3}\\s*'
const CLOSE = '\\s*[\\])】」』>}|+*]{1,3}'
const before = once(
  () =>
    new RegExp(
      `^(?:\\+{2,3}\\s+(?:(?:${LABEL})\\s+\\+{2,3}\\s+)?|\\((?:\\d[a-z]{2} )?(?:LEAD|LD)\\)\\s+|[\\p{Extended_Pictographic}\\uFE0F\\u25B6\\u25BA\\u200D]+\\s*|${OPEN}(?:${LABEL})${CLOSE}\\s*[:–—-]?\\s*|(?:${LABEL})\\s*(?:[:：|•·/!▶►]+|[–—-]{1,2}\\s|\\.\\s(?=\\p{Lu}))\\s*)`,
      'iu',
    ),
)
const behind = once(
  () =>
    new RegExp(
      `(?:\\s+\\+{2,3}|\\s*[\\[(【](?:${LABEL})[\\])】]|\\s*[|•·]\\s*(?:${LABEL})|\\s+[–—-]{1,2}\\s*(?:${LABEL})!?|\\s*[,:]\\s*(?:live|as it happened|live updates|live blog))$`,
      'iu',
    ),
)

/** Returns the label or slug before a title, with its separator, or an empty string. */
export function labelBefore(title: string): string {
  const label = [before(), COLON_SLUG, TIGHT_SLUG].map((slug) => slug.exec(title)?.[0]).find(Boolean)
  if (label !== undefined) return label
  const slug = SLUG.exec(title)?.[0] ?? ''
  return PLACE_ONLY.test(slug) ? '' : slug
}

/** Returns the label or attribution after a title, with its separator, or an empty string. */
export function labelBehind(title: string): string {
  return (
    (behind().exec(title) ??
      FORMATS.exec(title) ??
      ATTRIBUTION.exec(title) ??
      TIGHT_ATTRIBUTION.exec(title))?.[0] ?? ''
  )
}

/** Removes ticker symbols, such as `(NYSE: T)`, from a title. */
export function withoutTickers(title: string): string {
  if (!/[($<]/.test(title)) return title
  const rest = title.replace(TICKER, '').trim()
  return SHARES.test(rest) ? rest.replace(BARE_TICKER, '').trim() : rest
}
