import type { DigestStory } from './edition.ts'

/** Neighbours in a theme that tell of one running subject, or of none. */
export type Run = { subject: string | null; stories: DigestStory[] }

/** The stories of a theme in their order, with those of one subject taken together. */
export function runsOf(stories: readonly DigestStory[]): Run[] {
  const runs: Run[] = []
  for (const story of stories) {
    const subject = story.subject ?? null
    const last = runs.at(-1)
    if (last !== undefined && last.subject === subject) last.stories.push(story)
    else runs.push({ subject, stories: [story] })
  }
  return runs
}
