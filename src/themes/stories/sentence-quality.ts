// Which sentences may stand in a summary, and which may open it: a reader sees nothing of what stands before them.
import { beginsWithPlace } from '../language/dateline.ts'
import { wordsOf } from '../language/words.ts'

/** Characters of a sentence that says something. */
const SHORTEST = 40
/** Share of a sentence's words that stand in the headline, from which on it repeats it. */
const REPEATS = 0.75

/** A sentence that begins so leans on one before it, or is spoken by nobody who was named. */
const LEANS =
  /^["'“‘«„]?(?:since then|by then|until then|after that|as a result|in response|for example|for instance|at the time|in addition|on the other hand|previously|earlier|later|afterwards|now|here|some|many|most|one of them|he|she|they|it|his|her|their|its|him|them|this|that|these|those|but|and|so|yet|however|also|meanwhile|instead|still|then|there|such|both|another|others|or|nor|thus|moreover|additionally|furthermore|nevertheless|i|we|you|my|our|your|oh|er|sie|es|sein|seine|seinen|ihr|ihre|diese|dieser|dieses|dies|das|damit|dabei|dazu|darauf|daraufhin|darüber hinaus|danach|daher|deshalb|somit|dennoch|trotzdem|außerdem|ausserdem|möglich sei|doch|aber|und|auch|zudem|allerdings|so|ich|wir|mein|meine|unser|unsere|il|elle|ils|elles|cela|ceci|ce|cette|ces|son|sa|ses|leur|leurs|mais|et|or|ainsi|alors|cependant|toutefois|par ailleurs|aujourd['’]hui, (?:il|elle)|je|nous|vous|mon|notre|votre|él|ella|ellos|ellas|esto|eso|ese|esa|este|esta|estos|estas|su|sus|pero|y|además|también|sin embargo|asimismo|así|yo|nosotros|nuestro|nuestra)(?=[\s,'’]|$)/iu
/** Captions, calls to the reader and the like, wherever they stand. */
const CLUTTER =
  /(?:\b(?:click here|sign up|subscribe|newsletter|read more|follow us|cookies?|all rights reserved|advertisement|watch the video|this (?:article|story) (?:was|is|has been)|originally published|listen to|photo(?:graph)? by|photos?:|image:|file photo|caption|image \d+ of|image source|getty images|share your|send us|mehr zum thema|lesen sie|hier klicken|aus rechtlichen gründen nicht|lire aussi|abonnez|cliquez|lea también|suscríbase|suscríbete|haga clic)\b|\/ap\b|https?:\/\/|www\.|@\w+|©)/iu
/** What tells the reader to do something: `View the map`. */
const CALL =
  /^(?:(?:have|are|do|did|were) you|view|see|watch|read|click|check out|find out|browse|scroll|download|sehen sie|hören sie|klicken sie|voir|regardez|écoutez|lisez|vea|mire|escuche)\b/iu
/** A picture's full date: `on Monday, Jan. 1, 2018.` or, as its last words, `April 5, 2014.` */
const CAPTION_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \p{L}{3,9}\.? \d{1,2}, \d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}, \d{4}\.$/iu
/** What an author says of himself below an opinion. */
const AUTHOR =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} is (?:an?|the) [^.]{0,60}\b(?:writer|journalist|columnist|author|reporter|correspondent|editor|fellow|blogger|contributor)\b[^.]{0,60}\.$/u
/** `Update: …`, `TONIGHT: …`, and the names before questions and answers. */
const LABEL = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}+)?\s?:\s/u
const UNFIT_START = /^(?:[\p{Ll}…–—•*[-]|\d{1,2}[.:/]\d{0,2}\s|\d{1,3} (?:of|von|sur|de) \d{1,3}\.)/u
const SPEECH_ONLY = /^["“«„‘'][^"”»“]*["”»“’']\.?$/u
/** Speech by someone who was named before. */
const SPOKEN_BY_PRONOUN =
  /^["“«„‘'].*["”»“’']\s*,?\s*(?:(?:he|she|they)\s+(?:said|says|told|added|wrote|tweeted|continued)|(?:sagte|sagt|so|erklärte|meinte)\s+(?:er|sie)|(?:a-t-|dit-|déclare-t-)(?:il|elle|dit)|(?:dijo|afirmó|añadió|aseguró)\s*[.,])/iu
/** An ellipsis at the end says that somebody cut the sentence off. */
const COMPLETE = /(?<!\.)[.!?。！？]["'”’»)\]」』]*$/u

/** Whether a summary may open with a sentence. */
export function opensWell(sentence: string, title: string): boolean {
  return (
    [...sentence].length >= SHORTEST &&
    isWhole(sentence) &&
    !LEANS.test(sentence) &&
    !UNFIT_START.test(sentence) &&
    !CALL.test(sentence) &&
    !LABEL.test(sentence) &&
    !AUTHOR.test(sentence) &&
    !SPEECH_ONLY.test(sentence) &&
    !SPOKEN_BY_PRONOUN.test(sentence) &&
    !repeats(sentence, title)
  )
}

/** Whether a sentence may follow one that stands in a summary. */
export function goesOnWell(sentence: string): boolean {
  return isWhole(sentence) && !beginsWithPlace(sentence) && !LABEL.test(sentence)
}

function isWhole(sentence: string): boolean {
  return (
    COMPLETE.test(sentence) &&
    !CLUTTER.test(sentence) &&
    !CAPTION_DATE.test(sentence) &&
    !UNFIT_START.test(sentence) &&
    isBalanced(sentence)
  )
}

function isBalanced(sentence: string): boolean {
  const count = (marks: RegExp) => sentence.match(marks)?.length ?? 0
  return count(/["“”„]/gu) % 2 === 0 && count(/«/gu) === count(/»/gu) && count(/\(/gu) === count(/\)/gu)
}

/** Whether a sentence says the headline again, with hardly a word more or with more behind it. */
function repeats(sentence: string, title: string): boolean {
  const heading = wordsOf(title)
  const words = wordsOf(sentence)
  if (heading.length > 2 && heading.every((word, i) => words[i] === word)) return true
  const known = new Set(heading)
  const distinct = new Set(words)
  const shared = [...distinct].filter((word) => known.has(word)).length
  return distinct.size > 0 && shared / distinct.size >= REPEATS
}
