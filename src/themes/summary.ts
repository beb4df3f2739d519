// A story's summary: whole sentences of one of its own articles, taken over word for word.
import type { Article } from '../articles/article.ts'
import { sentencesOf } from './sentences.ts'
import type { Story } from './story.ts'
import { wordsOf } from './words.ts'

/** Characters, as the reader sees them. */
const LONGEST = 280
const SHORTEST = 40
/** How many paragraphs, and how many articles, are tried. */
const PARAGRAPHS = 4
const ARTICLES = 6
/** Share of a sentence's words that stand in the headline, from which on it repeats it. */
const REPEATS = 0.75
/** No sentence is looked at beyond this many characters of a paragraph. */
const LOOK_AHEAD = 2_000

export type Summary = { text: string; from: string }

const DATELINE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}(?:,\s*[\p{L}\p{N}.' ]{2,30}){0,2}\s*)?\((?:Reuters|AP|AFP|dpa|EFE|CNN|Bloomberg|ANSA|Xinhua|apa|IPS|UPI|PA|TASS|KNA|epd|sid|MarketWatch|IANS|PTI|AA)[^)]{0,30}\)\s*(?:[-–—:.]+\s*)?/iu
const PLACE_LINE =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,/]+[\p{L}.'’-]+){0,5}(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2}\.?)?\s*[–—―-]{1,2}\s+(?=["“«„¿¡']?\p{Lu})/u
const PLACE_LINE_MIXED =
  /^\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,2}(?:\s*\([^)]{2,20}\))?\.?\s+[–—―-]{1,2}\s+(?=["“«„¿¡']?\p{Lu})/u
/** A sentence that begins so leans on one before it. */
const LEANS =
  /^["'“‘«„]?(?:since then|by then|until then|after that|as a result|in response|for example|for instance|at the time|in addition|on the other hand|previously|earlier|later|afterwards|now|here|some|many|most|one of them|he|she|they|it|his|her|their|its|him|them|this|that|these|those|but|and|so|yet|however|also|meanwhile|instead|still|then|there|such|both|another|others|or|nor|thus|moreover|additionally|furthermore|nevertheless|er|sie|es|sein|seine|seinen|ihr|ihre|diese|dieser|dieses|dies|das|damit|dabei|dazu|darauf|daraufhin|doch|aber|und|auch|zudem|allerdings|ausserdem|außerdem|so|il|elle|ils|elles|cela|ceci|ce|cette|ces|son|sa|ses|leur|leurs|mais|et|or|ainsi|alors|cependant|toutefois|par ailleurs|él|ella|ellos|ellas|esto|eso|ese|esa|este|esta|estos|estas|su|sus|pero|y|además|también|sin embargo|asimismo|así)(?=[\s,'’]|$)/iu
/** A piece of speech whose speaker stands elsewhere, or a call to the reader. */
const CLUTTER =
  /(?:\b(?:click here|sign up|subscribe|newsletter|read more|follow us|cookies?|all rights reserved|advertisement|watch the video|this (?:article|story) (?:was|is|has been)|originally published|listen to|photo(?:graph)? by|photos?:|image:|file photo|caption|image \d+ of|image source|getty images|\/ap\b|mehr zum thema|lesen sie|hier klicken|lire aussi|abonnez|cliquez|lea también|suscríbase|suscríbete|haga clic)\b|https?:\/\/|www\.|@\w+|©)/iu
const SPEECH_ONLY = /^["“«„‘'][^"”»“]*["”»“’']\.?$/u
/** Speech by someone who was named before. */
const SPOKEN_BY_PRONOUN =
  /^["“«„‘'].*["”»“’']\s*,?\s*(?:(?:he|she|they)\s+(?:said|says|told|added|wrote|tweeted|continued)|(?:sagte|sagt|so|erklärte|meinte)\s+(?:er|sie)|(?:a-t-|dit-|déclare-t-)(?:il|elle|dit)|(?:dijo|afirmó|añadió|aseguró)\s*[.,])/iu
const COMPLETE = /[.!?…。！？]["'”’»)\]」』]*$/u

/**
 * At most 280 characters of whole sentences. The first article that offers a fit
 * sentence early gives them all; a sentence that leans on another, repeats the
 * headline, or is clutter is passed over.
 *
 * @param story Its articles are tried best first.
 * @returns The text with the key of its article; `text` is empty when nothing fits.
 */
export function summarise(story: Story, { title }: { title: string }): Summary {
  const heading = new Set(wordsOf(title))
  for (const article of story.articles.slice(0, ARTICLES)) {
    const text = summariseArticle(article, heading)
    if (text !== '') return { text, from: article.key }
  }
  return { text: '', from: story.articles[0]?.key ?? '' }
}

function summariseArticle(article: Article, heading: ReadonlySet<string>): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').slice(0, PARAGRAPHS)
  for (const { text } of paragraphs) {
    let summary = ''
    for (const sentence of sentencesOf(withoutDateline(text.slice(0, LOOK_AHEAD)))) {
      const begins = summary === ''
      if (begins ? !opens(sentence, heading) : !goesOn(sentence)) {
        if (begins) continue
        break
      }
      const longer = begins ? sentence : `${summary} ${sentence}`
      if (length(longer) > LONGEST) {
        if (begins) continue
        break
      }
      summary = longer
    }
    if (summary !== '') return summary
  }
  return ''
}

/** A paragraph without `PARIS (Reuters) —` before its first word. */
export function withoutDateline(paragraph: string): string {
  const text = paragraph.trim()
  for (const pattern of [DATELINE, PLACE_LINE, PLACE_LINE_MIXED]) {
    const rest = text.replace(pattern, '')
    if (rest !== text && rest.length >= SHORTEST) return rest
  }
  return text
}

function opens(sentence: string, heading: ReadonlySet<string>): boolean {
  return (
    length(sentence) >= SHORTEST &&
    COMPLETE.test(sentence) &&
    !LEANS.test(sentence) &&
    !CLUTTER.test(sentence) &&
    !SPEECH_ONLY.test(sentence) &&
    !SPOKEN_BY_PRONOUN.test(sentence) &&
    !/^(?:[\p{Ll}…–—•*-]|\d{1,2}[.:/]\d{0,2}\s)/u.test(sentence) &&
    balanced(sentence) &&
    !repeats(sentence, heading)
  )
}

function goesOn(sentence: string): boolean {
  return (
    COMPLETE.test(sentence) &&
    !CLUTTER.test(sentence) &&
    !PLACE_LINE_MIXED.test(sentence) &&
    balanced(sentence)
  )
}

function balanced(sentence: string): boolean {
  const count = (marks: RegExp) => sentence.match(marks)?.length ?? 0
  return count(/["“”„]/gu) % 2 === 0 && count(/«/gu) === count(/»/gu) && count(/\(/gu) === count(/\)/gu)
}

function repeats(sentence: string, heading: ReadonlySet<string>): boolean {
  const words = new Set(wordsOf(sentence))
  let shared = 0
  for (const word of words) if (heading.has(word)) shared++
  return words.size > 0 && shared / words.size >= REPEATS
}

function length(text: string): number {
  return [...text].length
}
