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

/** Returns whether a sentence depends on an earlier one, as `He` does on a name, or speaks in the first person. */
export const leans = (sentence: string, language: SupportedLanguage): boolean =>
  OPENINGS[language]?.test(sentence) ?? false
