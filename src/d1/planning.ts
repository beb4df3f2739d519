// Freezes who gets a digest, exactly.

/** Who is planned for a digest: active, and not planned for it or a later one. */
const TO_PLAN = `
  SELECT id FROM subscribers
  WHERE state = 'active' AND (planned_day IS NULL OR planned_day < ?1)
  ORDER BY id LIMIT ?2`

/** People planned in one transaction: far below the 30 seconds that D1 allows. */
const PLAN_SLICE = 100_000

/**
 * Plans the next slice of a digest: batches are inserted and their people marked in one transaction,
 * so whoever is planned is planned once, however often this is cut off, repeated or raced.
 *
 * @returns How many people were planned; fewer than the slice holds when nobody is left.
 */
export async function planSlice(db: D1Database, day: string, lettersPerBatch: number): Promise<number> {
  // The slice is a multiple of the batch, so that only the last batch of all is not full.
  const slice = Math.max(1, Math.floor(PLAN_SLICE / lettersPerBatch)) * lettersPerBatch
  const [, marked] = await db.batch([
    db
      .prepare(
        `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates)
         SELECT ?1, first + bucket, 'planned', json_group_array(id ORDER BY id), count(*)
         FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / CAST(?3 AS INTEGER) AS bucket FROM (${TO_PLAN})),
              (SELECT coalesce(max(seq) + 1, 0) AS first FROM batches WHERE digest_day = ?1)
         GROUP BY bucket`,
      )
      .bind(day, slice, lettersPerBatch),
    db.prepare(`UPDATE subscribers SET planned_day = ?1 WHERE id IN (${TO_PLAN})`).bind(day, slice),
  ])
  return marked?.meta.changes ?? 0
}

/** How many people the digest of a day would be planned for now. */
export async function countToPlan(db: D1Database, day: string): Promise<number> {
  const count = await db
    .prepare(`SELECT count(*) AS count FROM (${TO_PLAN})`)
    .bind(day, -1)
    .first<number>('count')
  return count ?? 0
}
