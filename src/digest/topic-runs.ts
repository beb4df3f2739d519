import type { EditionStory } from './edition.ts'

/** Consecutive stories of a theme with the same topic, or with none. */
export type TopicRun = { topic: string | null; stories: EditionStory[] }

/** Splits the stories of a theme, in their order, into runs with the same topic. */
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
