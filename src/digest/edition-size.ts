// Keeps an edition small enough for one value in the database.
import { byteLength } from '../text/bytes.ts'
import type { PresentedStory } from './present.ts'

/**
 * Maximum size of the stories' JSON, in bytes. D1 allows 2 MB per row, and the edition shares its row with
 * the template.
 */
export const MAX_STORIES_BYTES = 900_000

/**
 * Removes the stories' reports by other publishers, starting with the least important story, until the
 * stories fit or no such report is left.
 *
 * @param stories Stories, most important first.
 */
export function limitReports(
  stories: readonly PresentedStory[],
  maxBytes = MAX_STORIES_BYTES,
): PresentedStory[] {
  const bytesOf = ({ shown }: PresentedStory) => byteLength(JSON.stringify(shown))
  let bytes = stories.reduce((sum, story) => sum + bytesOf(story), 0)
  const fitting = [...stories]
  for (let index = stories.length - 1; index >= 0 && bytes > maxBytes; index--) {
    const story = stories[index]
    if (story === undefined) continue
    const shorter = { ...story, shown: { ...story.shown, also: [] } }
    bytes -= bytesOf(story) - bytesOf(shorter)
    fitting[index] = shorter
  }
  return fitting
}
