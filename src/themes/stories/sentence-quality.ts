// Decides which sentences suit a summary and which may start it. Readers of a summary do not see the
// sentences before it.
import { beginsWithPlace } from '../language/dateline.ts'
import { contentWidth } from '../language/display-width.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { leans } from './leaning.ts'

/** Minimum content width of a summary's first sentence, in Latin letters. A whole passage must be wider. */
const SHORTEST = 20
/**
 * A sentence repeats the headline if the headline contains at least this share of the sentence's distinct
 * words.
 */
const REPEATS = 0.75

/** Matches captions, calls to action and similar clutter anywhere in a sentence. */
const CLUTTER =
  /(?:\b(?:click here|sign up|subscribe|newsletter|read more|follow us|(?:accept|enable|use|uses|using|these|third-party) cookies|cookie (?:policy|settings|preferences|notice)|all rights reserved|watch the video|this (?:article|story) (?:was|is|has been)|more (?:follows|to follow)|developing story|originally published|listen to|photo(?:graph)? by|photos?:|image:|file photo|caption (?:close|hide|toggle)|image \d+ of|image source|getty images|share your|send us|mehr zum thema|lesen sie|hier klicken|aus rechtlichen gründen nicht|lire aussi|abonnez|cliquez|lea también|suscríbase|suscríbete|haga clic)\b|\/ap\b|https?:\/\/|www\.|@\w+|©)/iu
/** Matches the sign-off of a broadcast report: `Ann Example reports.` */
const REPORTER = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} reports\.$/u
const ADVERTISEMENT = /^(?:\S+ )?advertisement\b|\badvertisement[.:]?$/iu
/** Matches calls to action, such as `View the map`. */
const CALL =
  /^(?:(?:have|are|do|did|were) you|view|see|watch|read|click|check out|find out|browse|scroll|download|sehen sie|hören sie|klicken sie|voir|regardez|écoutez|lisez|vea|mire|escuche)\b/iu
/** Matches the date of a photograph: `on Monday, Jan. 1, 2018.`, or `April 5, 2014.` at the end. */
const CAPTION_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \p{L}{3,9}\.? \d{1,2}, \d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}, \d{4}\.$/iu
/** Matches an author's biography below an opinion piece. */
const AUTHOR =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} is (?:an?|the) [^.]{0,60}\b(?:writer|journalist|columnist|author|reporter|correspondent|editor|fellow|blogger|contributor)\b[^.]{0,60}\.$/u
/** Matches labels such as `Update: …` and `TONIGHT: …`, and the speakers' names in an interview. */
const LABEL = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}+)?\s?:\s/u
/** Matches labels that continue the previous sentence. */
const CONTINUING_LABEL =
  /^(?:among (?:them|others)|including|the (?:reason|result|aim|goal|idea|problem|catch)|last (?:season|year|time)|darunter|(?:das )?(?:ziel|ergebnis|problem)|(?:der )?grund|bilan|résultat|objectif|resultado|motivo|objetivo)\s?:/iu
