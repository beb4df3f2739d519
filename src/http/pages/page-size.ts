// Limits the size of a long edition's page. Every story appears, but the least important ones are shortened.
import type { Edition } from '../../digest/edition.ts'
import { storiesByRank } from '../../letters/size-limit.ts'

/**
 * How much of a story a page shows: everything; the number of other outlets instead of their names; no
 * summary and no other outlets; or the headline alone.
 */
const STORY_FORMS = ['whole', 'counted', 'unsummed', 'bare'] as const
export type StoryForm = (typeof STORY_FORMS)[number]

/**
 * Decides how much of each story fits. Shortens stories until all of them fit, the least important first. Shortens
 * every story to one form before it shortens any to the next.
 *
 * @param bytesOf Returns the size of a story in a form, in bytes.
 * @param room Maximum size of all stories together, in bytes.
 * @returns The form of each story, by id.
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
