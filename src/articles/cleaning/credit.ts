// Recognises lines that credit a news agency or reporters.
import { foldWords } from './lines.ts'

/** Folded names of news agencies, and general terms such as `agencies` and `our correspondents`. */
const AGENCIES =
  'reuters|thomson reuters|ap|the ap|associated press|the associated press|afp|agence france presse|pti|press trust of india|ani|ians|uni|dpa|deutsche presse agentur|efe|agencia efe|europa press|ep|servimedia|colpisa|ansa|adnkronos|lusa|agencia lusa|agencia brasil|anp|belga|ats|sda|keystone sda|apa|kna|epd|sid|afx|pa|pa media|press association|bloomberg|xinhua|tass|interfax|kyodo|kyodo news|yonhap|aap|australian associated press|the canadian press|canadian press|cp|upi|dow jones|dow jones newswires|bernama|antara|anadolu|anadolu agency|aa|telam|notimex|ntb|tt|ritzau|stt|pap|ctk|mti|relaxnews|afp relaxnews|dpa afx|dpa infocom|ots|pna|wam|spa|qna|mena|irna|kcna|cna|bss|app|agencies|agency|news agencies|news agency|wire agencies|wires|wire services|wire reports|agency reports|agency inputs|agenturen|nachrichtenagenturen|agenturmaterial|agencias|agencias de noticias|agences|agences de presse|agenzie|agencias internacionales|agentschappen|syndicated feed|our correspondents|bureau|international agencies|agencies inputs|agency input'
const AGENCY = `(?:${AGENCIES})`
const AGENCY_LIST = `${AGENCY}(?: (?:and |und |et |y |e |en |with |mit |avec |con |amp |the |der |de |von |da )?${AGENCY}){0,5}`
const SURE_AGENCY =
  /\b(?:reuters|associated press|afp|agence france presse|pti|press trust of india|ani|ians|dpa|deutsche presse agentur|efe|europa press|ansa|lusa|bloomberg|xinhua|ap|agency|agencies|agenturen|agencias|agences)\b/
const BARE = new RegExp(`^${AGENCY_LIST}$`)
const CREDIT_OPENING =
  '(?:with|mit|avec|con|com|met|from|source|sources|quelle|quellen|fuente|fuentes|fonte|bron|credit|text|texto|texte|via|compiled from|based on|adapted from|courtesy|copyright|c|nach|laut|selon|par|by|von|por|d apres|news from|agencia|agence|agentur)'
const INPUTS =
  '(?:additional |further |some |more )?(?:agency |agencies |wire |bureau |news agency )?(?:inputs?|information|informationen|informations|informacion|informacoes|informacao|informazioni|material|materials|agenturmaterial|reporting|reports?|contributions?|aportes|datos|files|assistance|content|elements?|wire services|meldungen|inhalten|depeches?|despachos|notas|texto)'
const WITH_INPUTS = new RegExp(
  `^(?:${CREDIT_OPENING} )?(?:des |de |der |del |the |las |los |les |la |l )?${INPUTS}(?: (?:from|of|by|von|vom|der|des|de|del|d|da|das|by the|from the|de la|de las|de l|dell|fra|via))*(?: (?:the|la|las|los|les|l))?(?: .{1,80})?$`,
)
const OPENED = new RegExp(
  `^${CREDIT_OPENING}(?: (?:the|der|des|dem|den|la|las|los|les|le|l|agency|agencia|agence|nachrichtenagentur|news agency|#|\\d{4}|c))* ${AGENCY_LIST}(?: \\d{4}| \\d+)?(?: all rights reserved.{0,160}| alle rechte vorbehalten.{0,160}| tous droits reserves.{0,160}| todos los derechos reservados.{0,160}| this material may not.{0,160})?$`,
)
/**
 * Matches a folded line that names the publisher or its newsroom and then an agency, such as `le courrier
 * avec afp` or `redaccion efe`.
 */
