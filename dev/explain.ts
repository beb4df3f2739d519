// Explains why an article belongs to its story, or why two articles do or do not share a story, for
// `npm run group -- --explain`.
import type { Article } from '../src/articles/article.ts'
import { recurringKind } from '../src/themes/columns.ts'
import { type GroupOptions, groupStories } from '../src/themes/group-stories.ts'
import { documentOf } from '../src/themes/stories/document.ts'
import { HINT_WEIGHTS, type Hints } from '../src/themes/stories/hints.ts'
import { OBJECTION_WEIGHTS, type Objections } from '../src/themes/stories/objections.ts'
import {
  EVIDENCE_WEIGHTS,
  type Evidence,
  findEvidence,
  HOPELESS,
  judgePair,
  remarksOn,
  TWINS_LOGIT,
  weighEvidence,
} from '../src/themes/stories/pair-evidence.ts'
import type { Reports } from '../src/themes/stories/reports.ts'
import { addArticle, finishVectors, startVectors } from '../src/themes/stories/tf-idf.ts'
import { leastLogit } from '../src/themes/stories/verdicts.ts'
import type { Story } from '../src/themes/story.ts'

/** Number of similar articles to list. */
const SHOWN = 5
const LABELS: Readonly<Record<keyof Evidence, string>> = {
  cosine: 'words that differ',
  title: 'words of a title that the other article lacks',
  hours: 'closeness in time',
  publisher: 'same publisher',
  numbers: 'different numbers in the titles',
  length: 'length of the longer article',
}

const HINTS: Readonly<Record<keyof Hints, string>> = {
  link: 'one article links to the other',
  tags: 'tags of the publishers',
}
const OBJECTIONS: Readonly<Record<keyof Objections, string>> = {
  names: 'names in a title that the other article never mentions',
  number: 'a number in a bare title that the other article never mentions',
  death: 'a death that the later article never mentions',
  subjects: 'different subjects before the colons of the titles',
  longNames: 'different names of several words in the titles',
  few: 'few distinctive words in common',
  hardlyAny: 'hardly any distinctive words in common',
  vague: 'a bare title, and a title that says too little',
}

/**
 * Explains the grouping of one article or of a pair.
 *
 * @param ids One or two article ids.
 * @throws If there are more than two ids, or if an id is unknown.
 */
export function explainGrouping(
  articles: readonly Article[],
  ids: readonly string[],
  options: GroupOptions,
): string[] {
  if (ids.length > 2) throw new Error('Pass one id, or two ids separated by a comma')
  const rows = [...new Set(ids)].map((id) => {
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
  const nearest = articles
    .map((article, other) => ({ article, logit: logitOf(row, other, reports), other }))
    .filter(({ other }) => other !== row)
    .sort((a, b) => b.logit - a.logit)
    .slice(0, SHOWN)
  return [
    ...describe(articles[row]),
    `Articles of its story ${story?.id}:`,
    ...(story?.articles ?? []).map((member) => `  ${titleOf(member)}${copyNote(member, story)}`),
    ...(story === undefined ? [] : [`Theme of the story: ${story.theme} (${themeReason(story)})`]),
    `Evidence that other articles report the same event (positive values favour a shared story, and values below ${limitOf(reports)} usually rule it out):`,
    ...nearest.map(({ article, logit }) => `  ${signed(logit)}  ${titleOf(article)}`),
  ]
}

function explainPair(
  [a, b]: readonly [number, number],
  articles: readonly Article[],
  stories: readonly Story[],
  reports: Reports,
): string[] {
  const logit = logitOf(a, b, reports)
  const evidence = findEvidence(a, b, reports)
  const parts = (Object.keys(LABELS) as (keyof Evidence)[]).map(
    (name) => `  ${signed(EVIDENCE_WEIGHTS[name] * evidence[name])}  ${LABELS[name]}`,
  )
  const sum = weighEvidence(evidence, EVIDENCE_WEIGHTS)
  const { objections: found, hints } = remarksOn(a, b, reports)
  const objections = (Object.keys(OBJECTIONS) as (keyof Objections)[])
    .filter((name) => sum >= HOPELESS && found[name] > 0)
    .map((name) => `  ${signed(OBJECTION_WEIGHTS[name] * found[name])}  ${OBJECTIONS[name]}`)
  const hinted = (Object.keys(HINTS) as (keyof Hints)[])
    .filter((name) => sum >= HOPELESS && hints[name] !== 0)
    .map((name) => `  ${signed(HINT_WEIGHTS[name] * hints[name])}  ${HINTS[name]}`)
  const pair = {
    articles: [articles[a], articles[b]] as const,
    logit,
    limit: leastLogit(reports.norms.length),
  }
  return [
    ...describe(articles[a]),
    ...describe(articles[b]),
    ...explainResult(pair, stories),
    `Evidence that they report the same event: ${signed(logit)}`,
    ...(logit === TWINS_LOGIT
      ? ['  They report separate events of the same kind, such as two earthquakes or two matches.']
      : [...parts, `  ${signed(EVIDENCE_WEIGHTS.bias)}  base`, ...objections, ...hinted]),
  ]
}

type Pair = { articles: readonly [Article | undefined, Article | undefined]; logit: number; limit: number }

/** Explains why two articles do or do not share a story. */
function explainResult(
  { articles: [first, second], logit, limit }: Pair,
  stories: readonly Story[],
): string[] {
  const story = storyOf(first, stories)
  const isApart = logit < limit
  if (story !== storyOf(second, stories)) {
    const isRecurring = [first, second].some(
      (article) => article !== undefined && recurringKind(article) !== null,
    )
    return [
      'They are in different stories.',
      isRecurring
        ? 'A recurring item shares a story only with its copies.'
        : isApart
          ? `Evidence below ${signed(limit)} usually keeps two articles in separate stories on this day.`
          : 'The evidence allows a shared story, but the articles or their stories were not similar enough.',
    ]
  }
  const isCopy = story?.copies[first?.key ?? ''] ?? story?.copies[second?.key ?? '']
  if (isCopy !== undefined)
    return ['They are in the same story, and at least one of them is a copy of another article.']
  return [
    'They are in the same story.',
    isApart
      ? `Evidence below ${signed(limit)} would separate them, but other articles in the story connect them.`
      : logit < 0
        ? 'Negative evidence lowers their score, but their words or other articles connect them.'
        : 'The evidence supports a shared story.',
  ]
}

function copyNote({ key }: Article, story: Story | undefined): string {
  const original = story?.articles.find((article) => article.key === story.copies[key])
  return original === undefined ? '' : `, a copy of ${original.id}`
}

function themeReason({ theme, evidence }: Story): string {
  if (theme === 'more' || evidence === undefined) return 'no clear theme'
  if (evidence.section) return 'the section of its publisher'
  return `by its words, shown as stems: ${evidence.words.join(', ')}`
}

const limitOf = ({ norms }: Reports) => signed(leastLogit(norms.length))

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
    ...(kind === null ? [] : [`  a recurring item (${kind}), which shares a story only with its copies`]),
  ]
}
