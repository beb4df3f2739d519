// Recognises sentences that start with a person, thing or number not yet introduced: `Marsh said`, `The
// company`.
import { fold } from '../language/fold.ts'
import { isNumber } from './numbers.ts'

/**
 * Matches a possible surname at the start of a sentence: a capitalised word before a lower-case word,
 * optionally with a comma between them. A title such as `Mr` may precede the surname.
 */
const FAMILY_NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme)\.? )?(\p{Lu}[\p{L}'’-]+)(?:['’]s)?(?:, who\b|,? (?=\p{Ll}))/u
/** Matches words that may be capitalised although they are not names. */
const ARTICLE =
  /^(?:the|a|an|in|on|at|of|for|and|but|when|as|der|die|das|den|dem|des|ein|eine|le|la|les|el|los|las|il|lo)$/iu
/**
 * Matches a person or thing that an earlier sentence must have introduced: `The 45-year-old`, `The two men`.
 */
const KNOWN_THING =
  /^(?:the|der|die|das|le|la|les|el|los|las) (?:\p{L}+ ){0,2}?(company|firm|group|man|woman|men|women|boy|girl|couple|pair|duo|trio|suspect|victims?|club|vessel|device|pictures?|images?|system|move|decision|incident|attack|crash|collision|accident|blast|explosion|outage|shooting|report|study|survey|bill|measure|deal|agreement|announcement|ruling|verdict|statement|event|meeting|discovery|findings?|figures?|results?|\d+-year-old|frau|mann|männer|frauen|firma|unternehmen|entscheidung|täter|opfer|entreprise|homme|femme|décision|empresa|hombre|mujer|decisión)(?![\p{L}-])/iu

/**
 * Matches the first word of a sentence if it is followed by a verb, a negation or a phrase such as `of them`.
 * A number in this position lacks its noun: `Nineteen were`, `Dix-neuf n’existent`.
 */
const WORD_BEFORE_VERB =
  /^([\p{L}\p{N}-]+) (?:n[’']|ne |d[’']entre |(?:are|were|is|was|have|had|do|did|will|would|died|of (?:them|these|those)|sind|waren|haben|hatten|wurden|werden|davon|von ihnen|sont|étaient|ont|avaient|seront|son|eran|fueron|han|habían|están)(?![\p{L}-]))/iu
/** Matches German counts of pieces that do not name the goods: `lagen 164 Stück auf Paletten`. */
const PIECES = /\p{N} Stück (?!\p{Lu})/u

/**
 * Returns whether a sentence relies on an earlier one to introduce a thing or a person, or to supply the noun
 * of a number. People and things in the headline count as introduced.
 */
export function pointsBack(
  sentence: string,
  { before, title }: { before: readonly string[]; title: string },
): boolean {
  if (PIECES.test(sentence) || isBareNumber(sentence)) return true
  const thing = KNOWN_THING.exec(sentence)?.[1]
  if (thing !== undefined) return !title.toLowerCase().includes(thing.toLowerCase())
  return needsIntroduction(sentence, { shown: title, before })
}

/** Returns whether a sentence starts with a number whose noun is in an earlier sentence. */
function isBareNumber(sentence: string): boolean {
  const parts = WORD_BEFORE_VERB.exec(sentence)?.[1]?.toLowerCase().split('-') ?? []
  return parts.length > 0 && parts.every((part) => isNumber(fold(part)))
}

/**
 * Returns whether a sentence starts with the surname of somebody whom an earlier sentence introduced but the
 * shown text does not mention.
 *
 * @param shown Text that readers see before the sentence.
 */
export function needsIntroduction(
  sentence: string,
  { shown, before }: { shown: string; before: readonly string[] },
): boolean {
  const name = FAMILY_NAME.exec(sentence)?.[1]?.replace(/['’]s$/u, '')
  if (name === undefined || shown.toLowerCase().includes(name.toLowerCase())) return false
  return before.some((earlier) => introduces(earlier, name))
}

/** Returns whether a text contains a name next to another capitalised word, such as a first name. */
function introduces(text: string, name: string): boolean {
  const words = text.split(' ')
  return words.some((word, i) => {
    const previous = words[i - 1] ?? ''
    if (bare(word) !== name) return false
    return isPartOfName(previous) || (word === name && isPartOfName(words[i + 1] ?? ''))
  })
}

const isPartOfName = (word: string) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !ARTICLE.test(word)

const bare = (word: string) => word.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]*$/gu, '')
