// Finds the deadlines of batches, which can differ within a digest. Also defines SQL conditions for sealed
// batches and stopped digests.

/** Matches batches for which a call may have begun. The body's hash is stored before the first call. */
export const SEALED = 'body_sha256 IS NOT NULL'

/** SQL condition that is true while the digest of day `?1` is stopped. */
export const IS_STOPPED = `EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND state = 'stopped')`

/**
 * SQL expression for the latest time at which a batch's first call may begin. Defaults to the digest's
 * deadline.
 */
export const DEADLINE = 'coalesce(deadline, (SELECT deadline FROM digests WHERE day = digest_day))'

/**
 * Returns the latest deadline of a digest's batches, as a Unix timestamp in milliseconds, or null for a
 * digest without batches.
 */
export function findLastDeadline(db: D1Database, day: string): Promise<number | null> {
  return db
    .prepare(`SELECT max(${DEADLINE}) AS at FROM batches WHERE digest_day = ?1`)
    .bind(day)
    .first<number>('at')
}

/**
 * Returns the earliest deadline of a digest's unsettled batches. A paused or halted digest must be processed
 * again after that deadline.
 *
 * @returns Unix timestamp in milliseconds, or null if no deadline is left. Past deadlines count only for
 *   unsealed batches, which must still be marked as failed. Resend may have accepted the sealed ones.
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
