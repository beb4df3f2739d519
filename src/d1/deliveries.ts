// The answer to what became of one person's letter.
import type { Exception } from '../delivery/batch.ts'

/** What became of one person's letter. */
export type Delivery = {
  outcome: 'pending' | 'accepted' | 'uncertain' | Exception[0]
  reason: string | null
  batch: number
}

/** What became of a subscriber's letter of a day, or null when they were not planned for it. */
export async function findDelivery(
  db: D1Database,
  day: string,
  subscriberId: string,
): Promise<Delivery | null> {
  const row = await db
    .prepare(
      `SELECT b.seq, b.state, b.last_error, b.exceptions FROM batches b, json_each(b.subscriber_ids) j
       WHERE b.digest_day = ?1 AND j.value = ?2`,
    )
    .bind(day, subscriberId)
    .first<{ seq: number; state: string; last_error: string | null; exceptions: string }>()
  if (row === null) return null
  const exceptions: Record<string, Exception> = JSON.parse(row.exceptions)
  const exception = exceptions[subscriberId]
  if (exception !== undefined) return { outcome: exception[0], reason: exception[1], batch: row.seq }
  switch (row.state) {
    case 'accepted':
    case 'uncertain':
    case 'failed':
      return { outcome: row.state, reason: row.last_error, batch: row.seq }
    default:
      return { outcome: 'pending', reason: row.last_error, batch: row.seq }
  }
}
