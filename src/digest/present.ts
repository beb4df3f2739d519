// The chosen stories as readers see them, and in which order.

import { readingMinutes } from '../themes/language/reading-time.ts'
import { headlineOf } from '../themes/stories/headline.ts'
import { summarise } from '../themes/stories/summary.ts'
import type { Story } from '../themes/story.ts'
import type { Theme } from '../themes/theme.ts'
import type { DigestStory, DigestTheme } from './edition.ts'
import { type Families, voiceOf } from './rank.ts'
import type { Choice } from './select.ts'
import { runningSubjects } from './topics.ts'

/** Further publishers that are named with a story; a digest is one value in a database. */
const MOST_ALSO = 100

/** A story, and what is shown of it. */
export type ToldStory = { story: Story; shown: DigestStory }

/** The stories as readers see them, in their order. */
export function tell(included: readonly Choice[], families: Families | undefined): ToldStory[] {
  const subjects = new Map(
    runningSubjects(included.map(({ ranked }) => ranked.story)).flatMap(({ label, stories }) =>
      stories.map((id) => [id, label] as const),
    ),
  )
  return included.map(({ ranked: { story }, updateOf }) => {
    const subject = subjects.get(story.id)
    const shown = {
      ...toDigestStory(story, families),
      ...(updateOf !== undefined && { updateOf }),
      ...(subject !== undefined && { subject }),
    }
    return { story, shown }
  })
}

/** The themes that have a story; in each the stories of one running subject together, where the best of them would stand. */
export function arrange(told: readonly ToldStory[], themes: readonly Theme[]): DigestTheme[] {
  return themes.flatMap(({ id, name }) => {
    const stories = told.flatMap(({ story, shown }) => (story.theme === id ? [shown] : []))
    return stories.length === 0 ? [] : [{ id, name, stories: bySubject(stories) }]
  })
}

/** Stories of one running subject together, where the first of them stands. */
function bySubject(stories: readonly DigestStory[]): DigestStory[] {
  const groups = new Map<string, DigestStory[]>()
  for (const story of stories) {
    const key = story.subject === undefined ? `story ${story.id}` : `subject ${story.subject}`
    groups.set(key, [...(groups.get(key) ?? []), story])
  }
  return [...groups.values()].flat()
}

function toDigestStory(story: Story, families: Families | undefined): DigestStory {
  const [best, ...others] = story.articles
  if (best === undefined) throw new RangeError('Cannot show a story without articles')
  const title = headlineOf(story)
  const voices = new Set([voiceOf(best, families)])
  const also = others.filter((article) => {
    const voice = voiceOf(article, families)
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