const HOUSE_WITH = new RegExp(
  `^(?:\\p{L}[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,3} (?:avec|mit|with|con|com|et|und|y)|redaccion|redaktion|redaction|redazione|red|staff) (?:the |la |l )?${AGENCY_LIST}$`,
  'u',
)
const COPYRIGHT = new RegExp(
  `^(?:(?:copyright|c)(?: c)? )?(?:\\d{4} )?(?:by )?(?:the )?${AGENCY_LIST}(?: \\d{4})?(?: all rights reserved\\b.{0,240}| alle rechte vorbehalten\\b.{0,160}| tous droits reserves\\b.{0,160})$`,
)
/** Matches the words before the names in a credit, such as `Reporting by` or `Redigiert von`. */
const REPORTING =
  /^[([]?(?:(?:additional|further|\p{Lu}\w*) )?(?:reporting|writing|editing|reportage|reporte|edición|edicion|bericht|berichte|redigiert)(?: and (?:writing|editing))? ?(?:by|von|par|por|de|:) /iu
const SMALL_WORDS = /^(?:and|in|at|for|from|with|of|the|de|la|el|der|die|das|von|van|und|et|y|à|en|am|by|&)$/
const EDITING =
  /[;.] ?(?:\w+ )?(?:additional reporting|editing|writing|edited|redigiert|edición|edicion|édité)\b.{0,20}(?:by|von|par|por|de|:) /i
const CONTRIBUTED =
  /^.{3,200}\b(?:contributed (?:reporting|research|to (?:this|the) (?:report|story|article|reporting))|contribut?ed? from \p{Lu}|contribuyó a este (?:reporte|artículo|informe)|colaboró en (?:este|esta)|a contribué à (?:cet|ce)|hat zu diesem (?:Artikel|Bericht) beigetragen)\b.{0,60}$/u
/**
 * Matches a publisher's note below syndicated text. The note is used as the credit only if there is no better
 * one.
 */
const SYNDICATED =
  /^(?:(?:except for the headline|this (?:story|article|report|copy|news|item|content)|the (?:above|following) (?:story|article)|dieser (?:text|artikel|beitrag)|cet article|esta (?:nota|noticia)|este (?:articulo|contenido))\b.*\b(?:syndicated|agency|agencies|wire|feed|reuters|afp|dpa|efe|associated press|bloomberg|pti|ani|ians|nachrichtenagentur|agenzia|agencia|agence)\b)/
const LONGEST_CREDIT = 320

/** Kind of credit. A `note` is used as an article's credit only if the article has no other. */
export type CreditKind = 'credit' | 'note'

/** Classifies a line that consists of a credit. Returns null for any other line. */
export function creditOf(line: string): CreditKind | null {
  if (line.length > LONGEST_CREDIT || /^[“"„«‘]/u.test(line)) return null
  const bracketed = /^[([{].*[)\]}]\.?$/.test(line)
  const dashed = /^[-–—/|*©] ?\S/.test(line)
  const words = foldWords(line)
  if (/^\d+$/.test(words)) return null
  if (REPORTING.test(line) && (EDITING.test(line) || isNames(line.replace(REPORTING, '')))) return 'credit'
  if (line.length <= 260 && /contrib|colabor|beigetragen/.test(line) && CONTRIBUTED.test(line))
    return 'credit'
  if (line.length <= 100) {
    const closed = !/[.!?]$/.test(line) || bracketed || countOf(words) <= 5
    if (closed && BARE.test(words) && isNamedAgency(line, words, bracketed || dashed)) return 'credit'
    if (closed && OPENED.test(words)) return /^(?:by|von|par|por) /.test(words) ? 'note' : 'credit'
    if ((closed || bracketed) && isInputs(line, words, bracketed)) return 'credit'
    if (closed && !dashed && HOUSE_WITH.test(words) && SURE_AGENCY.test(words) && isCapitalised(line))
      return 'credit'
    if (isSlashed(line)) return 'credit'
    if (/^(?:[([]?)PTI(?: [A-Z]{2,4}){1,6}[)\]]?$/.test(line)) return 'credit'
  }
  if (COPYRIGHT.test(words)) return 'credit'
  return SYNDICATED.test(words) ? 'note' : null
}

function countOf(words: string): number {
  return words.split(' ').length
}

/**
 * Returns whether all words are capitalised, except short ones such as "and". In prose such as `Reporting by
 * the paper found …`, they are not.
 */
function isNames(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 40 && words.every((word) => SMALL_WORDS.test(word) || /^[(]?\p{Lu}/u.test(word))
}

/**
 * Returns whether a line of agency names is a credit. Without brackets or a leading mark such as a dash, the
 * line needs a capital unless it is `dpa`, and a name such as `app`, which is also a word, does not count.
 */
function isNamedAgency(line: string, words: string, marked: boolean): boolean {
  if (marked) return true
  if (
    /^(?:agency|agencies|bureau|wires?|wire services|our correspondents|the ap|news agency|news agencies)$/.test(
      words,
    )
  )
    return /^\p{Lu}/u.test(line)
  return SURE_AGENCY.test(words) && (/\p{Lu}{2}|^\p{Lu}\p{Ll}+/u.test(line) || words === 'dpa')
}

/**
 * Returns whether a line is a credit such as `With inputs from PTI`, unlike prose such as `With reports of
 * fire …`.
 */
function isInputs(line: string, words: string, bracketed: boolean): boolean {
  if (!WITH_INPUTS.test(words)) return false
  const opened =
    /^(?:with|mit|avec|con|com|met|inputs?|agency|agencies|additional|based|compiled|source)\b/.test(words)
  return (
    opened &&
    (bracketed ||
      SURE_AGENCY.test(words) ||
      new RegExp(`\\b${AGENCY}$`).test(words) ||
      (/^(?:with |mit |avec |con |com )?(?:agency |bureau )?inputs?(?: from .{2,60})?$/.test(words) &&
        isCapitalised(line)))
  )
}

/**
 * Returns whether a line consists of initials and agency names separated by slashes, such as `mkl/dpa` or
 * `SZ/dpa/epd`.
 */
function isSlashed(line: string): boolean {
  const parts = line.replace(/^[([–—-]+ ?|[)\].]+$/g, '').split(/ ?\/ ?/)
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    parts.every((part) => /^[\p{L}\p{N}-]{2,12}$/u.test(part)) &&
    parts.some((part) =>
      /^(?:dpa|afp|ap|rtr|reuters|epd|kna|sid|apa|sda|ats|efe|dpa-afx|pti|ani|ansa|belga|anp)$/i.test(part),
    )
  )
}

function isCapitalised(line: string): boolean {
  return /^[([–—\- ]*\p{Lu}/u.test(line)
}
