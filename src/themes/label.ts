// Files a story under a theme: by the words of all its articles and by the sections their publishers put them in.
import type { Article } from '../articles/article.ts'
import { addEvidence, NAMED_THEMES, noEvidence } from './evidence.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { themeOfSection } from './sections.ts'
import type { ThemeEvidence } from './story.ts'
import type { ThemeId } from './theme.ts'

/** What a section named by every publisher of a story adds, beside words that share out 1. */
const SECTION_WEIGHT = 0.5
/** Words that together speak more weakly than this say nothing. */
const LEAST_EVIDENCE = 4
/** The best theme must lead the next by this share, or the story has no theme. */
const LEAST_MARGIN = 0.02
const SHOWN_WORDS = 6

/** The theme of a story with what spoke for it; `more` when nothing speaks clearly. */
export function labelStory(articles: readonly Article[]): { theme: ThemeId; evidence: ThemeEvidence } {
  const evidence = noEvidence()
  const sections = new Map<NamedTheme, number>()
  for (const article of articles) {
    addEvidence(evidence, article)
    const theme = themeOfSection(article)
    if (theme !== null) sections.set(theme, (sections.get(theme) ?? 0) + 1 / articles.length)
  }
  const total = NAMED_THEMES.reduce((sum, theme) => sum + evidence.scores[theme], 0)
  const spoken = total >= LEAST_EVIDENCE
  const shares = NAMED_THEMES.map((theme) => {
    const words = spoken ? evidence.scores[theme] / total : 0
    return { theme, share: words + SECTION_WEIGHT * (sections.get(theme) ?? 0) }
  }).sort((a, b) => b.share - a.share)
  const [best, next] = shares
  const clear = best !== undefined && best.share > 0 && best.share - (next?.share ?? 0) >= LEAST_MARGIN
  const theme = clear ? best.theme : 'more'
  const named = best?.theme ?? 'world'
  const words = [...evidence.words]
    .flatMap(([word, added]) => (added[named] === undefined ? [] : [{ word, added: added[named] }]))
    .sort((a, b) => b.added - a.added || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN_WORDS)
    .map(({ word }) => word.replaceAll('_', ' '))
  return {
    theme,
    evidence: { words, section: sections.has(named), margin: (best?.share ?? 0) - (next?.share ?? 0) },
  }
}
