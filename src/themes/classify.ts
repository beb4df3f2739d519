// Assigns themes to stories based on the words in their articles, the publishers' sections, and self-training
// on the day's clearest stories.
import type { Article } from '../articles/article.ts'
import type { Lexicons } from './compiled-lexicon.ts'
import { type EvidenceRows, scoresOf, strongestWords } from './evidence.ts'
import type { SupportedLanguage } from './language/stop-words.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { themeOfSection } from './publisher-sections.ts'
import { selfTrain } from './self-training.ts'
import type { UnitSum } from './stories/unit-sum.ts'
import type { ThemeEvidence } from './story.ts'
import { type ThemeDefinition, type ThemeId, themesOf } from './theme.ts'

/** Weight factor for the English words of each theme. Some themes have more everyday words than others. */
const LOUDNESS: Readonly<Record<NamedTheme, number>> = {
  world: 1,
  politics: 1,
  business: 0.85,
  technology: 1,
  science: 0.85,
  health: 0.75,
  sport: 1.15,
  culture: 1.15,
}
/** Weight of sections that fully support a theme. A story's words have a total weight of at most 1. */
const SECTION_WEIGHT = 0.5
/** Minimum total weight at which a story's words count as evidence. */
const LEAST_EVIDENCE = 14
/**
 * Minimum lead of the best theme over the runner-up. With a smaller lead, the story is assigned to `more`
 * unless a section supports the best theme.
 */
const LEAST_MARGIN = 0.01
/** Minimum weight at which a single word decides the theme of a story in a language with few stories. */
const LONE_WORD = 20
/** Minimum number of stories in a language at which self-training corrects misleading single words. */
const LEARNED_STORIES = 150
/** Minimum support at which publishers' sections decide a theme, unless the words contradict them. */
const DECISIVE_SECTION = 0.5
/** Minimum share of the words' total weight that lets another theme override the publishers' sections. */
const CONTRADICTING_SHARE = 0.65
/** Minimum weight of words that lets another theme override the publishers' sections. */
const CONTRADICTING_WEIGHT = 40
const SHOWN_WORDS = 6

/**
 * A story to classify, with the rows of its articles, the sum of their vectors, and the language of its first
 * article.
 */
export type Unlabelled = {
  articles: readonly Article[]
  rows: readonly number[]
  vector: UnitSum
  language: SupportedLanguage
}
export type Label = { theme: ThemeId; evidence: ThemeEvidence }
/** Weights of a day's words, and the lexicons on which they are based. */
export type DayEvidence = { evidence: EvidenceRows; lexicons: Lexicons }

/**
 * Returns each story's theme with its evidence. Stories without a clear theme, and stories whose theme the
 * operator dropped, get the theme `more`.
 *
 * Self-training runs separately for each language.
 *
 * @param vocabulary Exclusive upper bound of the vectors' term indices.
 * @param definitions The operator's themes, or undefined for the built-in themes.
 */
export function labelStories(
  stories: readonly Unlabelled[],
  vocabulary: number,
  dayEvidence: DayEvidence,
  definitions?: readonly ThemeDefinition[],
): Label[] {
  const kept = new Set<string>(themesOf(definitions).map(({ id }) => id))
  const sections = stories.map(({ articles }) => sectionsOf(articles, definitions))
  const shares = stories.map((story, i) => sharesOf(story, sections[i] ?? NO_SECTIONS, dayEvidence))
  for (const language of new Set(stories.map((story) => story.language))) {
    const places = stories.flatMap((story, i) => (story.language === language ? [i] : []))
    const taught = selfTrain(
      places.map((i) => shares[i] ?? new Float64Array()),
      places.map((i) => stories[i]?.vector ?? { terms: new Uint32Array(), weights: new Float32Array() }),
      vocabulary,
    )
    places.forEach((place, k) => {
      shares[place] = taught[k] ?? new Float64Array()
    })
  }
  const counts = countLanguages(stories)
  return stories.map((story, i) => {
    const hasLearned = (counts.get(story.language) ?? 0) >= LEARNED_STORIES
    const opinion = {
      sections: sections[i] ?? NO_SECTIONS,
      shares: shares[i] ?? new Float64Array(),
      hasLearned,
    }
    return decide(story, opinion, dayEvidence, kept)
  })
}

