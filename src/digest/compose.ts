// Composes a day's edition from articles, and explains the choices.
import type { Article, Rejected } from '../articles/article.ts'
import { groupStories } from '../themes/group-stories.ts'
import { headlineOf } from '../themes/stories/headline.ts'
import { type Theme, type ThemeDefinition, themesOf } from '../themes/theme.ts'
import { type Decisions, readDecisions } from './edit-decisions.ts'
import { regroupStories } from './edit-groups.ts'
import { selectWithChanges } from './edit-selection.ts'
import type { Edition, EditionStory, Explanation, LeadStory } from './edition.ts'
import { limitReports } from './edition-size.ts'
import type { Edit } from './edits.ts'
import { explain } from './explain.ts'
import { LEAST_FOR_BRIEF } from './headed-stories.ts'
import { findColumns } from './instalment.ts'
import { minutesToRead } from './minutes-to-read.ts'
import { arrangeThemes, type PresentedStory, presentStories } from './present.ts'
import { type PublisherGroups, type PublisherWeights, rankStories } from './rank.ts'
import { type Limits, type Selection, selectStories } from './select.ts'
import { DEFAULT_RULES, type SelectionRules } from './selection-rules.ts'
import { publishersOf, type SentStory, toSentStory } from './sent-story.ts'
import { inboxLines } from './subject-line.ts'
import { nameEdition } from './whole-headline.ts'

/** Stories and subjects of recent editions. */
export type Memory = { stories: readonly SentStory[]; subjects: readonly string[] }

export type ComposeOptions = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication's language. */
  language: string
  /** The current time, from which the freshness of articles is measured. */
  now: Date
  limits: Limits
  /** The operator's themes. By default, the built-in themes. */
  themes?: readonly ThemeDefinition[] | undefined
  publisherGroups?: PublisherGroups | undefined
  weights?: PublisherWeights | undefined
  /** Defaults to `DEFAULT_RULES`. */
  rules?: SelectionRules | undefined
  /** Stories and subjects of recent editions; empty by default. */
  memory?: Memory
  /** Current edits, in any order; empty by default. */
  edits?: readonly Edit[]
}

export type ComposedEdition = {
  edition: Edition
  explanation: Explanation
  /** Records of the edition's stories, by which later digests recognise them. */
  sentStories: SentStory[]
}

/** Maximum number of stories in "In brief". A lead counts towards this limit. */
const BRIEF_STORIES = 6
/**
 * Minimum number of publishers of the lead, unless the lead is pinned, the rules allow any news story to
 * lead, or the day is long.
 */
const LEAD_PUBLISHERS = 2
/**
 * Minimum number of news stories in an edition for its day to count as long. On a long day with several
 * publishers, the best news story may lead even if only one of them reports it.
 */
const LONG_DAY = 10

/**
 * Composes an edition: groups the articles into stories, ranks the stories, and selects the best of each
 * theme.
 *
 * The result does not depend on the order in which articles and edits are given.
 *
 * @returns The edition, the decision about each story and article, and records of the edition's stories. If
 * no story is included, the edition has no themes.
 */
