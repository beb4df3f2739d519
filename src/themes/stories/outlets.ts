// Recognises the names of news outlets in titles.
import { fold } from '../language/fold.ts'

/**
 * Names of outlets that search engines, aggregators and other sites add to titles. The names are folded,
 * without spaces or punctuation.
 */
const KNOWN = new Set(
  `reuters|thomsonreuters|ap|apnews|associatedpress|canadianpress|afp|dpa|efe|ansa|bbc|bbcnews|bbcsport|cnn|cnnbusiness|npr|pbs|pbsnewshour|abcnews|cbsnews|nbcnews|cnbc|msnbc|foxnews|foxbusiness|bloomberg|bloombergnews|wsj|wallstreetjournal|nyt|newyorktimes|nytimes|washingtonpost|latimes|losangelestimes|usatoday|politico|axios|thehill|vox|slate|salon|wired|theverge|verge|techcrunch|arstechnica|engadget|mashable|gizmodo|cnet|zdnet|thenextweb|theatlantic|atlantic|newyorker|economist|ft|financialtimes|guardian|independent|telegraph|dailymail|mailonline|dailymirror|mirror|thesun|standard|eveningstandard|skynews|itvnews|channel4news|metro|huffpost|huffingtonpost|buzzfeed|buzzfeednews|businessinsider|insider|forbes|fortune|time|newsweek|yahoo|yahoonews|yahoofinance|yahoosports|msn|googlenews|aljazeera|euronews|france24|dw|rt|sputnik|tass|xinhua|kyodo|yonhap|antara|bernama|ani|pti|ians|ndtv|timesofindia|thehindu|hindustantimes|indianexpress|scmp|southchinamorningpost|straitstimes|japantimes|globeandmail|torontostar|cbc|cbcnews|ctvnews|abc|smh|sydneymorningherald|theage|rte|irishtimes|spiegel|derspiegel|spiegelonline|zeit|diezeit|zeitonline|welt|diewelt|faz|sz|sueddeutsche|suddeutschezeitung|tagesschau|tagesspiegel|stern|focus|focusonline|ntv|bild|handelsblatt|heise|heiseonline|golemde|zdf|zdfheute|ard|orf|derstandard|standardat|nzz|srf|20minuten|blick|lemonde|lefigaro|figaro|liberation|leparisien|lexpress|lepoint|ouestfrance|20minutes|franceinfo|bfmtv|lci|rfi|lesechos|letemps|rts|elpais|elmundo|abces|lavanguardia|elperiodico|eldiario|eldiarioes|20minutosrtve|europapress|infobae|clarin|lanacion|corriere|corrieredellasera|repubblica|larepubblica|lastampa|ilsole24ore|rai|rainews|folha|folhadespaulo|estadao|oglobo|globo|g1|uol|publico|observador|nos|nunl|volkskrant|detelegraaf|nrc|onet|gazetawyborcza|tvn24|hurriyet|sabah|svt|dn|aftonbladet|expressen|nrk|vg|indiewire|variety|hollywoodreporter|deadline|rollingstone|billboard|espn|skysports|marca|lequipe|kicker|pcworld|macworld|newsfactor|spacecom|nature|science|sciencedaily|newscientist|livescience|physorg|marketwatch|barrons|seekingalpha|benzinga|zacks|ziffdavis|infoworld|maccentral|computerworld`.split(
    '|',
  ),
)
/**
 * Matches names of newspapers and stations that end with a word such as `Gazette`, optionally followed by an
 * addition such as `Online`, or that consist of two words such as `Le Monde`.
 */
const MASTHEAD =
  /^(?:.{0,40} )?(?:News|Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Ledger|Observer|Courier|Journal|Guardian|Magazine|Radio|TV|Television|Zeitung|Anzeiger|Nachrichten|Rundschau|Kurier|Tagblatt|Allgemeine|Diario|Gaceta|Heraldo|Giornale|Gazzetta|Jornal|Dagblad|Weekly|Today|Examiner|Inquirer|Dispatch|Sentinel|Bulletin|Argus|Mercury|Press|Globe|Star|Mail|Echo|Express|Reporter|Review|Wire|Online)(?: [A-Z]{2,3}| Online| TV)?$|^(?:Daily|Radio|TV|Le|La|El|Il|Die|Der|Das) (?:Times|Post|Herald|Courrier|Monde|Figaro|Parisien|Dépêche|Croix|Tribune|Liberté|País|Mundo|Vanguardia|Nación|Tiempo|Universal|Stampa|Repubblica|Messaggero|Zeit|Welt|Presse|Standard|Mail|Mirror|Express|Star|Record)$/u
/** Matches words that mark a phrase as a clause rather than a name. */
const CLAUSE =
  /\b(?:in|of|for|with|to|on|at|is|are|was|and|or|as|from|by|good|bad|hard|modern|our|no|new|more)\b/i
const STATION = /^[KW][A-Z]{2,3}(?:-?TV)?(?: (?:Channel )?\d{1,2}\b.{0,24})?$/
const DOMAIN =
  /^(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20})?\.(?:com|org|net|news|info|tv|io|de|at|ch|fr|es|it|nl|pl|pt|br|in|ie|ca|au|nz|uk|us|eu|ru|tr|se|no|dk|fi|be|example)$/i
/** Matches words that publishers add to their names, such as `The` or `Online`. */
const ADDITIONS =
  /^(?:the|le|la|les|el|los|die|der|das|il|lo|o|os|a|de)+|(?:news|online|com|org|net|tv|uk|us|international|world|english|digital|live|sport|business|magazine|newspaper)+$/g
const MIN_NAME = 3

/** Folded names of an article's own outlet, without spaces or punctuation. */
export type OwnNames = ReadonlySet<string>

/** Returns the possible names of an article's outlet, derived from its source and the host of its URL. */
export function ownNamesOf({ source, url }: { source: string; url: string }): OwnNames {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? ''
  const labels = host.replace(/^(?:www|m|amp|mobile|edition|rss|feeds?)\./, '').split('.')
  const names = [source, source.replace(/^www\.|\.\w+$/g, ''), labels.join(''), ...labels.slice(0, -1)].map(
    bare,
  )
  return new Set([...names, ...names.map(withoutAdditions)].filter((name) => name.length >= MIN_NAME))
}

/** Returns whether a part of a title is just the name of the article's own outlet. */
export function isOwnName(part: string, own: OwnNames): boolean {
  const name = bare(part)
  return own.has(name) || own.has(withoutAdditions(name))
}

/**
 * Returns whether a part of a title is just the name of an outlet, either the article's own or another.
 *
 * @param isTitleCase True if capitals do not indicate names, as in a headline in title case.
 */
export function isOutletName(part: string, own: OwnNames, isTitleCase: boolean): boolean {
  const name = bare(part)
  if (isOwnName(part, own) || DOMAIN.test(part) || STATION.test(part)) return true
  if (KNOWN.has(name) || KNOWN.has(name.replace(/^the/, ''))) return /^[^\p{Ll}]/u.test(part)
  if (isTitleCase || CLAUSE.test(part)) return false
  const words = part.split(' ')
  return words.length <= 4 && words.every((word) => /^[\p{Lu}\d&]/u.test(word)) && MASTHEAD.test(part)
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function withoutAdditions(name: string): string {
  const rest = name.replace(ADDITIONS, '')
  return rest.length >= MIN_NAME ? rest : name
}
