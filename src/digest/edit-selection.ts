// Applies editors' decisions to drop, include or pin stories.
import type { StoryChanges } from './edits.ts'
import type { RankedStory } from './rank.ts'
import type { Selection } from './select.ts'

/**
 * Selects stories, except those that an editor dropped. Then adds the stories that an editor included or
 * pinned, without displacing others.
 *
 * @param select Selects stories by the publication's rules.
 */
export function selectWithChanges(
  ranked: readonly RankedStory[],
  changes: ReadonlyMap<string, StoryChanges>,
  select: (ranked: readonly RankedStory[]) => Selection[],
): Selection[] {
  const fateOf = ({ story }: RankedStory) => changes.get(story.id)?.fate
  const isDropped = (one: RankedStory) => fateOf(one)?.kind === 'drop'
  const selections = select(ranked.filter((one) => !isDropped(one))).map((selection) => {
    const fate = fateOf(selection.ranked)
    if (fate === undefined) return selection
    const note = `${fate.kind === 'pin' ? 'pinned' : 'included'} by an editor`
    const { included, reason } = selection
    return {
      ...selection,
      included: true,
      reason: included ? `${reason}; ${note}` : `${note}; otherwise ${reason}`,
    }
  })
  const dropped = ranked.filter(isDropped)
  return [
    ...selections,
    ...dropped.map((one) => ({ ranked: one, included: false, reason: 'dropped by an editor' })),
  ]
}
