// Makes the digest of a day out of its articles, and says why it looks as it does.
import type { Article, Rejected } from '../articles/article.ts'
import { groupStories } from '../themes/group-stories.ts'
import { type ThemeDefinition, themesOf } from '../themes/theme.ts'
import type { Digest, DigestStory, Explanation } from './edition.ts'
import { explain } from './explain.ts'
import { arrange, tell } from './present.ts'
import { type Families, rankStories } from './rank.ts'
import { chooseStories, type Limits } from './select.ts'
import { type RememberedStory, remember } from './sent-story.ts'
import { inboxLines } from './subject-line.ts'

/** What is remembered of the digests of the last days: their stories, and the subjects of their letters. */
export type Memory = { stories: readonly RememberedStory[]; subjects: readonly string[] }

export type ComposeOptions = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  /** What freshness is measured against. */
  now: Date
  limits: Limits
  /** The operator's themes; the eight when left out. */
  themes?: readonly ThemeDefinition[] | undefined
  families?: Families | undefined
  /** Nothing was sent when it is left out. */
  memory?: Memory
}

export type Composed = {
  digest: Digest
  explanation: Explanation
  /** What to remember of its stories, once it is sent. */
  remembered: RememberedStory[]
}

const BRIEF_STORIES = 5
const WORDS_PER_MINUTE = 230
/** The lead is told by so many publishers at least. */
const LEAD_PUBLISHERS = 2

/**
 * Groups the articles into stories, orders them, and keeps the best ones of each theme.
 *
 * The result depends on the set of articles, not on their order.
 *
 * @returns The digest, without any theme when there was nothing to tell; and for each story and article what became of it.
 */
export function composeDigest(
  articles: readonly Article[],
  rejected: readonly Rejected[],
  options: ComposeOptions,
): Composed {
  const { day, language, now, limits, families, memory } = options
  const stories = groupStories(articles, options.themes === undefined ? {} : { themes: options.themes })
  const choices = chooseStories(rankStories(stories, { now, families }), {
    limits,
    families,
    earlier: memory?.stories ?? [],
  })
  const included = choices.filter((choice) => choice.included)
  const lead =
    included.find(({ ranked }) => ranked.publishers.length >= LEAD_PUBLISHERS)?.ranked.story.id ?? null
  const told = tell(included, families)
  const themes = arrange(told, themesOf(options.themes))
  const byImportance = told
    .map(({ shown }) => shown)
    .sort((a, b) => Number(b.id === lead) - Number(a.id === lead))
  const digest: Digest = {
    day,
    language,
    ...inboxLines(byImportance, { day, earlier: memory?.subjects ?? [] }),
    minutes: minutesToRead(byImportance),
    themes,
    brief: themes.length > 1 ? byImportance.slice(0, BRIEF_STORIES).map(({ id }) => id) : [],
    lead,
  }
  return {
    digest,
    explanation: explain(choices, { digest, rejected, families }),
    remembered: told.map(({ story, shown }) => remember(story, { day, title: shown.title, families })),
  }
}

function minutesToRead(stories: readonly DigestStory[]): number {
  const words = stories.reduce(
    (sum, { title, summary }) => sum + `${title} ${summary}`.split(/\s+/u).length,
    0,
  )
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
