// Composes the edition of a day from its articles, and explains it.
import type { Article, Rejected } from '../articles/article.ts'
import { groupStories } from '../themes/group-stories.ts'
import { type ThemeDefinition, themesOf } from '../themes/theme.ts'
import type { Edition, EditionStory, Explanation } from './edition.ts'
import { explain } from './explain.ts'
import { arrangeThemes, presentStories } from './present.ts'
import { type PublisherGroups, rankStories } from './rank.ts'
import { type Limits, selectStories } from './select.ts'
import { type SentStory, toSentStory } from './sent-story.ts'
import { inboxLines } from './subject-line.ts'

/** Stories and subjects of recent editions. */
export type Memory = { stories: readonly SentStory[]; subjects: readonly string[] }

export type ComposeOptions = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  /** The time that freshness is measured against. */
  now: Date
  limits: Limits
  /** The operator's themes; by default the built-in eight. */
  themes?: readonly ThemeDefinition[] | undefined
  publisherGroups?: PublisherGroups | undefined
  /** Empty by default. */
  memory?: Memory
}

export type ComposedEdition = {
  edition: Edition
  explanation: Explanation
  /** Records of its stories, to be remembered once it is sent. */
  sentStories: SentStory[]
}

const BRIEF_STORIES = 5
const WORDS_PER_MINUTE = 230
/** Minimum publishers of the lead. */
const LEAD_PUBLISHERS = 2

/**
 * Composes an edition: groups the articles into stories, ranks them, and selects the best of each theme.
 *
 * The result depends on the set of articles, not on their order.
 *
 * @returns The edition, without themes if there was no news, and the decision about each story and article.
 */
export function composeEdition(
  articles: readonly Article[],
  rejected: readonly Rejected[],
  options: ComposeOptions,
): ComposedEdition {
  const { day, language, now, limits, publisherGroups, memory } = options
  const stories = groupStories(articles, options.themes === undefined ? {} : { themes: options.themes })
  const selections = selectStories(rankStories(stories, { now, publisherGroups }), {
    limits,
    publisherGroups,
    earlier: memory?.stories ?? [],
  })
  const included = selections.filter((selection) => selection.included)
  const lead =
    included.find(({ ranked }) => ranked.publishers.length >= LEAD_PUBLISHERS)?.ranked.story.id ?? null
  const told = presentStories(included, publisherGroups)
  const themes = arrangeThemes(told, themesOf(options.themes))
  const byImportance = told
    .map(({ shown }) => shown)
    .sort((a, b) => Number(b.id === lead) - Number(a.id === lead))
  const edition: Edition = {
    day,
    language,
    ...inboxLines(byImportance, { day, earlier: memory?.subjects ?? [] }),
    minutes: minutesToRead(byImportance),
    themes,
    brief: themes.length > 1 ? byImportance.slice(0, BRIEF_STORIES).map(({ id }) => id) : [],
    lead,
  }
  return {
    edition,
    explanation: explain(selections, { edition, rejected, publisherGroups }),
    sentStories: told.map(({ story, shown }) =>
      toSentStory(story, { day, title: shown.title, publisherGroups }),
    ),
  }
}

function minutesToRead(stories: readonly EditionStory[]): number {
  const words = stories.reduce(
    (sum, { title, summary }) => sum + `${title} ${summary}`.split(/\s+/u).length,
    0,
  )
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
