// Groups the reports of each event into a story.
import type { Article } from '../articles/article.ts'
import { labelStories } from './classify.ts'
import { recurringKind } from './columns.ts'
import { type Lexicons, lexiconsFor } from './compiled-lexicon.ts'
import { addEvidence, type EvidenceRows } from './evidence.ts'
import type { SupportedLanguage } from './language/stop-words.ts'
import { findNamedColumns } from './named-columns.ts'
import { adoptSingles } from './stories/adopt.ts'
import { agglomerate } from './stories/agglomerate.ts'
import { isOffSubject } from './stories/core.ts'
import { documentOf } from './stories/document.ts'
import { linksTo } from './stories/hints.ts'
import { originalOf, startOriginals } from './stories/near-duplicates.ts'
import { neighboursOf } from './stories/nearest-neighbours.ts'
import { EVIDENCE_WEIGHTS, type EvidenceWeights } from './stories/pair-evidence.ts'
import { mostRepresentativeFirst } from './stories/representative.ts'
import { smooth } from './stories/smoothing.ts'
import { finishRows, startRows } from './stories/sparse-rows.ts'
import { addArticle, finishVectors, startVectors, type Vectors } from './stories/tf-idf.ts'
import { sumOf } from './stories/unit-sum.ts'
import { judgeNeighbours } from './stories/verdicts.ts'
import type { Story } from './story.ts'
import type { ThemeDefinition } from './theme.ts'

/**
 * Maximum number of neighbours per article. A higher maximum would cost memory without improving the result.
 */
const NEIGHBOURS = 12
const LEAST_COSINE = 0.15

export type GroupOptions = {
  /** The operator's themes. Defaults to the built-in themes. */
  themes?: readonly ThemeDefinition[]
  /** Keys of articles in recurring columns, in addition to those recognised by section or title. */
  columns?: ReadonlySet<string>
  /**
   * BCP 47 tag of the publication's language. If possible, a report in this language supplies the headline
   * and summary.
   */
  language?: string
  /** Weights of the evidence for grouping. Benchmarks may override them. */
  evidence?: EvidenceWeights
}

/**
 * Groups a day's articles into stories with themes. The order of the articles does not matter, because they
 * are first sorted by key.
 *
 * @returns Stories in a stable order.
 */
export function groupStories(articles: readonly Article[], options: GroupOptions = {}): Story[] {
  const sorted = [...articles].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const lexicons = lexiconsFor(options.themes)
  const { copiesOf, distinct, evidence, languages, vectors } = readArticles(sorted, lexicons)
  const named = findNamedColumns(sorted)
  const recurring = distinct.map((article) => {
    const isColumn = options.columns?.has(article.key) === true || named.has(article.key)
    return recurringKind(article) ?? (isColumn ? 'column' : null)
  })
  const own = options.language?.split('-')[0]?.toLowerCase()
  const near = neighboursOf(vectors, { most: NEIGHBOURS, least: LEAST_COSINE })
  const weights = options.evidence ?? EVIDENCE_WEIGHTS
  const verdicts = judgeNeighbours(near, vectors.reports, {
    most: NEIGHBOURS,
    weights,
    isAlone: (row) => recurring[row] !== null,
  })
  const found = agglomerate(smooth(vectors, verdicts), verdicts.pairs)
  const { reports } = vectors
  const families = adoptSingles(
    found,
    verdicts.pairs,
    (from, to) => linksTo(from, to, reports.hints),
    (row, rows) => isOffSubject(row, rows, reports),
  )
  const groups = families.map(({ merged, adopted }) => {
    const sum = sumOf(merged, vectors)
    const best = mostRepresentativeFirst(merged, {
      sum,
      vectors,
      articles: distinct,
      isOwn: (row) => languages[row] === own,
    })
    // An adopted article may be about another event, so it never supplies the headline.
    const rows = [...best, ...adopted]
    return { vector: adopted.length === 0 ? sum : sumOf(rows, vectors), rows }
  })
  const labels = labelStories(
    groups.map(({ rows, vector }) => ({
      articles: rows.flatMap((row) => distinct[row] ?? []),
      rows,
      vector,
      language: languages[rows[0] ?? -1] ?? 'en',
    })),
    vectors.vocabulary,
    { evidence, lexicons },
    options.themes,
  )
  return groups.map(({ rows }, i) => {
    const copies: Record<string, string> = {}
    const members = rows.flatMap((row) => distinct[row] ?? [])
    for (const row of rows) {
      for (const copy of copiesOf.get(row) ?? []) {
        copies[copy.key] = distinct[row]?.key ?? ''
        members.push(copy)
      }
    }
    const { theme, evidence } = labels[i] ?? {
      theme: 'more',
      evidence: { words: [], section: false, margin: 0 },
    }
    const kind = recurring[rows[0] ?? -1] ?? null
    return {
      id: storyIdOf(members),
      articles: members,
      copies,
      // A single word in a column, such as "forecast", says little about the theme of the column.
      theme: kind === null || evidence.section || evidence.words.length > 1 ? theme : 'more',
      evidence,
      ...(kind !== null && { recurring: kind }),
    }
  })
}

type Day = {
  /** Articles that are not copies, one per row, with each row's language and copies. */
  distinct: Article[]
  languages: SupportedLanguage[]
  copiesOf: Map<number, Article[]>
  evidence: EvidenceRows
  vectors: Vectors
}

/** Reads each article once, and separates copies from originals. */
function readArticles(sorted: readonly Article[], lexicons: Lexicons): Day {
  const distinct: Article[] = []
  const languages: SupportedLanguage[] = []
  const copiesOf = new Map<number, Article[]>()
  const evidence = startRows()
  const vectors = startVectors()
  const originals = startOriginals()
  for (const article of sorted) {
    const document = documentOf(article)
    const row = distinct.length
    const original = originalOf(row, article, document, originals)
    if (original === row) {
      distinct.push(article)
      languages.push(document.language)
      const words = addArticle(vectors, article, document)
      addEvidence(evidence, words, document.language, lexicons)
      continue
    }
    const copies = copiesOf.get(original)
    if (copies === undefined) copiesOf.set(original, [article])
    else copies.push(article)
  }
  return { distinct, languages, copiesOf, evidence: finishRows(evidence), vectors: finishVectors(vectors) }
}

/** Returns a stable id for a set of articles: a 53-bit hash of their sorted keys, in base 36. */
export function storyIdOf(articles: readonly Article[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const keys = articles.map((article) => article.key).sort()
  const text = keys.join('\n')
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2_654_435_761)
    low = Math.imul(low ^ text.charCodeAt(i), 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
