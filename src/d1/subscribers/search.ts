// Finds subscribers by part of their address, lists the newest subscribers, and counts subscribers by state.
import type { SubscriberState } from '../../subscribers/subscriber.ts'

/** A subscriber in a list. `createdAt` is a Unix timestamp in milliseconds. */
export type FoundSubscriber = { id: string; email: string; state: SubscriberState; createdAt: number }

/** Lists subscribers whose address contains a given string, ordered by address. */
export async function searchSubscribers(
  db: D1Database,
  text: string,
  limit: number,
): Promise<FoundSubscriber[]> {
  const { results } = await db
    .prepare(
      `SELECT id, email, state, created_at AS createdAt FROM subscribers
       WHERE instr(email, lower(?1)) > 0 ORDER BY email LIMIT ?2`,
    )
    .bind(text, limit)
    .all<FoundSubscriber>()
  return results
}

/** Lists the newest subscribers among those with recent consent records, newest first. */
export async function listNewest(db: D1Database, limit: number): Promise<FoundSubscriber[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id, s.email, s.state, s.created_at AS createdAt FROM subscribers s
       JOIN (SELECT subscriber_id, max(id) AS last FROM consents
         WHERE id > (SELECT coalesce(max(id), 0) FROM consents) - ?2 GROUP BY subscriber_id) c
         ON c.subscriber_id = s.id
       ORDER BY s.created_at DESC LIMIT ?1`,
    )
    .bind(limit, 10 * limit) // a person may have several consent records
    .all<FoundSubscriber>()
  return results
}

/** Counts subscribers by state. */
export async function countSubscribers(db: D1Database): Promise<Record<SubscriberState, number>> {
  const { results } = await db
    .prepare('SELECT state, count(*) AS count FROM subscribers GROUP BY state')
    .all<{ state: SubscriberState; count: number }>()
  const counts = { active: 0, pending: 0, unsubscribed: 0 }
  for (const { state, count } of results) counts[state] = count
  return counts
}
