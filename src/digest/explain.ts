// Explains the decision about each story and each article of an edition.
import { headlineOf } from '../themes/stories/headline.ts'
import type { Story } from '../themes/story.ts'
import type { ConsideredArticle, ConsideredStory, Edition, Explanation } from './edition.ts'
import { listStories } from './headed-stories.ts'
import { type PublisherGroups, publisherKey } from './rank.ts'
import type { Selection } from './select.ts'

/** Prefixes of the reasons why a day's edition is empty. */
const NO_ARTICLES = 'no articles'
const NOTHING_NEW = 'nothing new'

/**
 * Returns the decisions about the stories in the given order, the role of each article in its story, and the
 * rejected articles.
 */
export function explain(
  selections: readonly Selection[],
  {
    edition,
    rejected,
    publisherGroups,
  }: {
    edition: Edition
    rejected: readonly { key: string; reason: string }[]
    publisherGroups: PublisherGroups | undefined
  },
): Explanation {
  const shown = new Map(listStories(edition).map(({ story }) => [story.id, story]))
  return {
    stories: selections.map((selection) => {
      const { id } = selection.ranked.story
      const topic = shown.get(id)?.subject
      const notes = [
        selection.reason,
        topic !== undefined && `listed under “${topic}”`,
        edition.lead?.id === id && 'leads the digest',
      ]
      const summary = shown.get(id)?.summary ?? null
      return explainStory(selection, { summary, reason: notes.filter(Boolean).join('; ') })
    }),
    articles: selections.flatMap(({ ranked }) => explainArticles(ranked.story, publisherGroups)),
    rejected: rejected
      .map(({ key, reason }) => ({ key, reason }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  }
}

/** Explains why an edition would be empty. */
export function explainNothing({ stories, rejected }: Pick<Explanation, 'stories' | 'rejected'>): string {
  if (stories.length > 0) {
    return `${NOTHING_NEW}: ${stories.length === 1 ? 'the only story was' : `all ${stories.length} stories were`} left out`
  }
  if (rejected.length === 0) return NO_ARTICLES
  return `${NO_ARTICLES}: ${rejected.length === 1 ? 'the only one was' : `all ${rejected.length} were`} rejected`
}

/** Returns whether the reason for skipping a digest is that its edition would be empty. */
export const saysNothing = (reason: string) =>
  reason.startsWith(NO_ARTICLES) || reason.startsWith(NOTHING_NEW)

function explainStory(
  { ranked: { story, score }, included }: Selection,
  { summary, reason }: Pick<ConsideredStory, 'summary' | 'reason'>,
): ConsideredStory {
  return {
    id: story.id,
    theme: story.theme,
    title: headlineOf(story),
    headlineFrom: story.articles[0]?.key ?? '',
    summary,
    articles: story.articles.map(({ id }) => id),
    score: score.total,
    parts: score,
    included,
    reason,
  }
}

function explainArticles(story: Story, publisherGroups: PublisherGroups | undefined): ConsideredArticle[] {
  const voices = new Set<string>()
  return story.articles.map((article, index) => {
    const voice = publisherKey(article, publisherGroups)
    const heard = voices.has(voice)
    voices.add(voice)
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