const UNFIT_START = /^(?:[\p{Ll}…–—•*[-]|\d{1,2}[.:/]\d{0,2}\s|\d{1,3} (?:of|von|sur|de) \d{1,3}\.)/u
const SPEECH_ONLY = /^["“«„‘'][^"”»“]*["”»“’']\.?$/u
/** Matches quotations whose speaker is only a pronoun or, in Spanish, is left out. */
const SPOKEN_BY_PRONOUN =
  /^["“«„‘'].*["”»“’']\s*,?\s*(?:(?:he|she|they)\s+(?:said|says|told|added|wrote|tweeted|continued)|(?:sagte|sagt|so|erklärte|meinte)\s+(?:er|sie)|(?:a-t-|dit-|déclare-t-)(?:il|elle|dit)|(?:dijo|afirmó|añadió|aseguró)\s*[.,])/iu
/** Matches the first word of an answer to a question in the headline. */
const ANSWER = /^(?:yes|no|not|ja|nein|nicht|oui|non|pas|sí|sì|não|sim|nee|niet)(?![\p{L}'’])/iu
/** Matches editors' notes and appeals to readers before the report. */
const NOTE =
  /^(?:(?:update|updated|editor['’]?s['’]? note|correction|clarification|note|disclaimer|disclosure|warning|spoiler|developing|aktualisiert|anmerkung|hinweis|korrektur|mise à jour|correctif|actualización|nota|aggiornamento)\b.{0,40}?[:.]|(?:please|donate|support (?:us|our)|help us|our journalism|we need your|your support|bitte (?:spenden|unterstützen)|unterstützen sie|soutenez|faites un don|apóyanos|dona\b))/iu
/**
 * Matches the end of a complete sentence, which needs no punctuation in Thai, Lao and Khmer. An ellipsis
 * means that the sentence is truncated.
 */
const COMPLETE =
  /(?<!\.)[.!?。！？｡।॥۔؟։።။។]["'”’»)\]」』]*$|\p{Script=Thai}\p{M}*$|[\p{Script=Lao}\p{Script=Khmer}]\p{M}*$/u

/**
 * The headline above a sentence, the sentence's language, and whether the sentence is the first of its
 * article, not counting clutter.
 */
export type SentencePlace = { title: string; language: SupportedLanguage; isFirst: boolean }

/** Returns whether a sentence may start a summary. */
export function opensWell(sentence: string, { title, language, isFirst }: SentencePlace): boolean {
  const isAnswer = isFirst && title.endsWith('?') && ANSWER.test(sentence)
  return (isAnswer || !leans(sentence, language, isFirst)) && isFit(sentence, title)
}

/** Returns whether a sentence can start a summary, provided that it does not depend on another sentence. */
export function isFit(sentence: string, title: string): boolean {
  return (
    isSubstantial(sentence) &&
    isWhole(sentence) &&
    !UNFIT_START.test(sentence) &&
    !CALL.test(sentence) &&
    !LABEL.test(sentence) &&
    !NOTE.test(sentence) &&
    !AUTHOR.test(sentence) &&
    !SPEECH_ONLY.test(sentence) &&
    !SPOKEN_BY_PRONOUN.test(sentence) &&
    !repeats(sentence, title)
  )
}

/**
 * Returns whether a sentence, such as a single quotation or an invitation to watch, may start a summary if
 * the text has nothing better.
 */
export function isTeaser(sentence: string, { title, language, isFirst }: SentencePlace): boolean {
  const isClear = /^["“«„‘']/u.test(sentence) || !leans(sentence, language, isFirst)
  return (
    isSubstantial(sentence) &&
    isWhole(sentence) &&
    !NOTE.test(sentence) &&
    isClear &&
    !SPOKEN_BY_PRONOUN.test(sentence) &&
    !repeats(sentence, title)
  )
}

/** Matches the heading of a box between two sentences: `WHAT IS A LENS?`. */
const SHOUTED_HEADING = /^(?=\P{Ll}*\p{Lu}{2})\P{Ll}*\s\P{Ll}*$/u

/** Returns whether a sentence is wide enough to start a summary. */
export function isSubstantial(sentence: string): boolean {
  return contentWidth(sentence) >= SHORTEST
}

/** Returns whether a sentence can follow another in a summary. */
export function goesOnWell(sentence: string): boolean {
  const hasLabel = LABEL.test(sentence) && !CONTINUING_LABEL.test(sentence)
  return (
    isWhole(sentence) &&
    !hasLabel &&
    !NOTE.test(sentence) &&
    !SHOUTED_HEADING.test(sentence) &&
    !beginsWithPlace(sentence)
  )
}

function isWhole(sentence: string): boolean {
  return (
    COMPLETE.test(sentence) &&
    !CLUTTER.test(sentence) &&
    !CAPTION_DATE.test(sentence) &&
    !REPORTER.test(sentence) &&
    !ADVERTISEMENT.test(sentence) &&
    !UNFIT_START.test(sentence) &&
    isBalanced(sentence)
  )
}

/** Returns whether the quotation marks and round brackets of a sentence are balanced. */
export function isBalanced(sentence: string): boolean {
  const count = (marks: RegExp) => sentence.match(marks)?.length ?? 0
  return count(/["“”„]/gu) % 2 === 0 && count(/«/gu) === count(/»/gu) && count(/\(/gu) === count(/\)/gu)
}

/** Returns whether a sentence starts with the headline or consists mostly of the headline's words. */
function repeats(sentence: string, title: string): boolean {
  const heading = wordsOf(title)
  const words = wordsOf(sentence)
  if (heading.length > 2 && heading.every((word, i) => words[i] === word)) return true
  const known = new Set(heading)
  const distinct = new Set(words)
  const shared = [...distinct].filter((word) => known.has(word)).length
  return distinct.size > 0 && shared / distinct.size >= REPEATS
}
