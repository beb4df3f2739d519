// Collects a day's edits, digest actions and corrections into one history.
import { listCorrections, type StoredCorrection } from '../../d1/corrections.ts'
import { listActions } from '../../d1/digests/actions.ts'
import { listEdits } from '../../d1/edits/edits.ts'
import { EDITED } from './edit-words.ts'

/** An action in words, with its time in milliseconds since 1970 and the editor's name, or `api`. */
export type PastAction = { at: number; by: string; text: string }

const ACTIONS: Record<string, string> = {
  publish: 'Published',
  hold: 'Held',
  release: 'Released',
  skip: 'Skipped the day',
  stop: 'Stopped',
  resume: 'Resumed',
  retry: 'Retried',
  test: 'Sent a test copy',
}

const CORRECTED: Record<StoredCorrection['kind'], string> = {
  'amend-story': 'Corrected a story',
  'take-down': 'Took a story down',
  'amend-edition': 'Corrected the edition',
}

/** Lists a day's edits, the actions on its digest and the corrections of its edition, newest first. */
export async function listHistory(db: D1Database, day: string): Promise<PastAction[]> {
  const [actions, edits, corrections] = await Promise.all([
    listActions(db, day),
    listEdits(db, day),
    listCorrections(db, day),
  ])
  return [
    ...actions.map(({ at, by, action }) => ({ at, by, text: ACTIONS[action] ?? action })),
    ...edits.flatMap((edit) => withUndo(edit, textOf(EDITED[edit.kind], 'value' in edit ? edit.value : ''))),
    ...corrections.flatMap((one) => withUndo(one, textOf(CORRECTED[one.kind], one.note))),
  ].sort((a, b) => b.at - a.at)
}

const textOf = (text: string, value: string | number) => (value === '' ? text : `${text}: ${value}`)

type Undoable = { at: number; by: string; undoneAt: number | null; undoneBy: string | null }

/** Returns a history entry for a change, and a second entry if the change was undone. */
function withUndo({ at, by, undoneAt, undoneBy }: Undoable, text: string): PastAction[] {
  const made = { at, by, text }
  if (undoneAt === null || undoneBy === null) return [made]
  return [made, { at: undoneAt, by: undoneBy, text: `Undid: ${text}` }]
}
