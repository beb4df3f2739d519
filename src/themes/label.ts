// Files stories under themes: by the words of all their articles, by the sections their publishers put them in, and
// by what the day's clear stories teach.
import type { Article } from '../articles/article.ts'
import { addEvidence, type Evidence, NAMED_THEMES, noEvidence } from './evidence.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { themeOfSection } from './sections.ts'
import type { Tongue } from './stop-words.ts'
import type { ThemeEvidence } from './story.ts'
import { teach, type WordVector } from './teach.ts'
import type { ThemeId } from './theme.ts'

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
const LEAST_EVIDENCE = 4
/** The best theme must lead the next by this share, or the story has no theme. */
const LEAST_MARGIN = 0.01
const SHOWN_WORDS = 6

export type Unlabelled = { articles: readonly Article[]; vector: WordVector }
export type Label = { theme: ThemeId; evidence: ThemeEvidence }
type Heard = { evidence: Evidence; sections: Map<NamedTheme, number>; tongue: Tongue }

/**
 * The theme of each story with what spoke for it; `more` when nothing speaks clearly.
 *
 * Each language teaches itself, as its words are its own.
 *
 * @param vocabulary All terms of the vectors are below it.
 */
export function labelStories(stories: readonly Unlabelled[], vocabulary: number): Label[] {
  const heard = stories.map(({ articles }) => hear(articles))
  const shares = heard.map(sharesOf)
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
  return heard.map((story, i) => decide(story, shares[i] ?? new Float64Array()))
}

function hear(articles: readonly Article[]): Heard {
  const evidence = noEvidence()
  const sections = new Map<NamedTheme, number>()
  let tongue: Tongue = 'en'
  articles.forEach((article, i) => {
    const read = addEvidence(evidence, article)
    if (i === 0) tongue = read
    const hint = themeOfSection(article)
    if (hint === null) return
    sections.set(hint.theme, (sections.get(hint.theme) ?? 0) + hint.weight / articles.length)
  })
  return { evidence, sections, tongue }
}

function sharesOf({ evidence, sections, tongue }: Heard): Float64Array {
  const loud = NAMED_THEMES.map((theme) => evidence.scores[theme] * (tongue === 'en' ? LOUDNESS[theme] : 1))
  const total = loud.reduce((sum, value) => sum + value, 0)
  return Float64Array.from(NAMED_THEMES, (theme, i) => {
    const words = total >= LEAST_EVIDENCE ? (loud[i] ?? 0) / total : 0
    return words + SECTION_WEIGHT * (sections.get(theme) ?? 0)
  })
}

function decide({ evidence, sections }: Heard, shares: Float64Array): Label {
  const ranked = NAMED_THEMES.map((theme, i) => ({ theme, share: shares[i] ?? 0 })).sort(
    (a, b) => b.share - a.share,
  )
  const [best, next] = ranked
  const margin = (best?.share ?? 0) - (next?.share ?? 0)
  const named = best?.theme ?? 'world'
  const words = [...evidence.words]
    .flatMap(([word, added]) => (added[named] === undefined ? [] : [{ word, added: added[named] }]))
    .sort((a, b) => b.added - a.added || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN_WORDS)
    .map(({ word }) => word.replace('=', '').replaceAll('_', ' '))
  return {
    theme: margin >= LEAST_MARGIN ? named : 'more',
    evidence: { words, section: sections.has(named), margin },
  }
}
