// Keeps the page of a long day light: every story stands on it, the least important ones in short.
import type { Edition } from '../../digest/edition.ts'
import { storiesByRank } from '../../letters/size-limit.ts'

/** How much of a story a page shows, from all of it down: outlets counted, no summary, the headline alone. */
export const STORY_FORMS = ['whole', 'counted', 'unsummed', 'bare'] as const
export type StoryForm = (typeof STORY_FORMS)[number]

/**
 * Decides how much of each story fits: from the lowest story up each takes its next shorter form, and all of them
 * that one before any takes the one after.
 *
 * @param bytesOf What a story takes in a form.
 * @param room Bytes for all of them.
 * @returns Forms by the stories' ids.
 */
export function fitPage(
  edition: Edition,
  bytesOf: (id: string, form: StoryForm) => number,
  room: number,
): Map<string, StoryForm> {
  const lowestFirst = storiesByRank(edition).reverse()
  const forms = new Map<string, StoryForm>(lowestFirst.map((id) => [id, 'whole']))
  let bytes = lowestFirst.reduce((sum, id) => sum + bytesOf(id, 'whole'), 0)
  for (const form of STORY_FORMS.slice(1)) {
    for (const id of lowestFirst) {
      if (bytes <= room) return forms
      bytes += bytesOf(id, form) - bytesOf(id, forms.get(id) ?? 'whole')
      forms.set(id, form)
    }
  }
  return forms
}
