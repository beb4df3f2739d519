// Recognises sentences that may depend on an earlier sentence, by their first words or by words that refer
// back.
import type { SupportedLanguage } from '../language/stop-words.ts'

const opensWith = (words: string) => new RegExp(`^["'“‘«„¿¡]?(?:${words})(?=[\\s,'’]|$)`, 'iu')

/**
 * Matches the first words of dependent sentences, by language. The languages have separate lists because
 * `il`, for example, is a pronoun in French but an article in Italian.
 */
const OPENINGS: Partial<Record<SupportedLanguage, RegExp>> = {
  en: opensWith(
    'since then|by then|until then|after that|as a result|in response|for example|for instance|at the time|at that time|in addition|on the other hand|in contrast|by contrast|in turn|in fact|in short|in other words|in the meantime|after all|of course|as such|even so|that said|which means|previously|earlier|later|afterwards|thereafter|now|here|some|many|most|one of them|he|she|they|it|his|her|their|its|him|them|this|that|these|those|but|and|so|yet|however|also|meanwhile|instead|still|then|there|such|both|another|others|neither|or|nor|thus|hence|consequently|conversely|otherwise|indeed|rather|again|once again|elsewhere|likewise|similarly|moreover|additionally|furthermore|nevertheless|no(?=,)|yes(?=,)|well(?=,)|not (?:that|with|only|so|yet)|separately|at the same time|for (?:his|her|its|their) part|besides|in particular|among (?:them|others)|to (?:this|that) end|for (?:this|that) reason|the (?:latter|same|others)|the rest(?! of)|equally|finally|i|we|you|my|our|your|oh',
  ),
  de: opensWith(
    'er|sie|es|seine?[mnrs]?|ihre?[mnrs]?|diese[mnrs]?|dies|jene[mnrs]?|solche[mnrs]?|das|beide|damit|dabei|dazu|dafür|dagegen|davon|dadurch|darin|darauf|darunter|daraufhin|darüber hinaus|danach|dann|daher|denn|deshalb|deswegen|demnach|somit|stattdessen|dennoch|trotzdem|jedoch|hingegen|wiederum|unterdessen|derweil|währenddessen|anschließend|außerdem|ausserdem|möglich sei|doch|aber|und|auch|zudem|allerdings|so|noch eine?[mnrs]?|ebenfalls|ebenso|gleichzeitig|zugleich|zuvor|dort|(?:der|die|das)selben?|ich|wir|meine?[mnrs]?|unsere?[mnrs]?',
  ),
  fr: opensWith(
    "il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|cela|ceci|ce|c|cette|ces|son|sa|ses|leur|leurs|mais|et|or|car|donc|ainsi|alors|puis|ensuite|enfin|pourtant|cependant|toutefois|en effet|en outre|de plus|dès lors|par ailleurs|aujourd[’']hui, (?:il|elle)|aussi|également|de même|par exemple|en revanche|auparavant|entre-temps|de son côté|pour sa part|tel(?:le)?s?|(?:une?|l)[ ’']autre|d[’']autres|je|j|nous|vous|m(?:on|a|es)|n(?:otre|os)|v(?:otre|os)",
  ),
  es: opensWith(
    'él|ella|ellos|ellas|esto|eso|ese|esa|este|esta|estos|estas|aquel|aquella|ambos|ambas|dicho|dicha|su|sus|pero|y|además|también|tampoco|sin embargo|no obstante|en cambio|por su parte|por otra parte|por eso|por ello|entonces|después|luego|asimismo|así|otr[oa]s?|es[oa]s|aquell[oa]s|dich[oa]s|por ejemplo|mientras tanto|por (?:otro lado|lo tanto)|igualmente|yo|nosotros|mis?|nuestr[oa]s?',
  ),
  it: opensWith(
    'egli|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|quelli|quelle|entrambi|entrambe|ciò|suo|sua|suoi|sue|ma|e|ed|però|inoltre|infatti|invece|dunque|perciò|tuttavia|così|anche|poi|quindi|intanto|nel frattempo|io|noi|(?:un )?altr[oaie]|un.altra|(?:per|ad) esempio|allo stesso tempo|mi[oae]|miei|nostr[oaie]',
  ),
  pt: opensWith(
    'ele|ela|eles|elas|isto|isso|este|esta|esse|essa|estes|estas|aquele|aquela|ambos|ambas|seu|sua|seus|suas|mas|e|além disso|por isso|no entanto|contudo|todavia|enquanto isso|também|porém|entretanto|então|assim|ainda|outr[oa]s?|ess[ea]s|aquel[ea]s|por exemplo|por (?:outro lado|sua vez)|portanto|eu|nós|meus?|minhas?|noss[oa]s?',
  ),
  nl: opensWith(
    'hij|zij|ze|dit|deze|dat|die|zijn|haar|hun|beide|maar|en|ook|daarom|daarmee|daarna|daarbij|daarnaast|bovendien|toch|echter|vervolgens|zo|nog een|een andere?|bijvoorbeeld|intussen|ondertussen|eveneens|tevens|dezelfde|hetzelfde|ik|we|wij|mijn|ons|onze',
  ),
  pl: opensWith(
    'on|ona|ono|oni|one|to|ten|ta|te|jego|jej|ich|ale|a|i|jednak|ponadto|poza tym|dlatego|również|także|natomiast|następnie|inn[yae]|taki|taka|takie|tymczasem|z kolei|na przykład|ja|my|mój|moj[ae]|nasz[ae]?',
  ),
  sv: opensWith(
    'han|hon|detta|denna|dessa|hans|hennes|deras|båda|men|och|också|dessutom|därför|därefter|dock|sedan|samtidigt|en annan|ett annat|till exempel|samma|däremot|därmed|jag|vi|min|mitt|mina|vår|vårt|våra',
  ),
  tr: opensWith(
    'bu|o|bunlar|onlar|onun|bunun|ama|ancak|fakat|ve|ayrıca|böylece|öte yandan|bunların|onların|aynı|diğer|bunun üzerine|örneğin|ben|biz|benim|bizim',
  ),
  ru: opensWith(
    'он|она|оно|они|это|этот|эта|эти|оба|его|её|ее|их|но|а|и|также|однако|кроме того|тем не менее|между тем|при этом|поэтому|впрочем|затем|в свою очередь|после этого|тем временем|например|так(?:ой|ая|ое|ие)|друг(?:ой|ая|ое|ие)|я|мы|мо[йяё]|мои|наш|наша|наше|наши',
  ),
  ar: opensWith(
    'هو|هي|هم|وهو|وهي|هذا|هذه|ذلك|تلك|لكن|كما|وقال|وقالت|وأضاف|وأضافت|وأوضح|وأشار|وأشارت|وأكد|وأكدت|وتابع|وتابعت|هؤلاء|أولئك|كذلك|في المقابل|من جهته|من جهتها|من جانبه|من جانبها|أنا|نحن',
  ),
  hi: opensWith(
    'वह|वे|यह|ये|इस|इसके|इससे|इसमें|उसने|उन्होंने|उनके|उनका|उनकी|लेकिन|और|हालांकि|साथ ही|वहीं|उसका|उसकी|उसके|इसका|इसकी|इसी|उसी|उन्हें|ऐसे|इस बीच|दूसरी ओर|मैं|हम|मेरा|मेरी|हमारा|हमारी',
  ),
  zh: /^(?:他|她|它|这|此外|但(?!丁)|然而|同时|因此|随后|其中|对此|另外|与此同时|不过|为此|上述|该|我(?![国市省县]))/u,
  ja: /^(?:彼|これ|それ|この|その|また|しかし|一方|さらに|そして|だが|同[社氏市省県署日]|こうした|そうした|ところが|私|僕)/u,
  ko: /^(?:그는|그녀는|그들은|이는|이에|이와|이번|이날|또한?\s|하지만|그러나|한편|그리고|이들|같은 날|아울러|반면|따라서|또 다른|저는|우리는)/u,
}

