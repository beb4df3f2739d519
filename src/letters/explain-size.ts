import type { Explanation } from '../digest/edition.ts'
import type { Fit } from './size-limit.ts'

/** Adds to the reasons of the stories that had to give way for the letter's size. */
export function explainFit(explanation: Explanation, fit: Fit | undefined): Explanation {
  if (fit === undefined) return explanation
  const shortened = new Set(fit.shortened)
  const moved = new Set(fit.moved)
  const stories = explanation.stories.map((story) => {
    if (shortened.has(story.id))
      return { ...story, reason: `${story.reason}; shortened for the size of the letter` }
    if (moved.has(story.id))
      return { ...story, reason: `${story.reason}; on the web only, for the size of the letter` }
    return story
  })
  return { ...explanation, stories }
}
