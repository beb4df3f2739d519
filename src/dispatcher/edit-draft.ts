// Edits the draft of an upcoming digest.
import { addDays, localDay } from '../calendar/clock.ts'
import { findDigest } from '../d1/digests/digests.ts'
import { addEdit, findEdit, MOST_EDITS, type StoredEdit, undoEdit } from '../d1/edits/edits.ts'
import type { NewEdit } from '../digest/edits.ts'
import { DigestError } from '../errors.ts'
import { themesOf } from '../themes/theme.ts'
import type { Deps } from './deps.ts'

/** Number of days ahead for which a draft may be edited. */
const DAYS_AHEAD = 7

type Editing = Pick<Deps, 'db' | 'config' | 'now'>
/** Name of the editor, or `api`. */
type By = { by: string }

/**
 * Stores an edit of a draft.
 *
 * @throws {DigestError} `invalid` for a day in the past or too far ahead, or for an unknown theme; `conflict`
 * once the digest is composed; `too_many` if the day has too many edits.
 */
export async function editDraft(deps: Editing, day: string, edit: NewEdit, { by }: By): Promise<StoredEdit> {
  checkDay(deps, day)
  const themes = themesOf(deps.config.themes).map(({ id }) => id)
  if (edit.kind === 'move' && !themes.includes(edit.value)) {
    throw new DigestError('invalid', `Cannot move the story: "value" should be one of ${themes.join(', ')}`)
  }
  const stored = await addEdit(deps.db, day, edit, { by, now: deps.now() })
  if (stored === null) throw await refusalOf(deps, day)
  console.log({ event: 'edit.made', digest: day, edit: stored.id, kind: stored.kind, by })
  return stored
}

/**
 * Undoes an edit. Repeating the call changes nothing.
 *
 * @throws {DigestError} `not_found` if the day does not have this edit; `conflict` once the digest is
 * composed.
 */
export async function undoEditOf(deps: Editing, day: string, id: number, { by }: By): Promise<StoredEdit> {
  await undoEdit(deps.db, day, id, { by, now: deps.now() })
  const edit = await findEdit(deps.db, day, id)
  if (edit === null) throw new DigestError('not_found', `Cannot undo edit ${id} of ${day}: it does not exist`)
  if (edit.undoneAt === null) throw frozen(day)
  console.log({ event: 'edit.undone', digest: day, edit: id, kind: edit.kind, by })
  return edit
}

function checkDay({ config, now }: Editing, day: string): void {
  const today = localDay(now(), config.schedule.timeZone)
  if (day >= today && day <= addDays(today, DAYS_AHEAD)) return
  throw new DigestError(
    'invalid',
    `Cannot edit the digest for ${day}: use a day from ${today} to ${addDays(today, DAYS_AHEAD)}`,
  )
}

async function refusalOf({ db }: Editing, day: string): Promise<DigestError> {
  const digest = await findDigest(db, day)
  if (digest?.composedAt) return frozen(day)
  return new DigestError('too_many', `Cannot edit the digest for ${day}: it already has ${MOST_EDITS} edits`)
}

const frozen = (day: string) =>
  new DigestError(
    'conflict',
    `Cannot edit the digest for ${day}: it has been composed, and its letters can no longer change`,
  )
