// Opens and reopens the digest of a day. Each day has at most one digest.

/** Opens the digest of a day. Does nothing if the day already has one. */
export async function openDigest(
  db: D1Database,
  digest: {
    day: string
    state: 'due' | 'held' | 'skipped'
    reason: string | null
    /**
     * When the review of a held digest ends. If undefined, a held digest waits until a person acts or its
     * deadline passes.
     */
    reviewUntil?: Date | undefined
    publishAt: Date
    deadline: Date
    keyPrefix: string
  },
  now: Date,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO digests (day, state, reason, publish_at, deadline, key_prefix, created_at, resume_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (day) DO NOTHING`,
    )
    .bind(
      digest.day,
      digest.state,
      digest.reason,
      digest.publishAt.getTime(),
      digest.deadline.getTime(),
      digest.keyPrefix,
      now.getTime(),
      digest.reviewUntil?.getTime() ?? null,
    )
    .run()
}

/**
 * Reopens a skipped digest as due or held, with the current time as its publication time. If the digest is
 * already due, brings a later publication time forward to the current time. In both cases, extends the
 * deadline and lets the next attempt to compose the digest begin immediately. Nothing can be sent twice,
 * because the digest has not been composed.
 */
export async function reopenDigest(
  db: D1Database,
  day: string,
  {
    now,
    deadline,
    state = 'due',
    reason = null,
    reviewUntil,
  }: { now: Date; deadline: Date; state?: 'due' | 'held'; reason?: string | null; reviewUntil?: Date },
): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET state = CASE state WHEN 'skipped' THEN ?4 ELSE state END,
         reason = CASE state WHEN 'skipped' THEN ?5 END, deadline = max(deadline, ?2),
         resume_at = CASE state WHEN 'skipped' THEN ?6 END,
         publish_at = CASE state WHEN 'skipped' THEN ?3 ELSE min(publish_at, ?3) END, attempted_at = NULL,
         attempts = CASE state WHEN 'skipped' THEN 0 ELSE attempts END,
         failed_attempts = CASE state WHEN 'skipped' THEN 0 ELSE failed_attempts END
       WHERE day = ?1 AND state IN ('skipped', 'due')`,
    )
    .bind(day, deadline.getTime(), now.getTime(), state, reason, reviewUntil?.getTime() ?? null)
    .run()
}
