// Joins the phrases of all languages into one folded lexicon, because pages mix languages.
import { foldPhrase } from './lines.ts'
import { arabicHindi } from './phrases/arabic-hindi.ts'
import { de } from './phrases/de.ts'
import { eastAsian } from './phrases/east-asian.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fr } from './phrases/fr.ts'
import { nordicTurkish } from './phrases/nordic-turkish.ts'
import { others } from './phrases/others.ts'
import { type PackedPhrases, type PhraseRule, type Phrases, unpack } from './phrases/phrases.ts'
import { slavic } from './phrases/slavic.ts'

const LANGUAGES: readonly Phrases[] = [en, de, fr, es, others, slavic, nordicTurkish, arabicHindi, eastAsian]

type ListName = {
  [Name in keyof Phrases]: Phrases[Name] extends PackedPhrases ? Name : never
}[keyof Phrases]

/** Folds a listed phrase; `#` in it means a number. */
function foldListed(phrase: string): string {
  return foldPhrase(phrase.replaceAll('#', '0'))
}

/** Returns the folded phrases of one list in all languages. */
function gather(name: ListName): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => unpack(language[name]).map(foldListed)).filter((phrase) => phrase !== ''),
  )
}

export const LABELS = gather('labels')
export const HEADINGS = gather('headings')
export const LOOSE_HEADINGS = gather('looseHeadings')
export const HEADING_OPENINGS = gather('headingOpenings')
export const POINTERS = gather('pointers')
export const PHOTO_MARKS = gather('photoMarks')
export const BYLINES = gather('bylines')
export const MAKERS = gather('makers')
export const ROLES = gather('roles')
export const STAMP_WORDS = gather('stampWords')
export const DATE_WORDS = gather('dateWords')
export const READING_TIMES = LANGUAGES.map((language) => language.readingTime)

/** Maps a whole folded line to the rule that removes it. */
export const EXACT: ReadonlyMap<string, PhraseRule> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(language.exact).flatMap(([rule, phrases]) =>
      unpack(phrases).map((phrase): [string, PhraseRule] => [foldListed(phrase), rule as PhraseRule]),
    ),
  ),
)

/** Pairs each rule with the pattern of lines it removes. */
export const OPENINGS: readonly (readonly [PhraseRule, RegExp])[] = LANGUAGES.flatMap((language) =>
  Object.entries(language.openings).map(([rule, pattern]) => [rule as PhraseRule, pattern] as const),
)

/** Names of services in share rows. A text may be about them, so they are removed only next to other clutter. */
export const SERVICES: ReadonlySet<string> = new Set(
  unpack(`
    facebook · twitter · x · linkedin · whatsapp · telegram · reddit · instagram · pinterest · tumblr ·
    threads · bluesky · mastodon · xing · youtube · tiktok · snapchat · messenger · flipboard · pocket ·
    line · wechat · weibo · vk · viber · signal · email · e mail · mail · print · link · rss · sms · skype ·
    google news · google · x twitter · twitter x · copy · fb · facebook messenger · menu · more · url ·
    drucken · imprimir · imprimer · correo · courriel · lien · enlace`),
)
