// Remembers the answers to requests with an `Idempotency-Key`, so that a repeat is answered without being carried out.
import type { ErrorCode } from '../errors.ts'

/** An answer to repeat. */
export type KeptAnswer = { status: number; body: string }

/** The result of claiming a key: the request may be carried out, has an answer already, or is refused. */
export type Claim = { ok: true } | { ok: false; answer: KeptAnswer } | { ok: false; refusal: ErrorCode }

type Row = { request: string; status: number | null; body: string | null }

/**
 * Claims a key for a request. The first claim holds; a later one gets the first one's answer if its request is the same.
 *
 * A request that was cut off leaves its claim behind, because nobody knows what it has done. It is refused with `conflict`
 * until the key expires.
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

/** Keeps the answer to the request that claimed a key. */
export async function keepAnswer(db: D1Database, key: string, answer: KeptAnswer): Promise<void> {
  await db
    .prepare('UPDATE idempotency_keys SET status = ?2, body = ?3 WHERE key = ?1')
    .bind(key, answer.status, answer.body)
    .run()
}

/** Frees a key whose request was refused, so that it can be sent again after it was corrected. */
export async function freeKey(db: D1Database, key: string): Promise<void> {
  await db.prepare('DELETE FROM idempotency_keys WHERE key = ?1').bind(key).run()
}
