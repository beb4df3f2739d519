// Recognises sentences that depend on an earlier one, by their first words in the language of the text.
import type { SupportedLanguage } from '../language/stop-words.ts'

const opensWith = (words: string) => new RegExp(`^["'“‘«„¿¡]?(?:${words})(?=[\\s,'’]|$)`, 'iu')

/**
 * First words, by language. Each list holds only for its own language, because `il` is a pronoun in French and the
 * article of most Italian sentences.
 */
const OPENINGS: Partial<Record<SupportedLanguage, RegExp>> = {
  en: opensWith(
    'since then|by then|until then|after that|as a result|in response|for example|for instance|at the time|in addition|on the other hand|previously|earlier|later|afterwards|now|here|some|many|most|one of them|he|she|they|it|his|her|their|its|him|them|this|that|these|those|but|and|so|yet|however|also|meanwhile|instead|still|then|there|such|both|another|others|or|nor|thus|moreover|additionally|furthermore|nevertheless|i|we|you|my|our|your|oh',
  ),
  de: opensWith(
    'er|sie|es|sein|seine|seinen|ihr|ihre|diese|dieser|dieses|dies|das|damit|dabei|dazu|darauf|daraufhin|darüber hinaus|danach|daher|deshalb|somit|dennoch|trotzdem|außerdem|ausserdem|möglich sei|doch|aber|und|auch|zudem|allerdings|so|ich|wir|mein|meine|unser|unsere',
  ),
  fr: opensWith(
    "il|elle|ils|elles|cela|ceci|ce|cette|ces|son|sa|ses|leur|leurs|mais|et|or|ainsi|alors|cependant|toutefois|par ailleurs|aujourd[’']hui, (?:il|elle)|je|nous|vous|mon|notre|votre",
  ),
  es: opensWith(
    'él|ella|ellos|ellas|esto|eso|ese|esa|este|esta|estos|estas|su|sus|pero|y|además|también|sin embargo|asimismo|así|yo|nosotros|nuestro|nuestra',
  ),
  it: opensWith(
    'egli|lui|lei|essi|esse|loro|questo|questa|questi|queste|ciò|suo|sua|suoi|sue|ma|e|ed|però|inoltre|tuttavia|così|anche|poi|quindi|intanto|io|noi|mio|mia|nostro|nostra',
  ),
  pt: opensWith(
    'ele|ela|eles|elas|isto|isso|este|esta|esse|essa|estes|estas|seu|sua|seus|suas|mas|e|além disso|também|porém|entretanto|assim|ainda|eu|nós|meu|minha|nosso|nossa',
  ),
  ru: opensWith(
    'он|она|оно|они|это|этот|эта|эти|его|её|ее|их|но|а|и|также|однако|кроме того|при этом|поэтому|затем|я|мы',
  ),
}

/** First words that do not need context at the start of an article, such as `This release …`. */
const CLEAR_AT_START: Partial<Record<SupportedLanguage, RegExp>> = {
  en: opensWith('now|here|some|many|most|this \\p{L}+|these \\p{L}+'),
  de: opensWith('dieser \\p{L}+|diese \\p{L}+|dieses \\p{L}+'),
  fr: opensWith('ce \\p{L}+|cette \\p{L}+|ces \\p{L}+|il y a'),
  es: opensWith('este \\p{L}+|esta \\p{L}+|estos \\p{L}+|estas \\p{L}+'),
  it: opensWith('questo \\p{L}+|questa \\p{L}+'),
  pt: opensWith('este \\p{L}+|esta \\p{L}+'),
  ru: opensWith('этот \\p{L}+|эта \\p{L}+'),
}
/** First words of a publisher's own announcement, such as `We have released …`. */
const SPEAKER = opensWith(
  'i|we|my|our|ich|wir|mein|meine|unser|unsere|je|nous|mon|notre|yo|nosotros|nuestro|nuestra|io|noi|nostro|nostra|eu|nós|nosso|nossa|я|мы',
)

const contains = (words: string) => new RegExp(`(?<![\\p{L}'’])(?:${words})(?!\\p{L})`, 'iu')

/** Words, by language, for a person or thing that an earlier sentence may have introduced. */
const REFERENCES: Partial<Record<SupportedLanguage, RegExp>> = {
  en: contains(
    'he|she|they|him|her|them|his|their|theirs|this|these|those|such|the latter|the former|also|meanwhile|half of them|one of them',
  ),
  de: contains(
    'er|ihn|ihm|ihnen|dieser|diese|dieses|diesem|diesen|jener|jene|dessen|deren|solche|auch|ebenfalls|damit|dabei',
  ),
  fr: contains(
    'il|elle|ils|elles|lui|leur|leurs|celui-ci|celle-ci|ce dernier|cette dernière|aussi|également',
  ),
  es: contains('él|ella|ellos|ellas|este último|esta última|también'),
}

/**
 * Returns whether a sentence depends on an earlier one, for example because it begins with `He`, or is in the first
 * person.
 *
 * @param isFirst True for the first sentence of an article.
 */
export function leans(sentence: string, language: SupportedLanguage, isFirst: boolean): boolean {
  if (isFirst && CLEAR_AT_START[language]?.test(sentence)) return false
  return OPENINGS[language]?.test(sentence) ?? false
}

/** Returns whether a sentence is in the first person, as in an official notice. */
export const speaks = (sentence: string): boolean => SPEAKER.test(sentence)

/** Returns whether any word of a sentence may refer to an earlier one. */
export function refersBack(sentence: string, language: SupportedLanguage): boolean {
  return REFERENCES[language]?.test(sentence) ?? false
}
