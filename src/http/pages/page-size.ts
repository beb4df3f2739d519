// Limits the size of an edition's page. Keeps every story, but shortens the least important ones.
import type { Edition } from '../../digest/edition.ts'
import { storiesByRank } from '../../letters/size-limit.ts'

/**
 * Forms of a story, from longest to shortest. `counted` replaces the other outlets with their number,
 * `unsummed` omits the summary and the other outlets, and `bare` keeps only the headline, shortened
 * and without a link.
 */
const STORY_FORMS = ['whole', 'counted', 'unsummed', 'bare'] as const
export type StoryForm = (typeof STORY_FORMS)[number]

/**
 * Chooses the form of each story so that, if possible, all stories fit on the page. Shortens the least
 * important stories first, and shortens every story to one form before it shortens any story further.
 *
 * @param bytesOf Returns the size of a story in the given form, in bytes.
 * @param room Maximum total size of the stories, in bytes.
 * @returns Form of each story by its id. The stories may still exceed the maximum if all of them are `bare`.
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
