// Records recipients who get no letter because their preferences exclude every story.
import type { LockedBatch } from '../../delivery/batch.ts'
import { lockOf, THIS_LOCK } from './batches.ts'
import { SEALED } from './deadlines.ts'

/**
 * Removes recipients from a locked batch before it is sealed, and stores the reasons. The removed recipients
 * no longer count as candidates of the digest.
 *
 * @param reasons Reasons by subscriber id.
 * @returns The batch without these recipients. Unchanged if the caller no longer holds the lock, the batch is
 *   sealed, or a recipient was erased.
 */
export async function skipRecipients(
  db: D1Database,
  batch: LockedBatch,
  reasons: Readonly<Record<string, string>>,
): Promise<LockedBatch> {
  const taken = JSON.stringify(reasons)
  // Erasing a subscriber clears the recipients of an unsealed batch, which is then locked again.
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
  // If the batch could not be changed, sealBatch() refuses it too.
  if (remaining?.meta.changes === 0) return batch
  const recipients = batch.recipients.filter(([id]) => reasons[id] === undefined)
  return { ...batch, recipients, candidates: batch.candidates - Object.keys(reasons).length }
}
