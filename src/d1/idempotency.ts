// Stores the responses to requests with an `Idempotency-Key`, so that a repeated request gets the same
// response without running again.
import type { ErrorCode } from '../errors.ts'

/** A stored response. */
export type KeptAnswer = { status: number; body: string }

/** The result of claiming an idempotency key: the request may run, has a stored response, or is refused. */
export type Claim = { ok: true } | { ok: false; answer: KeptAnswer } | { ok: false; refusal: ErrorCode }

type Row = { request: string; status: number | null; body: string | null }

/**
 * Claims an idempotency key for a request. The first claim wins. A repeat of the same request gets the stored
 * response. Using the key for a different request is refused with `reused`. Until a response is stored, every
 * later claim is refused with `conflict`. The same applies after an interrupted first request, whose effects
 * are unknown.
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

/** Releases an idempotency key, for example after a refusal, so that another request can use it. */
export async function freeKey(db: D1Database, key: string): Promise<void> {
  await db.prepare('DELETE FROM idempotency_keys WHERE key = ?1').bind(key).run()
}
