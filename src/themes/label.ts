// Files stories under themes: by the words of all their articles, by the sections their publishers put them in, and
// by what the day's clear stories teach.
import type { Article } from '../articles/article.ts'
import { addEvidence, type Evidence, noEvidence, strongestWords } from './evidence.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { type Listener, listenerFor } from './listener.ts'
import { themeOfSection } from './sections.ts'
import type { Tongue } from './stop-words.ts'
import type { ThemeEvidence } from './story.ts'
import { teach, type WordVector } from './teach.ts'
import { type ThemeDefinition, type ThemeId, themesOf } from './theme.ts'

/** How loud a theme's words are, as some lexicons hold more words of every day than others. */
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
/** What a section named by every publisher of a story adds, beside words that share out 1. */
const SECTION_WEIGHT = 0.5
/** Words that together speak more weakly than this say nothing. */
const LEAST_EVIDENCE = 14
/** The best theme must lead the next by this share, or the story has no theme. */
const LEAST_MARGIN = 0.01
const SHOWN_WORDS = 6

export type Unlabelled = { articles: readonly Article[]; vector: WordVector }
export type Label = { theme: ThemeId; evidence: ThemeEvidence }
type Heard = { evidence: Evidence; sections: Map<string, number>; tongue: Tongue }

/**
 * The theme of each story with what spoke for it; `more` when nothing speaks clearly, or
 * when it speaks for a theme that the operator has dropped.
 *
 * Each language teaches itself, as its words are its own.
 *
 * @param vocabulary All terms of the vectors are below it.
 * @param definitions The operator's themes; undefined for the eight.
 */
export function labelStories(
  stories: readonly Unlabelled[],
  vocabulary: number,
  definitions?: readonly ThemeDefinition[],
): Label[] {
  const listener = listenerFor(definitions)
  const kept = new Set<string>(themesOf(definitions).map(({ id }) => id))
  const heard = stories.map(({ articles }) => hear(articles, listener))
  const shares = heard.map((story) => sharesOf(story, listener))
  for (const tongue of new Set(heard.map((story) => story.tongue))) {
    const places = heard.flatMap((story, i) => (story.tongue === tongue ? [i] : []))
    const taught = teach(
      places.map((i) => shares[i] ?? new Float64Array()),
      places.map((i) => stories[i]?.vector ?? { terms: new Uint32Array(), weights: new Float32Array() }),
      vocabulary,
    )
    places.forEach((place, k) => {
      shares[place] = taught[k] ?? new Float64Array()
    })
  }
  return heard.map((story, i) => decide(story, shares[i] ?? new Float64Array(), listener, kept))
}

function hear(articles: readonly Article[], listener: Listener): Heard {
  const evidence = noEvidence(listener)
  const sections = new Map<string, number>()
  let tongue: Tongue = 'en'
  articles.forEach((article, i) => {
    const read = addEvidence(evidence, article, listener)
    if (i === 0) tongue = read
    const hint = themeOfSection(article)
    if (hint === null) return
    sections.set(hint.theme, (sections.get(hint.theme) ?? 0) + hint.weight / articles.length)
  })
  return { evidence, sections, tongue }
}

function sharesOf({ evidence, sections, tongue }: Heard, { themes }: Listener): Float64Array {
  const loud = themes.map((theme, i) => {
    const loudness = tongue === 'en' ? (LOUDNESS[theme as NamedTheme] ?? 1) : 1
    return (evidence.scores[i] ?? 0) * loudness
  })
  const total = loud.reduce((sum, value) => sum + value, 0)
  return Float64Array.from(themes, (theme, i) => {
    const words = total >= LEAST_EVIDENCE ? (loud[i] ?? 0) / total : 0
    return words + SECTION_WEIGHT * (sections.get(theme) ?? 0)
  })
}

function decide(
  { evidence, sections }: Heard,
  shares: Float64Array,
  listener: Listener,
  kept: ReadonlySet<string>,
): Label {
  const ranked = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
  const [best = 0, next = 0] = ranked
  const named = listener.themes[best] ?? 'more'
  const margin = (shares[best] ?? 0) - (shares[next] ?? 0)
  return {
    theme: margin >= LEAST_MARGIN && kept.has(named) ? named : 'more',
    evidence: {
      words: strongestWords(evidence, best, SHOWN_WORDS, listener),
      section: sections.has(named),
      margin,
    },
  }
}
