import type { EditionStory } from './edition.ts'

/** Neighbours in a theme that tell of one running subject, or of none. */
export type TopicRun = { topic: string | null; stories: EditionStory[] }

/** The stories of a theme in their order, with those of one subject taken together. */
export function topicRuns(stories: readonly EditionStory[]): TopicRun[] {
  const runs: TopicRun[] = []
  for (const story of stories) {
    const topic = story.subject ?? null
    const last = runs.at(-1)
    if (last !== undefined && last.topic === topic) last.stories.push(story)
    else runs.push({ topic, stories: [story] })
  }
  return runs
}
