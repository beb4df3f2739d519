// Remembers the responses to requests with an `Idempotency-Key`, so that a repeat gets the response without running
// again.
import type { ErrorCode } from '../errors.ts'

/** A stored response. */
export type KeptAnswer = { status: number; body: string }

/** The result of claiming a key: the request may run, has a stored response, or is refused. */
export type Claim = { ok: true } | { ok: false; answer: KeptAnswer } | { ok: false; refusal: ErrorCode }

type Row = { request: string; status: number | null; body: string | null }

/**
 * Claims a key for a request. The first claim wins. A later claim for the same request gets the response to
 * the first. A claim for another request is refused with `reused`. Both are refused with `conflict` while the
 * first request is running, or if it was cut off, because nobody knows what it has done.
 *
 * @param request Keyed hash of the whole request.
 */
export async function claimKey(
  db: D1Database,
  key: string,
  { request, now }: { request: string; now: Date },
): Promise<Claim> {
  const { meta } = await db
    .prepare('INSERT INTO idempotency_keys (key, request, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING')
    .bind(key, request, now.getTime())
    .run()
  if (meta.changes > 0) return { ok: true }
  const known = await db
    .prepare('SELECT request, status, body FROM idempotency_keys WHERE key = ?1')
    .bind(key)
    .first<Row>()
  if (known === null || known.status === null || known.body === null)
    return { ok: false, refusal: 'conflict' }
  if (known.request !== request) return { ok: false, refusal: 'reused' }
  return { ok: false, answer: { status: known.status, body: known.body } }
}

/** Stores the response to the request that claimed a key. */
export async function keepAnswer(db: D1Database, key: string, answer: KeptAnswer): Promise<void> {
  await db
    .prepare('UPDATE idempotency_keys SET status = ?2, body = ?3 WHERE key = ?1')
    .bind(key, answer.status, answer.body)
    .run()
}

/** Releases a key, for example after a refusal, so that another request can use it. */
export async function freeKey(db: D1Database, key: string): Promise<void> {
  await db.prepare('DELETE FROM idempotency_keys WHERE key = ?1').bind(key).run()
}
