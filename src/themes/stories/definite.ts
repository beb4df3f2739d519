// Recognises sentences that start with a definite noun as if readers already knew the thing, in languages
// with definite articles.

import { stem } from '../language/stem.ts'
import { STOP_WORDS, type SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { documentFrequency } from './document-frequency.ts'

/** Maximum number of words in a noun phrase, without its article. */
const LONGEST_PHRASE = 4
/**
 * Minimum number of background documents that must contain an English noun for it to need no introduction,
 * such as `the police` or `the singer`.
 */
const COMMON_DOCUMENTS = 60
/** Minimum number of letters that two related words share. */
const COMMON_LETTERS = 5

/** Matches a definite article at the start of a sentence, optionally after a preposition such as `After`. */
const ARTICLE: Partial<Record<SupportedLanguage, RegExp>> = {
  en: /^["“‘]?(?:(?:after|before|since|despite|following) )?the /iu,
  de: /^["„]?(?:(?:am (?:tag|morgen|abend) )?(?:nach|trotz) )?(?:der|die|das|dem|den) /iu,
  fr: /^(?:« ?)?(?:(?:après|depuis|malgré) )?(?:(?:le|la|les) |l[’'])/iu,
  es: /^[«"“]?(?:(?:tras|desde) )?(?:el|la|los|las) /iu,
  it: /^[«"“]?(?:(?:il|lo|la|i|gli|le) |l[’'])/iu,
  pt: /^[«"“]?(?:o|a|os|as) /iu,
  nl: /^["“‘]?(?:de|het) /iu,
}

/** Matches a word after a noun that introduces its definition: `the roof of`, `the officers who`. */
const WHICH: Partial<Record<SupportedLanguage, RegExp>> = {
  en: /^(?:of|that|who|whom|whose|which|in|at|on|for|from|to|with|behind|between|against|about|near|by)$/u,
  de: /^(?:der|des|die|das|dem|den|von|vom|aus|in|im|an|am|auf|fur|zu|zum|zur|mit|gegen|zwischen|uber|um|bei|beim|vor|nach|hinter)$/u,
  fr: /^(?:de|du|des|d|a|au|aux|qui|que|dont|en|sur|pour|contre|entre|dans)$/u,
  es: /^(?:de|del|que|en|para|sobre|contra|entre|a|al|con)$/u,
  it: /^(?:di|del|della|dello|dei|degli|delle|dell|che|in|nel|nella|per|su|sul|sulla|contro|tra|a|al|alla|con|da|dal|dalla)$/u,
  pt: /^(?:de|do|da|dos|das|que|em|no|na|nos|nas|para|sobre|contra|entre|a|ao|com)$/u,
  nl: /^(?:van|die|dat|in|op|voor|met|uit|tegen|tussen|aan|bij|over|om)$/u,
}

/**
 * Matches folded nouns that need no introduction, because a country, town or event usually has only one of
 * them.
 */
const ONE_OF_A_KIND: Partial<Record<SupportedLanguage, RegExp>> = {
  en: /^(?:weather|sun|moon|world|internet|web|economy|army|military|navy|opposition|parliament|senate|congress|council|court|church|fire|union|sky|coast|city|town|village|pope|mayor|minister|king|queen|season|winter|summer|team|side|hosts?|visitors|authorities|prosecution|prosecutors?|jury|judge|regulator|victims?|suspects?|man|men|woman|women|boy|girl|child|children|couple|pair|company|firm|club|body|government|league|round|draw|price|costs?|loss|damage|money|proceeds|budget|contract|aim|cause|fee|fine|work|talks|trial|road|rain|fog|crew|driver|passengers|doctors|agents|networks?|platforms?|owners?)$/u,
  de: /(?:polizei|feuerwehr|wehr|stadt|gemeinde|rat|regierung|staatsanwaltschaft|gericht|kammer|land|bund|kirche|welt|wetter|winter|sommer|herbst|fruhling|sonne|mond|zoll|partei|opposition|wirtschaft|bahn|post|kanzler|kanzlerin|meister|meisterin|prasident|prasidentin|minister|ministerin|ministerium|armee|behorde|behorden|verwaltung|region|kommission|tag|senat|unternehmen|konzern|verein|insel|paar|mann|frau|opfer|tater|kinder|menschen|preis|kosten|schaden|geld|wert|wort|ziel|grund|ursache|ergebnis|verlust|umsatz|strecke|abschnitt|verkehr|linie|arbeiten|karten|gaste|fahrer|arzte|bewohner|anwohner|besatzung|verletzten|parlament|jugendlichen|eltern|netz|netzwerk|nachricht|plattformen)$/u,
  fr: /^(?:police|gendarmerie|gouvernement|justice|mairie|ville|etat|president|presidente|ministre|parquet|tribunal|meteo|monde|pays|assemblee|senat|opposition|droite|gauche|majorite|commune|prefecture|region|direction|societe|entreprise|groupe|club|armee|pompiers|secours|deputes|senateurs|maire|pape|roi|couple|homme|femme|hommes|femmes|victimes?|fondateur|fondatrice|prix|couts?|montant|total|argent|objectif|but|cause|raison|texte|loi|projet|travaux|audience|medecins|habitants|salaries|conducteur|proprietaires?|plateformes?|reseaux?)$/u,
  es: /^(?:policia|guardia|gobierno|justicia|ayuntamiento|ciudad|estado|president[ea]|ministr[oa]|fiscalia|tribunal|mundo|pais|congreso|senado|oposicion|partido|ejercito|bomberos|alcalde|alcaldesa|papa|rey|empresa|grupo|club|equipo|pareja|hombre|mujer|victimas?|autoridades|precio|costes?|costos?|dinero|objetivo|causa|motivo|texto|ley|proyecto|obras|juicio|vecinos|medicos|conductor|duenos?)$/u,
  it: /^(?:polizia|carabinieri|governo|giustizia|comune|citta|stato|president[ea]|ministr[oa]|procura|tribunale|mondo|paese|camera|senato|opposizione|partito|esercito|sindaco|sindaca|papa|re|azienda|gruppo|club|squadra|coppia|uomo|donna|vittim[ae]|autorita|consiglio)$/u,
  pt: /^(?:policia|governo|justica|camara|cidade|estado|president[ea]|ministr[oa]|tribunal|mundo|pais|congresso|senado|oposicao|partido|exercito|bombeiros|prefeit[oa]|papa|rei|empresa|grupo|clube|equipe|casal|homem|mulher|vitimas?|autoridades|seca|brasil)$/u,
  nl: /(?:politie|brandweer|gemeente|stad|regering|kabinet|rechtbank|justitie|land|wereld|weer|kerk|partij|oppositie|kamer|minister|president|burgemeester|koning|bedrijf|club|raad|paar|man|vrouw)$/u,
}

/**
 * Matches nouns for people by their endings. A later sentence may refer to a known person this way: `The
 * engineer`.
 */
const PERSON: Partial<Record<SupportedLanguage, RegExp>> = {
  en: /(?:er|or|ist|ian|man|men|ant)s?$/u,
  de: /(?:er|ern|in|innen|ist|isten)$/u,
  fr: /(?:eur|euse|rice|ien|ienne|iste)s?$/u,
  es: /(?:[dt]or|[dt]ora|ista|ero|era)(?:e?s)?$/u,
}

export type Context = {
  /** Text that readers see before the sentence. */
  shown: string
  language: SupportedLanguage
  /** False if other sentences of the summary precede the sentence. */
  isOpening: boolean
}

/**
 * Returns whether a sentence starts with a definite noun that readers do not know, such as `The file was`.
 * Readers know things that earlier text mentions, common institutions, and things that the sentence itself
 * explains, as in `The roof of the church`.
 */
export function beginsWithUnknownThing(sentence: string, context: Context): boolean {
  const article = ARTICLE[context.language]?.exec(sentence)
  if (article === null || article === undefined) return false
  const words = bareWordsOf(sentence.slice(article[0].length), context.language)
  const known = wordsOf(context.shown)
  return words.length > 0 && !words.some((word) => isKnown(word, known, context))
}

/**
 * Returns the words of a noun phrase up to its verb. Returns an empty list if a name, a number, a superlative
 * or the following words identify the thing.
 */
function bareWordsOf(text: string, language: SupportedLanguage): string[] {
  const words: string[] = []
  for (const part of text.split(/\s+/u)) {
    const [word = ''] = wordsOf(part)
    const isCapitalised = /^\p{Lu}/u.test(part)
    if (STOP_WORDS[language].has(word)) return WHICH[language]?.test(word) ? [] : words
    if (words.length === LONGEST_PHRASE || /["“”„«»(]/u.test(part)) return []
    if (language === 'de') {
      if (words.length > 0) return isCapitalised ? [] : words
      if (isCapitalised) words.push(word)
      continue
    }
    if (isCapitalised || /\p{N}/u.test(part) || (language === 'en' && word.endsWith('est'))) return []
    words.push(word)
    if (/[,;:–—]$/u.test(part)) return []
  }
  return words
}

function isKnown(word: string, known: readonly string[], { language, isOpening }: Context): boolean {
  if (ONE_OF_A_KIND[language]?.test(word)) return true
  if (!isOpening && PERSON[language]?.test(word)) return true
  const own = stem(word, language)
  if (language === 'en' && documentFrequency(own) >= COMMON_DOCUMENTS) return true
  return known.some((other) => stem(other, language) === own || isRelated(word, other))
}

/** Returns whether two words start alike, or one contains the start of the other, as in German compounds. */
function isRelated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length >= COMMON_LETTERS &&
    long.includes(short.slice(0, Math.max(COMMON_LETTERS, short.length - 2)))
  )
}
