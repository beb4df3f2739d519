import type { EditionStory } from './edition.ts'

/** Consecutive stories of a theme with the same topic, or without a topic. */
export type TopicRun = { topic: string | null; stories: EditionStory[] }

/** Splits the ordered stories of a theme into runs of stories with the same topic. */
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
