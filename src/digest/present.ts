// Converts the selected stories to the form that readers see, in the order of the edition.

import { readingMinutes } from '../themes/language/reading-time.ts'
import { headlineOf } from '../themes/stories/headline.ts'
import { summarise } from '../themes/stories/summary.ts'
import type { Story } from '../themes/story.ts'
import type { Theme } from '../themes/theme.ts'
import type { EditionStory, EditionTheme } from './edition.ts'
import type { StoryChanges } from './edits.ts'
import { type PublisherGroups, publisherKey } from './rank.ts'
import type { Selection } from './select.ts'
import { findTopics } from './topics.ts'

/**
 * Maximum number of other publishers listed for a story. An edition must fit into a single database value.
 */
const MOST_ALSO = 100

/** A story and its form in the edition. */
export type PresentedStory = { story: Story; shown: EditionStory }

/**
 * Returns the stories as readers see them, in the given order.
 *
 * @param edited Editors' changes, keyed by story ID, and the language in which editors write.
 */
export function presentStories(
  included: readonly Selection[],
  publisherGroups: PublisherGroups | undefined,
  edited?: { changes: ReadonlyMap<string, StoryChanges>; language: string },
): PresentedStory[] {
  const topics = new Map(
    findTopics(included.map(({ ranked }) => ranked.story)).flatMap(({ label, stories }) =>
      stories.map((id) => [id, label] as const),
    ),
  )
  return included.map(({ ranked: { story }, updateOf }) => {
    const topic = topics.get(story.id)
    const { title, summary } = edited?.changes.get(story.id) ?? {}
    const shown = {
      ...toEditionStory(story, publisherGroups),
      ...(edited !== undefined && title !== undefined && { title, language: edited.language }),
      ...(summary !== undefined && { summary }),
      ...(updateOf !== undefined && { updateOf }),
      ...(topic !== undefined && { subject: topic }),
    }
    return { story, shown }
  })
}

/**
 * Returns the themes that have stories. Places the stories of a topic together, at the position of the best
 * one.
 *
 * @param changes Editors' changes, keyed by story ID. A story pinned to a place loses its topic.
 */
export function arrangeThemes(
  told: readonly PresentedStory[],
  themes: readonly Theme[],
  changes: ReadonlyMap<string, StoryChanges> = new Map(),
): EditionTheme[] {
  const placeOf = ({ id }: EditionStory) => {
    const fate = changes.get(id)?.fate
    return fate?.kind === 'pin' && fate.place !== 'lead' ? fate.place : null
  }
  return themes.flatMap(({ id, name }) => {
    const stories = told.flatMap(({ story, shown }) => (story.theme === id ? [shown] : []))
    const free = byTopic(stories.filter((story) => placeOf(story) === null))
    const pinned = stories.flatMap((story) => {
      const place = placeOf(story)
      return place === null ? [] : [{ story: withoutTopic(story), place }]
    })
    return stories.length === 0 ? [] : [{ id, name, stories: withPinned(free, pinned) }]
  })
}

const withoutTopic = ({ subject: _, ...story }: EditionStory): EditionStory => story

/**
 * Inserts pinned stories at their places, counted from 1, in ascending order. A pinned story therefore gets
 * its place unless there are too few stories or another story is pinned to the same place.
 */
function withPinned(
  free: readonly EditionStory[],
  pinned: readonly { story: EditionStory; place: number }[],
): EditionStory[] {
  const stories = [...free]
  for (const { story, place } of pinned.toSorted((a, b) => a.place - b.place)) {
    stories.splice(place - 1, 0, story)
  }
  return stories
}

/** Moves the stories of each topic to the position of the first one. */
function byTopic(stories: readonly EditionStory[]): EditionStory[] {
  const groups = new Map<string, EditionStory[]>()
  for (const story of stories) {
    const key = story.subject === undefined ? `story ${story.id}` : `topic ${story.subject}`
    groups.set(key, [...(groups.get(key) ?? []), story])
  }
  return [...groups.values()].flat()
}

function toEditionStory(story: Story, publisherGroups: PublisherGroups | undefined): EditionStory {
  const [best, ...others] = story.articles
  if (best === undefined) throw new RangeError('Cannot show a story without articles')
  const title = headlineOf(story)
  const voices = new Set([publisherKey(best, publisherGroups)])
  const also = others.filter((article) => {
    const voice = publisherKey(article, publisherGroups)
    return !voices.has(voice) && voices.add(voice)
  })
  return {
    id: story.id,
    title,
    url: best.url,
    source: best.source,
    summary: summarise(story, { title }).text,
    minutes: readingMinutes(best),
    also: also.slice(0, MOST_ALSO).map(({ source, url, title }) => ({ source, url, title })),
    language: best.language,
  }
}
