// Composes the edition of a day from its articles, and explains it.
import type { Article, Rejected } from '../articles/article.ts'
import { groupStories } from '../themes/group-stories.ts'
import { type ThemeDefinition, themesOf } from '../themes/theme.ts'
import type { Edition, EditionStory, Explanation } from './edition.ts'
import { limitReports } from './edition-size.ts'
import { explain } from './explain.ts'
import { LEAST_FOR_BRIEF } from './front-page.ts'
import { findColumns } from './instalment.ts'
import { arrangeThemes, presentStories } from './present.ts'
import { type PublisherGroups, rankStories } from './rank.ts'
import { type Limits, type Selection, selectStories } from './select.ts'
import { DEFAULT_RULES, type SelectionRules } from './selection-rules.ts'
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
  /** Defaults to `DEFAULT_RULES`. */
  rules?: SelectionRules | undefined
  /** Empty by default. */
  memory?: Memory
}

export type ComposedEdition = {
  edition: Edition
  explanation: Explanation
  /** Records of its stories, to be remembered once it is sent. */
  sentStories: SentStory[]
}

/** Maximum number of stories in brief, the lead included. */
const BRIEF_STORIES = 6
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
  const { day, language, now, limits, publisherGroups, memory, rules = DEFAULT_RULES } = options
  const stories = groupStories(articles, {
    ...(options.themes !== undefined && { themes: options.themes }),
    columns: findColumns(articles, memory?.stories ?? [], publisherGroups),
  })
  const selections = selectStories(rankStories(stories, { now, publisherGroups }), {
    limits,
    publisherGroups,
    earlier: memory?.stories ?? [],
    rules,
  })
  const included = selections.filter((selection) => selection.included)
  const lead = leadOf(included, rules)
  const told = limitReports(presentStories(included, publisherGroups))
  const themes = arrangeThemes(told, themesOf(options.themes), lead)
  const byImportance = told
    .map(({ shown }) => shown)
    .sort((a, b) => Number(b.id === lead) - Number(a.id === lead))
  const edition: Edition = {
    day,
    language,
    ...inboxLines(byImportance, { day, earlier: memory?.subjects ?? [] }),
    minutes: minutesToRead(byImportance),
    themes,
    brief: told.length < LEAST_FOR_BRIEF ? [] : byImportance.slice(0, BRIEF_STORIES).map(({ id }) => id),
    ...(lead !== undefined && { lead }),
  }
  return {
    edition,
    explanation: explain(selections, { edition, rejected, publisherGroups }),
    sentStories: told.map(({ story, shown }) =>
      toSentStory(story, { day, title: shown.title, publisherGroups }),
    ),
  }
}

/** Returns the id of the story that leads, null when a day has none, or undefined when editions have no lead. */
function leadOf(included: readonly Selection[], { lead }: SelectionRules): string | null | undefined {
  if (lead === 'none') return undefined
  const least = lead === 'best' ? 1 : LEAD_PUBLISHERS
  const isLead = ({ ranked: { story, publishers } }: Selection) =>
    publishers.length >= least && story.recurring === undefined
  return included.find(isLead)?.ranked.story.id ?? null
}

function minutesToRead(stories: readonly EditionStory[]): number {
  const words = stories.reduce(
    (sum, { title, summary }) => sum + `${title} ${summary}`.split(/\s+/u).length,
    0,
  )
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
