// Finds the deadlines of batches, which can differ within a digest.

/** Matches batches whose call may have begun, because the hash of the body is stored before any call. */
export const SEALED = 'body_sha256 IS NOT NULL'

/** SQL condition that holds if a person has stopped the digest of the day `?1`. */
export const IS_STOPPED = `EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND state = 'stopped')`

/**
 * SQL expression for the last moment for the first call of a batch. It is the digest's deadline unless the
 * batch has its own.
 */
export const DEADLINE = 'coalesce(deadline, (SELECT deadline FROM digests WHERE day = digest_day))'

/**
 * Returns the latest deadline of a digest's batches, in milliseconds since 1970, or null for a digest without batches.
 */
export function findLastDeadline(db: D1Database, day: string): Promise<number | null> {
  return db
    .prepare(`SELECT max(${DEADLINE}) AS at FROM batches WHERE digest_day = ?1`)
    .bind(day)
    .first<number>('at')
}

/**
 * Returns the earliest deadline among the unsettled batches of a paused or halted digest. The digest needs attention at
 * that time.
 *
 * @returns Milliseconds since 1970. An unsealed batch counts even after its deadline, because it must still be marked
 * as failed. Null if only sealed batches past their deadline are left, because Resend may have accepted them.
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
