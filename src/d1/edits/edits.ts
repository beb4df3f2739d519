// Stores edits to drafts. The statements that add or undo an edit also check that the digest has not been
// composed.
import type { Edit, NewEdit } from '../../digest/edits.ts'

/** An edit with its author. Times are Unix timestamps in milliseconds. */
export type StoredEdit = Edit & {
  day: string
  /** Name of the editor who made the edit, or `api`. */
  by: string
  at: number
  undoneBy: string | null
  undoneAt: number | null
}

/** A day's current edits, and the edit revision when they were read. */
export type EditsInForce = { edits: Edit[]; revision: number }

type Row = {
  id: number
  digest_day: string
  kind: string
  articles: string | null
  value: string | null
  made_by: string
  made_at: number
  undone_by: string | null
  undone_at: number | null
}

/** Maximum number of edits for a day, including undone ones. */
export const MOST_EDITS = 500

/** SQL condition that is true while the digest of day `?1` can still be edited. */
const IS_OPEN = 'NOT EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND composed_at IS NOT NULL)'

/** SQL expression for the edit revision of day `?1`, which increases when an edit is made or undone. */
export const EDITS_REVISION = '(SELECT count(*) + count(undone_at) FROM edits WHERE digest_day = ?1)'

/**
 * SQL condition that is true if the digest of day `?1` is due, not yet composed and still at edit revision
 * `?3`.
 */
export const IS_UNEDITED = `EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND composed_at IS NULL AND state = 'due')
  AND ${EDITS_REVISION} = ?3`

/** Lists all edits of a day, oldest first, including undone ones. */
export async function listEdits(db: D1Database, day: string): Promise<StoredEdit[]> {
  const { results } = await db
    .prepare('SELECT * FROM edits WHERE digest_day = ?1 ORDER BY id')
    .bind(day)
    .all<Row>()
  return results.map(toEdit)
}

/** Returns the current edits of a day, with the edit revision. */
export async function findEditsInForce(db: D1Database, day: string): Promise<EditsInForce> {
  const all = await listEdits(db, day)
  const undone = all.filter(({ undoneAt }) => undoneAt !== null)
  return {
    edits: all.filter(({ undoneAt }) => undoneAt === null).map(withoutAuthor),
    revision: all.length + undone.length,
  }
}

/**
 * Stores an edit. @returns The edit, or null if the digest is already composed or has the maximum number of edits.
 */
export async function addEdit(
  db: D1Database,
  day: string,
  edit: NewEdit,
  { by, now }: { by: string; now: Date },
): Promise<StoredEdit | null> {
  const row = await db
    .prepare(
      `INSERT INTO edits (digest_day, kind, articles, value, made_by, made_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6
       WHERE ${IS_OPEN} AND (SELECT count(*) FROM edits WHERE digest_day = ?1) < ?7
       RETURNING *`,
    )
    .bind(
      day,
      edit.kind,
      'articles' in edit ? JSON.stringify(edit.articles) : null,
      'value' in edit ? JSON.stringify(edit.value) : null,
      by,
      now.getTime(),
      MOST_EDITS,
    )
    .first<Row>()
  return row && toEdit(row)
}

/** Undoes an edit, unless its digest has already been composed. Repeating the call changes nothing. */
export async function undoEdit(
  db: D1Database,
  day: string,
  id: number,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await db
    .prepare(
      `UPDATE edits SET undone_by = ?3, undone_at = ?4
       WHERE digest_day = ?1 AND id = ?2 AND undone_at IS NULL AND ${IS_OPEN}`,
    )
    .bind(day, id, by, now.getTime())
    .run()
}

/** Returns an edit of a day, or null. */
export async function findEdit(db: D1Database, day: string, id: number): Promise<StoredEdit | null> {
  const row = await db
    .prepare('SELECT * FROM edits WHERE digest_day = ?1 AND id = ?2')
    .bind(day, id)
    .first<Row>()
  return row && toEdit(row)
}

function toEdit(row: Row): StoredEdit {
  const edit = {
    id: row.id,
    kind: row.kind,
    ...(row.articles !== null && { articles: JSON.parse(row.articles) }),
    ...(row.value !== null && { value: JSON.parse(row.value) }),
  } as Edit // edits are validated before they are stored
  return {
    ...edit,
    day: row.digest_day,
    by: row.made_by,
    at: row.made_at,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  }
}

/** Returns the edit without its day, author and times, which do not affect the digest. */
function withoutAuthor({
  day: _day,
  by: _by,
  at: _at,
  undoneBy: _undoneBy,
  undoneAt: _undoneAt,
  ...edit
}: StoredEdit): Edit {
  return edit
}
