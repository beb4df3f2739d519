// Makes the digest of a day out of its articles, and says why it looks as it does.
import type { Article, Rejected } from '../articles/article.ts'
import { headlineOf } from '../themes/headline.ts'
import { publisherOf, type RankedStory, rankStories } from '../themes/rank.ts'
import { readingMinutes } from '../themes/reading.ts'
import { groupStories } from '../themes/stories.ts'
import { summarise } from '../themes/summary.ts'
import { THEMES, type ThemeId } from '../themes/theme.ts'
import type { ConsideredArticle, ConsideredStory, Digest, DigestStory, Explanation } from './digest.ts'
import { preheaderOf, subjectOf } from './subject.ts'

export type ComposeOptions = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  /** What freshness is measured against. */
  now: Date
  limits: { stories: number; storiesPerTheme: number }
}

export type Composed = { digest: Digest; explanation: Explanation }

type Chosen = { ranked: RankedStory; included: boolean; reason: string }

const BRIEF_STORIES = 5
const WORDS_PER_MINUTE = 230

/**
 * Groups the articles into stories, orders them, and keeps the best ones of each theme.
 *
 * The result depends on the set of articles, not on their order.
 *
 * @returns The digest, without any theme when there was no article; and for each story and article what became of it.
 */
export function composeDigest(
  articles: readonly Article[],
  rejected: readonly Rejected[],
  { day, language, now, limits }: ComposeOptions,
): Composed {
  const chosen = choose(rankStories(groupStories(articles), { now }), limits)
  const included = chosen.filter((choice) => choice.included).map(({ ranked }) => ranked)
  const stories = new Map(
    included.map(({ story, publishers }) => [story.id, toDigestStory(story, publishers)]),
  )
  const themes = THEMES.map(({ id, name }) => ({
    id,
    name,
    stories: included.flatMap(({ story }) => (story.theme === id ? (stories.get(story.id) ?? []) : [])),
  })).filter((theme) => theme.stories.length > 0)
  const byImportance = included.flatMap(({ story }) => stories.get(story.id) ?? [])
  const headlines = byImportance.map(({ title }) => title)
  const digest: Digest = {
    day,
    language,
    subject: subjectOf(headlines),
    preheader: preheaderOf(headlines, byImportance[0]?.summary ?? ''),
    minutes: minutesToRead(byImportance),
    themes,
    brief: themes.length > 1 ? byImportance.slice(0, BRIEF_STORIES).map(({ id }) => id) : [],
  }
  return {
    digest,
    explanation: {
      stories: chosen.map(explainStory),
      articles: chosen.flatMap(({ ranked }) => explainArticles(ranked)),
      rejected: rejected.map(({ key, reason }) => ({ key, reason })),
    },
  }
}

function choose(ranked: readonly RankedStory[], limits: ComposeOptions['limits']): Chosen[] {
  const perTheme = new Map<ThemeId, number>()
  let total = 0
  return ranked.map((story) => {
    const { theme } = story.story
    const place = (perTheme.get(theme) ?? 0) + 1
    if (total >= limits.stories) {
      return {
        ranked: story,
        included: false,
        reason: `the digest holds its ${limits.stories} stories already`,
      }
    }
    if (place > limits.storiesPerTheme) {
      const reason = `its theme holds its ${limits.storiesPerTheme} stories already`
      return { ranked: story, included: false, reason }
    }
    total++
    perTheme.set(theme, place)
    const publishers = story.publishers.length
    const reason = `number ${place} of its theme, reported by ${publishers} publisher${publishers === 1 ? '' : 's'}`
    return { ranked: story, included: true, reason }
  })
}

function toDigestStory(story: RankedStory['story'], publishers: readonly string[]): DigestStory {
  const [best, ...others] = story.articles
  if (best === undefined) throw new RangeError('Cannot show a story without articles')
  const title = headlineOf(story)
  const first = publisherOf(best, undefined)
  const also = publishers
    .filter((publisher) => publisher !== first)
    .flatMap((publisher) => others.find((article) => publisherOf(article, undefined) === publisher) ?? [])
    .map(({ source, url, title }) => ({ source, url, title }))
  return {
    id: story.id,
    title,
    url: best.url,
    source: best.source,
    summary: summarise(story, { title }).text,
    minutes: readingMinutes(best),
    also,
    language: best.language,
  }
}

function minutesToRead(stories: readonly DigestStory[]): number {
  const words = stories.reduce(
    (sum, { title, summary }) => sum + `${title} ${summary}`.split(/\s+/u).length,
    0,
  )
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}

function explainStory({ ranked: { story, score }, included, reason }: Chosen): ConsideredStory {
  return {
    id: story.id,
    theme: story.theme,
    title: headlineOf(story),
    articles: story.articles.map(({ id }) => id),
    score: score.total,
    parts: score,
    included,
    reason,
  }
}

function explainArticles({ story }: RankedStory): ConsideredArticle[] {
  const voices = new Set<string>()
  return story.articles.map((article, index) => {
    const publisher = publisherOf(article, undefined)
    const heard = voices.has(publisher)
    voices.add(publisher)
    const role =
      index === 0
        ? 'headline'
        : story.copies[article.key] !== undefined
          ? 'copy'
          : heard
            ? 'same publisher'
            : 'also'
    return { key: article.key, story: story.id, role }
  })
}