/** Matches words that only look like a pronoun at the start of a sentence: `He Jiankui`, `Das Ehepaar`. */
const NOT_A_PRONOUN: Partial<Record<SupportedLanguage, RegExp>> = {
  en: /^["'“‘]?(?:He \p{Lu}\p{Ll}|IT(?![\p{L}'’]))/u,
  de: /^["'“‘„]?Das (?:\p{Ll}+ )?\p{Lu}/u,
}

/** Matches first words that need no context at the start of an article, such as `This release …`. */
const CLEAR_AT_START: Partial<Record<SupportedLanguage, RegExp>> = {
  en: opensWith('now|here|there (?:is|are|was|were|will)|some|many|most|this \\p{L}+|these \\p{L}+'),
  de: opensWith('dieser \\p{L}+|diese \\p{L}+|dieses \\p{L}+|so \\p{Ll}+'),
  fr: opensWith("ce (?!n[’'])\\p{L}+|cette \\p{L}+|ces \\p{L}+|il y a"),
  es: opensWith('este \\p{L}+|esta \\p{L}+|estos \\p{L}+|estas \\p{L}+'),
  it: opensWith('questo \\p{L}+|questa \\p{L}+'),
  pt: opensWith('este \\p{L}+|esta \\p{L}+'),
  nl: opensWith('dit \\p{L}+|deze \\p{L}+'),
  pl: opensWith('ten \\p{L}+|ta \\p{L}+'),
  sv: opensWith('denna \\p{L}+|detta \\p{L}+'),
  tr: opensWith('bu \\p{L}+'),
  ru: opensWith('этот \\p{L}+|эта \\p{L}+'),
  ar: opensWith('هذا [\\p{L}\\p{M}]+|هذه [\\p{L}\\p{M}]+'),
  hi: opensWith('इस [\\p{L}\\p{M}]+|यह [\\p{L}\\p{M}]+'),
  zh: /^这/u,
  ja: /^この/u,
  ko: /^이[번날]/u,
}
/** Matches a sentence that starts in the first person, as in an announcement: `We have released …`. */
const SPEAKER =
  /^(?:I|We|My|Our|Ich|Wir|Mein|Meine|Unser|Unsere|Je|Nous|Mon|Notre|Yo|Nosotros|Nuestro|Nuestra|Io|Noi|Nostro|Nostra|Eu|Nós|Nosso|Nossa|Я|Мы)(?=[\s,'’]|$)/u

/**
 * Matches a first-person quotation that is followed by the speaker's name: `"We left early," says Ann
 * Example`.
 */
const QUOTED_SPEAKER =
  /^["“„«] ?(?:I|We|My|Our|Ich|Wir|Mein|Meine|Unser|Unsere|Je|Nous|Mon|Notre|Yo|Nosotros)\s[^"”“»]*["”“»],?\s[^"“„«]*\p{Lu}\p{Ll}/u

const contains = (words: string) => new RegExp(`(?<![\\p{L}'’])(?:${words})(?!\\p{L})`, 'iu')

/** Matches words that may refer to an earlier sentence, by language. */
const REFERENCES: Partial<Record<SupportedLanguage, RegExp>> = {
  en: contains(
    'half of them|one of them|him|them|theirs|this|these|those|such|the latter|the former|also|meanwhile',
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
 * Returns whether a sentence depends on an earlier one, for example because it starts with `He`. Sentences
 * that start with `I` or `We` count as dependent, except quotations from a named speaker.
 *
 * @param isFirst True for an article's first sentence, not counting clutter.
 */
export function leans(sentence: string, language: SupportedLanguage, isFirst: boolean): boolean {
  if (NOT_A_PRONOUN[language]?.test(sentence)) return false
  if (isFirst && CLEAR_AT_START[language]?.test(sentence)) return false
  if (QUOTED_SPEAKER.test(sentence)) return false
  return OPENINGS[language]?.test(sentence) ?? false
}

/** Returns whether a sentence starts in the first person, as in an official notice. */
export const speaks = (sentence: string): boolean => SPEAKER.test(sentence)

/** Matches the first words of a sentence in the first person singular, as in an opinion piece. */
const SINGLE_SPEAKER = /^(?:I|My|Ich|Mein|Meine|Je|Mon|Yo|Io|Eu|Я)(?=[\s,'’]|$)/u

/** Returns whether a sentence starts in the first person singular, as in an opinion piece. */
export const speaksAlone = (sentence: string): boolean => SINGLE_SPEAKER.test(sentence)

/** Matches English pronouns for people. */
const PRONOUN = contains('he|she|they|her|his|their')
const PLURAL_PRONOUN = /^the/iu
/** Matches a name to which a later pronoun may refer. */
const NAME = /\S\s+\S*\p{Lu}\p{Ll}/u
/** Matches a name or an English plural to which a later pronoun may refer. */
const NAME_OR_PLURAL = /\S\s+(?:\S*\p{Lu}\p{Ll}|\p{Ll}{3,}s(?![\p{L}'’]))/u

/** Returns whether a sentence contains a word that may refer to an earlier sentence. */
export function refersBack(sentence: string, language: SupportedLanguage): boolean {
  if (REFERENCES[language]?.test(sentence) === true) return true
  if (language !== 'en') return false
  const pronoun = PRONOUN.exec(sentence)
  if (pronoun === null) return false
  const before = sentence.slice(0, pronoun.index)
  return !(PLURAL_PRONOUN.test(pronoun[0]) ? NAME_OR_PLURAL : NAME).test(before)
}

/** Matches a sentence about an unnamed person: `She added …`, `"…," he said`. */
const ABOUT_SOMEBODY =
  /^(?:he|she|his|her)\b|["”’]\s*,?\s*(?:he|she) (?:said|says|told|added|wrote|asked|continued|tweeted)\b/iu
/** Matches a name in running text, or a word for a person. */
const SOMEBODY =
  /[\p{Ll}\d,;’'”")] \p{Lu}\p{Ll}|\p{Lu}[\p{Ll}.]+ \p{Lu}\p{Ll}|\b(?:man|woman|boy|girl|father|mother|son|daughter|president|minister|mayor|chief|leader|director|manager|captain|coach|player|striker|actor|actress|singer|author|officer|teacher|driver|[\d-]+-year-old)\b/u

const ABOUT_SEVERAL = /^(?:they|their)\b/iu
/**
 * Matches a name in running text, or a plural that can be the subject of a sentence, unlike `fourteen
 * months`.
 */
const SEVERAL =
  /[\p{Ll}\d,;’'”")] \p{Lu}\p{Ll}|\b(?!(?:second|minute|hour|day|week|month|year|time|dollar|euro|pound|mile|metre)s\b)\p{L}\p{Ll}{2,}(?<!s)s\b(?!['’])|\b(?:[Pp]eople|[Pp]olice|[Mm]en|[Ww]omen|[Cc]hildren)\b/u

/** Returns whether an English sentence is about people whom the preceding text does not mention. */
export function hasUnknownPerson(sentence: string, before: string): boolean {
  return (
    (ABOUT_SOMEBODY.test(sentence) && !SOMEBODY.test(before)) ||
    (ABOUT_SEVERAL.test(sentence) && !SEVERAL.test(before))
  )
}
