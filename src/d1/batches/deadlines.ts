// Until when the batches of a digest may be sent: each has a time of its own.

/** Whether a call may have begun: none has without the hash of a body. */
export const SEALED = 'body_sha256 IS NOT NULL'

/** From when on nothing new of a batch is sent. */
export const DEADLINE = 'coalesce(deadline, (SELECT deadline FROM digests WHERE day = digest_day))'

/** The last moment at which something new of a digest may be sent, in milliseconds since 1970; null without batches. */
export function findLastDeadline(db: D1Database, day: string): Promise<number | null> {
  return db
    .prepare(`SELECT max(${DEADLINE}) AS at FROM batches WHERE digest_day = ?1`)
    .bind(day)
    .first<number>('at')
}

/**
 * When a digest that stands still has to be looked at again: when it is too late for the first of its batches.
 * Null when it is too late for all, and what may have been accepted is all that is left.
 */
export function findNextDeadline(db: D1Database, day: string, now: Date): Promise<number | null> {
  return db
    .prepare(
      `SELECT min(${DEADLINE}) AS at FROM batches
       WHERE digest_day = ?1 AND settled_at IS NULL AND (${DEADLINE} >= ?2 OR NOT (${SEALED}))`,
    )
    .bind(day, now.getTime())
    .first<number>('at')
}
