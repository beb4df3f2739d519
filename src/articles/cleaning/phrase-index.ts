// Merges the phrases of all languages into one index, because pages mix languages.
import { once } from '../../text/once.ts'
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

/** Folds a listed phrase, in which `#` represents a number. */
function foldListed(phrase: string): string {
  return foldPhrase(phrase.replaceAll('#', '0'))
}

/** Returns one list's folded phrases from all languages. */
function gather(name: ListName): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => unpack(language[name]).map(foldListed)).filter((phrase) => phrase !== ''),
  )
}

/** Maps each folded phrase that must match a whole line to its rule. */
const gatherExact = (): ReadonlyMap<string, PhraseRule> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      Object.entries(language.exact).flatMap(([rule, phrases]) =>
        unpack(phrases).map((phrase): [string, PhraseRule] => [foldListed(phrase), rule as PhraseRule]),
      ),
    ),
  )

/** Returns each language's rules with patterns for the opening words of lines. */
const gatherOpenings = (): readonly (readonly [PhraseRule, RegExp])[] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(language.openings).map(([rule, pattern]) => [rule as PhraseRule, pattern] as const),
  )

/**
 * Labels of share buttons, mostly names of services. Articles may be about these services, so a line that
 * consists of one label and matches no other rule is removed only at the edge of a text or next to other
 * removed lines.
 */
const SERVICES: PackedPhrases = `
  facebook · twitter · x · linkedin · whatsapp · telegram · reddit · instagram · pinterest · tumblr ·
  threads · bluesky · mastodon · xing · youtube · tiktok · snapchat · messenger · flipboard · pocket ·
  line · wechat · weibo · vk · viber · signal · email · e mail · mail · print · link · rss · sms · skype ·
  google news · google · x twitter · twitter x · copy · fb · facebook messenger · menu · more · url ·
  drucken · imprimir · imprimer · correo · courriel · lien · enlace`

/** Returns the phrases and patterns of all languages by list. Builds the index once. */
export const phraseIndex = once(() => ({
  labels: gather('labels'),
  headings: gather('headings'),
  looseHeadings: gather('looseHeadings'),
  headingOpenings: gather('headingOpenings'),
  pointers: gather('pointers'),
  photoMarks: gather('photoMarks'),
  bylines: gather('bylines'),
  makers: gather('makers'),
  roles: gather('roles'),
  stampWords: gather('stampWords'),
  dateWords: gather('dateWords'),
  readingTimes: LANGUAGES.map((language) => language.readingTime),
  exact: gatherExact(),
  openings: gatherOpenings(),
  services: new Set(unpack(SERVICES)),
}))
