// Recognises sentences that start with a definite noun unknown to readers, as in `The file was`.

import { stem } from '../language/stem.ts'
import { STOP_WORDS, type SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { documentFrequency } from './document-frequency.ts'

/** Maximum number of words in a noun phrase, without its article. */
const LONGEST_PHRASE = 4
/**
 * Minimum document frequency at which an English noun, such as `police` or `singer`, needs no introduction.
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

/** Matches a word that follows a noun and introduces its definition: `the roof of`, `the officers who`. */
const WHICH =
  /^(?:of|that|who|whom|whose|which|at|on|for|from|to|with|behind|between|against|about|near|by|d[aeiou]|de[nlrsm]|die|das|do|das|dos|dell[aeo]?|dei|degli|van|dat|vo[nmr]|aus|uit|in|im|an|a[mul]|aux|à|auf|op|f[uü]r|voor|zu[mr]?|mit|met|gegen|tegen|zwischen|tussen|[uü]ber|over|um|om|beim?|bij|nach|hinter|qui|qu?e|dont|en|em|sur|pour|contre|contra|contro|entre|dans|para|sobre|con|com|che|nell?[ao]?|n[ao]s?|per|sull?a?|tra)$/u

/**
 * Matches the beginnings of folded nouns that need no introduction, because a country, town or event usually
 * has only one such thing. Applies to languages that do not write compounds as one word.
 */
const ONE_OF_A_KIND =
  /^(?:poli[cz]|gendarm|guard|go[bv]|president|minist|fiscal|procur|prosec|trib|court|judge|jury|justi|mair|mayor|sinda|alcald|prefe|coun|consei|congre|senat|assembl|cam[ae]ra|parlia|comm?un|region|direc|op?posi|party|parti[dt]|arm|[ej]{1,2}s?ercit|milit|bombe|pompi|autor|author|weather|meteo|mond|m?und|world|internet|econom|paes|pa[iy]s|citt|ciudad|cidad|city|town|vill|etat|estad|stato|pap[ae]|king|queen|season|team|equip|club|soci|compan|firm|entrepr|empres|group|church|coupl|hom[mb]|fem|uom|donn|muj|mulh|m[ae]n$|wom|boy|girl|child|vi[tc]+im|suspect|fond|pri[xc]|prezz|preci|co[su]t|aim|loss|damage|argent|money|budget|contra[ct]|objet|objec|caus|rais|text|loi|ley|proj|proy|work|talks|trial|road|driver|conduc|doct|medi?c|owner|network|platf|platef|deput)/u
/** Matches the ends of folded German and Dutch nouns that need no introduction. */
const LAST_OF_A_KIND =
  /(?:poli[zt]ei?|politie|wehr|brandweer|stadt|stad|gemein(?:de|te)|gemeente|raa?t|regi?er(?:ung|ing)|regering|kabinet|anwaltschaft|gericht|rechtbank|justi[zt]ie?|kamm?er|land|bund|kirche|kerk|welt|wereld|wett?er|winter|sommer|herbst|sonne|parte?ij?|op?positi(?:on|e)|wirtschaft|bahn|kanzler(?:in)?|meister(?:in)?|pr[ae]sident(?:in)?|minister(?:in|ium)?|koning|armee|behorden?|verwaltung|region|tag|senat|unternehmen|konzern|bedrijf|verein|club|insel|paar|mann?|frau|vrouw|opfer|tater|kinder|menschen|preis|kosten|schaden|geld|wert|wort|ziel|grund|ursache|ergebnis|strecke|verkehr|linie|arbeiten|fahrer|gasten?|karten|arzte|wohner|besatzung|parlament|jugendlichen|eltern|netz(?:werk)?|nachricht|plattformen)$/u
/** Languages with a pattern in `ARTICLE` that write compounds as one word. */
const COMPOUNDING: ReadonlySet<SupportedLanguage> = new Set(['de', 'nl'])

/**
 * Matches the ends of nouns for people, such as `engineer`. After a summary's first sentence, such a noun may
 * refer to a person already mentioned.
 */
const PERSON =
  /(?:er|or|ist|ian|man|men|ant|ern|erin|innen|eur|euse|rice|ienn?e?|iste|ista|[dt]ora)(?:e?[ns])?$/u

export type Context = {
  /** Text that readers see before the sentence. */
  shown: string
  language: SupportedLanguage
  /** True if the sentence starts the summary. */
  isOpening: boolean
}

/**
 * Returns whether a sentence starts with a definite noun that readers do not know, as in `The file was`.
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
 * Returns the words of the noun phrase at the start of a text. Returns an empty list if a name, a number, a
 * superlative or the following words identify the thing, or if the phrase is too long.
 */
function bareWordsOf(text: string, language: SupportedLanguage): string[] {
  const words: string[] = []
  for (const part of text.split(/\s+/u)) {
    const [word = ''] = wordsOf(part)
    const isCapitalised = /^\p{Lu}/u.test(part)
    if (STOP_WORDS[language].has(word)) return WHICH.test(part.toLowerCase()) ? [] : words
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
  if ((COMPOUNDING.has(language) ? LAST_OF_A_KIND : ONE_OF_A_KIND).test(word)) return true
  if (!isOpening && PERSON.test(word)) return true
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
