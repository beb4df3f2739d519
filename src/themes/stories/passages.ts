// Finds passages of an article that can serve as a summary: sequences of whole sentences, preferably ones that
// make sense out of context.
import type { Article } from '../../articles/article.ts'
import { contentWidth, displayWidth } from '../language/display-width.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { type Beginning, fits, join, readBeginning } from './beginning.ts'
import { beginsWithUnknownThing } from './definite.ts'
import { hasUnknownPerson, refersBack, speaks, speaksAlone } from './leaning.ts'
import { needsIntroduction, pointsBack } from './pointing.ts'
import { goesOnWell, isFit, isTeaser, opensWell } from './sentence-quality.ts'

/** Minimum content width of a passage, in Latin letters. A shorter passage would say too little. */
const SHORTEST = 40
/** Maximum number of passages per article. */
const PASSAGES = 3
/**
 * Number of sentences after the first that are searched for a clear opening. Later sentences rarely contain
 * the news.
 */
const NEAR = 6

export type Passage = {
  text: string
  /**
   * Width of the passage, in Latin letters, including sentences that were dropped because readers would not
   * understand them.
   */
  fullWidth: number
  /** True if readers know the people and things that the passage's first sentence starts with. */
  isClear: boolean
}

/**
 * Returns at most three passages, each starting with one of an article's first suitable sentences. Sentences
 * that readers understand without context are preferred to other independent sentences. If there are neither,
 * passages start with an official notice in the first person, a sentence that may refer to an earlier one, or
 * a teaser such as a quotation, in this order of preference.
 *
 * @param title The headline above the passage.
 */
export function passagesOf(article: Article, title: string): Passage[] {
  const beginning = readBeginning(article, title)
  const { sentences, first, language } = beginning
  const suitable = sentences.flatMap((sentence, at) =>
    fits(sentence) && opensWell(sentence, { title, language, isFirst: at === first }) ? [at] : [],
  )
  const lead = sentences[first] ?? ''
  const spoken = sentences.flatMap((sentence, at) =>
    speaks(sentence) &&
    fits(sentence) &&
    isFit(sentence, title) &&
    (at === first || !refersBack(sentence, language))
      ? [at]
      : [],
  )
  const personal = speaksAlone(lead) ? spoken.filter((at) => at === first) : []
  const clear = [...personal, ...suitable.filter((at) => at === first || !pointsElsewhere(at, beginning))]
  const known = clear.filter((at) => at <= first + NEAR && !isUnknown(at, beginning, article.title))
  const teaser = fits(lead) && isTeaser(lead, { title, language, isFirst: true }) ? [first] : []
  for (const places of [known, clear, spoken, suitable, teaser]) {
    const passages: Passage[] = []
    for (const at of places) {
      const passage = { ...extend(at, beginning), isClear: places === known }
      if (contentWidth(passage.text) >= SHORTEST) passages.push(passage)
      if (passages.length === PASSAGES) break
    }
    if (passages.length > 0) return passages
  }
  return []
}

/**
 * Returns whether an opening starts with a thing that the headline does not mention, or with the surname of a
 * person whom only the article's own headline names in full.
 */
function isUnknown(at: number, { sentences, title, language }: Beginning, ownTitle: string): boolean {
  const sentence = sentences[at] ?? ''
  return (
    beginsWithUnknownThing(sentence, { shown: title, language, isOpening: true }) ||
    needsIntroduction(sentence, { shown: title, before: [ownTitle] })
  )
}

/**
 * Extends an opening with the sentences after it while they fit, including those of later paragraphs. Skips
 * captions, labels and other clutter. The sentence after skipped text must make sense out of context.
 */
function extend(at: number, beginning: Beginning): Omit<Passage, 'isClear'> {
  const opening = beginning.sentences[at] ?? ''
  let passage = opening
  let understood: string | null = null
  let hasGap = false
  for (let next = at + 1; next < beginning.sentences.length; next++) {
    const sentence = beginning.sentences[next] ?? ''
    if (!goesOnWell(sentence)) {
      hasGap = true
      continue
    }
    const longer = join(passage, sentence)
    if (!fits(longer) || (hasGap && !standsAlone(next, beginning))) break
    const before = beginning.sentences.slice(0, next)
    if (needsIntroduction(sentence, { shown: `${beginning.title} ${passage}`, before })) break
    if (beginning.language === 'en' && hasUnknownPerson(sentence, passage)) break
    // A passage of sufficient width does not switch to the first person, because readers would not know who
    // "we" are.
    if (speaks(sentence) && !speaks(opening) && contentWidth(passage) >= SHORTEST) break
    if (contentWidth(passage) >= SHORTEST && isObscure(sentence, { opening, passage, beginning }))
      understood ??= passage
    passage = longer
    hasGap = false
  }
  return { text: understood ?? passage, fullWidth: displayWidth(passage) }
}

/**
 * Returns whether a sentence starts with a thing that neither the headline nor the passage explains, after an
 * opening unrelated to the headline.
 */
function isObscure(
  sentence: string,
  { opening, passage, beginning }: { opening: string; passage: string; beginning: Beginning },
): boolean {
  const { title, language } = beginning
  return (
    isAside(opening, beginning) &&
    beginsWithUnknownThing(sentence, { shown: `${title} ${passage}`, language, isOpening: false })
  )
}

/**
 * Returns whether an opening shares no words except stop words with the headline. Such an opening explains
 * little of what follows.
 */
function isAside(opening: string, { title, language }: Beginning): boolean {
  const words = new Set(wordsOf(opening).map((word) => stem(word, language)))
  return wordsOf(title).every((word) => STOP_WORDS[language].has(word) || !words.has(stem(word, language)))
}

function standsAlone(at: number, beginning: Beginning): boolean {
  const { sentences, language, title } = beginning
  return (
    opensWell(sentences[at] ?? '', { title, language, isFirst: false }) && !pointsElsewhere(at, beginning)
  )
}

/** Returns whether a sentence may refer to an earlier one. */
function pointsElsewhere(at: number, { sentences, language, title }: Beginning): boolean {
  const sentence = sentences[at] ?? ''
  return refersBack(sentence, language) || pointsBack(sentence, { before: sentences.slice(0, at), title })
}
