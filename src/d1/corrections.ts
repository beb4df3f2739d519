// Stores corrections to published editions. They are kept as long as the public copies.
import type { NewCorrection } from '../digest/corrections.ts'

/** A correction with its author. Times are Unix timestamps in milliseconds. */
export type StoredCorrection = NewCorrection & {
  id: number
  /** Day of the edition. */
  day: string
  /** Name of the editor who made the correction, or `api`. */
  by: string
  at: number
  undoneBy: string | null
  undoneAt: number | null
}

type Row = {
  id: number
  digest_day: string
  correction: string
  made_by: string
  made_at: number
  undone_by: string | null
  undone_at: number | null
}

/** Maximum number of corrections to an edition, including undone ones. */
export const MOST_CORRECTIONS = 100

/** Lists all corrections to an edition, oldest first, including undone ones. */
export async function listCorrections(db: D1Database, day: string): Promise<StoredCorrection[]> {
  const { results } = await db
    .prepare('SELECT * FROM corrections WHERE digest_day = ?1 ORDER BY id')
    .bind(day)
    .all<Row>()
  return results.map(toCorrection)
}

/**
 * Stores a correction. If the same correction is already in force, returns it instead, so that a call can be
 * retried.
 *
 * @returns The stored correction, or null if the edition already has the maximum number of corrections.
 */
export async function addCorrection(
  db: D1Database,
  day: string,
  correction: NewCorrection,
  { by, now }: { by: string; now: Date },
): Promise<StoredCorrection | null> {
  const json = JSON.stringify(correction)
  const [, found] = await db.batch<Row>([
    db
      .prepare(
        `INSERT INTO corrections (digest_day, correction, made_by, made_at)
         SELECT ?1, ?2, ?3, ?4
         WHERE (SELECT count(*) FROM corrections WHERE digest_day = ?1) < ?5
           AND NOT EXISTS (SELECT 1 FROM corrections WHERE digest_day = ?1 AND correction = ?2 AND undone_at IS NULL)`,
      )
      .bind(day, json, by, now.getTime(), MOST_CORRECTIONS),
    db
      .prepare('SELECT * FROM corrections WHERE digest_day = ?1 AND correction = ?2 AND undone_at IS NULL')
      .bind(day, json),
  ])
  const row = found?.results[0]
  return row === undefined ? null : toCorrection(row)
}

/**
 * Undoes a correction. Repeating the call changes nothing. @returns The correction, or null for an unknown
 * id.
 */
export async function undoCorrection(
  db: D1Database,
  day: string,
  id: number,
  { by, now }: { by: string; now: Date },
): Promise<StoredCorrection | null> {
  const row = await db
    .prepare(
      `UPDATE corrections SET undone_by = coalesce(undone_by, ?3), undone_at = coalesce(undone_at, ?4)
       WHERE digest_day = ?1 AND id = ?2 RETURNING *`,
    )
    .bind(day, id, by, now.getTime())
    .first<Row>()
  return row && toCorrection(row)
}

function toCorrection(row: Row): StoredCorrection {
  // Corrections are validated before they are stored.
  const correction: NewCorrection = JSON.parse(row.correction)
  return {
    ...correction,
    id: row.id,
    day: row.digest_day,
    by: row.made_by,
    at: row.made_at,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  }
}
