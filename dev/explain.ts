// Explains why an article is in a story, or why two articles are not in the same one, for `npm run group -- --explain`.
import type { Article } from '../src/articles/article.ts'
import { recurringKind } from '../src/themes/columns.ts'
import { type GroupOptions, groupStories } from '../src/themes/group-stories.ts'
import { documentOf } from '../src/themes/stories/document.ts'
import { OBJECTION_WEIGHTS, type Objections } from '../src/themes/stories/objections.ts'
import {
  EVIDENCE_WEIGHTS,
  type Evidence,
  findEvidence,
  judgePair,
  objectionsTo,
} from '../src/themes/stories/pair-evidence.ts'
import type { Reports } from '../src/themes/stories/reports.ts'
import { addArticle, finishVectors, startVectors } from '../src/themes/stories/tf-idf.ts'
import type { Story } from '../src/themes/story.ts'

/** Number of similar articles to show. */
const SHOWN = 5
const LABELS: Readonly<Record<keyof Evidence, string>> = {
  cosine: 'common words',
  title: 'words missing from the titles',
  hours: 'closeness in time',
  publisher: 'same publisher',
  numbers: 'different numbers in the titles',
  length: 'length',
}

const OBJECTIONS: Readonly<Record<keyof Objections, string>> = {
  names: 'names in a title that the other article never mentions',
  number: 'a number in a bare title that the other article never mentions',
  death: 'a death that the later article never mentions',
  subjects: 'different subjects before the colons of the titles',
  few: 'few distinctive words in common',
  hardlyAny: 'hardly any distinctive words in common',
}

/**
 * Explains how one article or a pair of articles is grouped.
 *
 * @param ids One id, or two.
 * @throws If the day has no article with one of the ids.
 */
export function explainGrouping(
  articles: readonly Article[],
  ids: readonly string[],
  options: GroupOptions,
): string[] {
  const rows = ids.map((id) => {
    const row = articles.findIndex((article) => article.id === id)
    if (row < 0) throw new Error(`No article has the id "${id}"`)
    return row
  })
  const stories = groupStories(articles, options)
  const reports = reportsOf(articles)
  const [first = 0, second] = rows
  return second === undefined
    ? explainArticle(first, articles, stories, reports)
    : explainPair([first, second], articles, stories, reports)
}

function explainArticle(
  row: number,
  articles: readonly Article[],
  stories: readonly Story[],
  reports: Reports,
): string[] {
  const story = storyOf(articles[row], stories)
  const evidence = story?.evidence
  const reason = evidence?.section
    ? 'the section of its publisher'
    : evidence?.words.join(', ') || 'no evidence'
  const nearest = articles
    .map((article, other) => ({ article, logit: logitOf(row, other, reports), other }))
    .filter(({ other }) => other !== row)
    .sort((a, b) => b.logit - a.logit)
    .slice(0, SHOWN)
  return [
    ...describe(articles[row]),
    `Story ${story?.id}, theme "${story?.theme}" by ${reason}:`,
    ...(story?.articles ?? []).map((member) => `  ${titleOf(member)}`),
    'Other articles with the most evidence (a value above 0 suggests the same event):',
    ...nearest.map(({ article, logit }) => `  ${signed(logit)}  ${titleOf(article)}`),
  ]
}

function explainPair(
  [a, b]: readonly [number, number],
  articles: readonly Article[],
  stories: readonly Story[],
  reports: Reports,
): string[] {
  const evidence = findEvidence(a, b, reports)
  const parts = (Object.keys(LABELS) as (keyof Evidence)[]).map(
    (name) => `  ${signed(EVIDENCE_WEIGHTS[name] * evidence[name])}  ${LABELS[name]}`,
  )
  const found = objectionsTo(a, b, reports)
  const objections = (Object.keys(OBJECTIONS) as (keyof Objections)[])
    .filter((name) => found[name] > 0)
    .map((name) => `  ${signed(OBJECTION_WEIGHTS[name] * found[name])}  ${OBJECTIONS[name]}`)
  const isOneStory = storyOf(articles[a], stories) === storyOf(articles[b], stories)
  return [
    ...describe(articles[a]),
    ...describe(articles[b]),
    isOneStory ? 'They are in one story.' : 'They are in different stories.',
    `Evidence that they report one event: ${signed(logitOf(a, b, reports))} (a value above 0 suggests it)`,
    ...parts,
    `  ${signed(EVIDENCE_WEIGHTS.bias)}  base`,
    ...objections,
  ]
}

function reportsOf(articles: readonly Article[]): Reports {
  const vectors = startVectors()
  for (const article of articles) addArticle(vectors, article, documentOf(article))
  return finishVectors(vectors).reports
}

const logitOf = (a: number, b: number, reports: Reports) => judgePair(a, b, reports, EVIDENCE_WEIGHTS)
const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(1)}`
const titleOf = (article: Article) => `${article.title} (${article.source}, ${article.id})`
const storyOf = (article: Article | undefined, stories: readonly Story[]) =>
  stories.find(({ articles }) => articles.some(({ key }) => key === article?.key))

function describe(article: Article | undefined): string[] {
  if (article === undefined) return []
  const kind = recurringKind(article)
  return [
    titleOf(article),
    ...(kind === null ? [] : [`  a recurring item (${kind}), which never joins a story`]),
  ]
}