export function composeEdition(
  articles: readonly Article[],
  rejected: readonly Rejected[],
  options: ComposeOptions,
): ComposedEdition {
  const { day, language, now, limits, publisherGroups, weights, memory, rules = DEFAULT_RULES } = options
  const themes = themesOf(options.themes)
  const edits = (options.edits ?? []).toSorted((a, b) => a.id - b.id)
  const grouped = groupStories(articles, {
    ...(options.themes !== undefined && { themes: options.themes }),
    columns: findColumns(articles, memory?.stories ?? [], publisherGroups),
    language,
  })
  const { stories, effects } = regroupStories(
    grouped,
    edits,
    themes.map(({ id }) => id),
  )
  const decisions = readDecisions(stories, edits)
  const { changes, texts } = decisions
  const earlier = memory?.stories ?? []
  const selections = selectWithChanges(
    rankStories(stories, { now, publisherGroups, weights }),
    changes,
    (ranked) => selectStories(ranked, { limits, publisherGroups, earlier, rules }),
  )
  const included = selections.filter((selection) => selection.included)
  const told = limitReports(presentStories(included, publisherGroups, { changes, language }))
  const lead = leadOf(included, told, { themes, rules, changes, publisherGroups })
  const others = told.filter(({ story }) => story.id !== lead?.id)
  const byImportance = [...(lead ? [lead] : []), ...others.map(({ shown }) => shown)]
  const edition = nameEdition({
    day,
    language,
    ...inboxLines(byImportance, { day, earlier: memory?.subjects ?? [], written: texts }),
    minutes: minutesToRead(byImportance, texts.introduction),
    ...(lead !== undefined && { lead }),
    themes: arrangeThemes(others, themes, changes),
    brief: briefOf(byImportance, lead),
    ...(texts.introduction !== undefined && { introduction: texts.introduction }),
  })
  return {
    edition,
    explanation: {
      ...explain(selections, { edition, rejected, publisherGroups }),
      ...(edits.length > 0 && { edits: [...effects, ...decisions.effects].sort((a, b) => a.id - b.id) }),
    },
    // Later digests compare the publishers' own headlines, so an editor's headline is not stored here.
    sentStories: told.map(({ story }) =>
      toSentStory(story, { day, title: headlineOf(story), publisherGroups }),
    ),
  }
}

/**
 * Returns the lead, null if no story qualifies, or undefined if the rules allow no lead and none is pinned.
 */
function leadOf(
  included: readonly Selection[],
  told: readonly PresentedStory[],
  {
    themes,
    rules,
    changes,
    publisherGroups,
  }: {
    themes: readonly Theme[]
    rules: SelectionRules
    changes: Decisions['changes']
    publisherGroups: PublisherGroups | undefined
  },
): LeadStory | null | undefined {
  const pinned = included.findIndex(({ ranked: { story } }) => {
    const fate = changes.get(story.id)?.fate
    return fate?.kind === 'pin' && fate.place === 'lead'
  })
  if (rules.lead === 'none' && pinned < 0) return undefined
  const place = pinned < 0 ? placeOfLead(included, rules, publisherGroups) : pinned
  const [story, theme] = [told[place], themes.find(({ id }) => id === told[place]?.story.theme)]
  return story && theme ? { ...story.shown, theme: { id: theme.id, name: theme.name } } : null
}

/**
 * Returns the index of the best news story that can lead, or -1 if none can. Publishers of the same text
 * count as one, unless no story would then have enough publishers. If no story has enough publishers either
 * way, the best one leads on a day with at least ten news stories from several publishers.
 */
function placeOfLead(
  included: readonly Selection[],
  { lead }: SelectionRules,
  publisherGroups: PublisherGroups | undefined,
): number {
  const candidates = included.map(({ ranked: { story, publishers } }, place) => {
    const originals = story.articles.filter(({ key }) => !(key in story.copies))
    const independent = publishersOf({ ...story, articles: originals }, publisherGroups).length
    return { place, story, independent, publishers: publishers.length }
  })
  const news = candidates.filter(({ story }) => story.recurring === undefined)
  const least = lead === 'best' ? 1 : LEAD_PUBLISHERS
  const best =
    news.find(({ independent }) => independent >= least) ?? news.find(({ publishers }) => publishers >= least)
  const voices = new Set(news.flatMap(({ story }) => publishersOf(story, publisherGroups)))
  const lone = news.length >= LONG_DAY && voices.size >= LEAD_PUBLISHERS ? news[0] : undefined
  return (best ?? lone)?.place ?? -1
}

/**
 * Lists the IDs of the stories in "In brief": at most six, or five if there is a lead. Returns an empty list
 * for a short edition.
 */
function briefOf(byImportance: readonly EditionStory[], lead: LeadStory | null | undefined): string[] {
  if (byImportance.length < LEAST_FOR_BRIEF) return []
  return byImportance.slice(lead ? 1 : 0, BRIEF_STORIES).map(({ id }) => id)
}