function countLanguages(stories: readonly Unlabelled[]): Map<SupportedLanguage, number> {
  const counts = new Map<SupportedLanguage, number>()
  for (const { language } of stories) counts.set(language, (counts.get(language) ?? 0) + 1)
  return counts
}

/** Support for each theme from the publishers' sections, totalling at most 1. */
type Sections = ReadonlyMap<string, number>
const NO_SECTIONS: Sections = new Map()

function sectionsOf(articles: readonly Article[], definitions: readonly ThemeDefinition[] = []): Sections {
  const sections = new Map<string, number>()
  for (const article of articles) {
    const hint = themeOfSection(article, definitions)
    if (hint === null) continue
    sections.set(hint.theme, (sections.get(hint.theme) ?? 0) + hint.weight / articles.length)
  }
  return sections
}

function sharesOf(
  { rows, language }: Unlabelled,
  sections: Sections,
  { evidence, lexicons }: DayEvidence,
): Float64Array {
  const { themes } = lexicons
  const scores = scoresOf(rows, evidence, lexicons)
  const loud = themes.map((theme, i) => {
    const loudness = language === 'en' ? (LOUDNESS[theme as NamedTheme] ?? 1) : 1
    return (scores[i] ?? 0) * loudness
  })
  const total = loud.reduce((sum, value) => sum + value, 0)
  return Float64Array.from(themes, (theme, i) => {
    const words = total >= LEAST_EVIDENCE ? (loud[i] ?? 0) / total : 0
    return words + SECTION_WEIGHT * (sections.get(theme) ?? 0)
  })
}

/**
 * Evidence for a story's theme: the publishers' sections, each theme's share after self-training, and whether
 * the language has enough stories for self-training to correct misleading single words.
 */
type Opinion = { sections: Sections; shares: Float64Array; hasLearned: boolean }

/**
 * Chooses the best theme that a word or section supports, or `more` if no theme is clear or the operator
 * dropped the theme. Self-training alone never decides.
 */
function decide(
  { rows }: Unlabelled,
  { sections, shares, hasLearned }: Opinion,
  { evidence, lexicons }: DayEvidence,
  kept: ReadonlySet<string>,
): Label {
  const { themes } = lexicons
  const weights = scoresOf(rows, evidence, lexicons)
  const sectionOf = (place: number) => sections.get(themes[place] ?? '') ?? 0
  const supported = [...shares.keys()].filter((place) => (weights[place] ?? 0) > 0 || sectionOf(place) > 0)
  const ranked = supported.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
  const named = ranked.find((place) => sectionOf(place) >= DECISIVE_SECTION)
  const best = named !== undefined && !contradicts(weights, named) ? named : ranked[0]
  if (best === undefined) return { theme: 'more', evidence: { words: [], section: false, margin: 0 } }
  const rival = ranked.find((place) => place !== best)
  const margin = (shares[best] ?? 0) - (rival === undefined ? 0 : (shares[rival] ?? 0))
  const words = strongestWords(rows, evidence, { theme: best, most: SHOWN_WORDS }, lexicons)
  const isClear =
    margin >= LEAST_MARGIN && (hasLearned || words.length > 1 || (weights[best] ?? 0) >= LONE_WORD)
  const theme = themes[best] ?? 'more'
  const section = sectionOf(best) > 0
  return {
    theme: kept.has(theme) && (best === named || section || isClear) ? theme : 'more',
    evidence: { words, section, margin },
  }
}

/** Returns whether the words strongly support a theme other than that of the publishers' sections. */
function contradicts(weights: Float64Array, named: number): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.some(
    (weight, place) =>
      place !== named && weight >= CONTRADICTING_WEIGHT && weight >= CONTRADICTING_SHARE * total,
  )
}
