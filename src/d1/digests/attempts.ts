// Records the attempts to compose a digest.

/** Records an attempt to compose a due digest before the attempt begins. */
export async function beginAttempt(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare(`UPDATE digests SET attempts = attempts + 1, attempted_at = ?2 WHERE day = ?1 AND state = 'due'`)
    .bind(day, now.getTime())
    .run()
}

/** Records that an attempt to compose a digest failed, and stores the reason for the operator. */
export async function failAttempt(db: D1Database, day: string, reason: string): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET reason = ?2, failed_attempts = min(attempts, failed_attempts + 1)
       WHERE day = ?1 AND state = 'due'`,
    )
    .bind(day, reason)
    .run()
}

/** Returns whether an attempt to compose a due digest was interrupted or is still running. */
export async function isCutOff(db: D1Database): Promise<boolean> {
  const found = await db
    .prepare(`SELECT 1 AS found FROM digests WHERE state = 'due' AND attempts > failed_attempts LIMIT 1`)
    .first('found')
  return found !== null
}
