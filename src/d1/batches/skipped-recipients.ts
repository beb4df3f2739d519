// Readers who get no letter of a digest by their own choice.
import type { LockedBatch } from '../../delivery/batch.ts'
import { lockOf, THIS_LOCK } from './batches.ts'
import { SEALED } from './deadlines.ts'

/**
 * Takes readers out of a locked batch before its body is sealed: nothing of the day is in what they chose. They are
 * no candidates of the digest any more, and the reason is kept.
 *
 * @param reasons By the subscriber's id.
 * @returns What is left of the batch; all of it when it is not the caller's any more.
 */
export async function skipRecipients(
  db: D1Database,
  batch: LockedBatch,
  reasons: Readonly<Record<string, string>>,
): Promise<LockedBatch> {
  const taken = JSON.stringify(reasons)
  // Without recipients it is to be locked anew, as one of them was erased.
  const unsealed = `${THIS_LOCK} AND NOT (${SEALED}) AND recipients IS NOT NULL`
  const staying = 'NOT IN (SELECT key FROM json_each(?5))'
  const [, remaining] = await db.batch([
    db
      .prepare(
        `INSERT INTO omissions (digest_day, subscriber_id, reason)
         SELECT ?1, key, value FROM json_each(?5)
         WHERE EXISTS (SELECT 1 FROM batches WHERE ${unsealed}) ON CONFLICT DO NOTHING`,
      )
      .bind(...lockOf(batch), taken),
    db
      .prepare(
        `UPDATE batches SET
           subscriber_ids = (SELECT json_group_array(value ORDER BY key) FROM json_each(subscriber_ids)
             WHERE value ${staying}),
           candidates = (SELECT count(*) FROM json_each(subscriber_ids) WHERE value ${staying}),
           recipients = (SELECT json_group_array(json(value) ORDER BY key) FROM json_each(recipients)
             WHERE value ->> 0 ${staying})
         WHERE ${unsealed}`,
      )
      .bind(...lockOf(batch), taken),
  ])
  if (remaining?.meta.changes === 0) return batch // it cannot be sealed either, and is locked anew
  const recipients = batch.recipients.filter(([id]) => reasons[id] === undefined)
  return { ...batch, recipients, candidates: batch.candidates - Object.keys(reasons).length }
}
