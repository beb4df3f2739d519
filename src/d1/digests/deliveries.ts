// Finds out whether a subscriber got a day's letter and, if not, why not.
import type { Exception } from '../../delivery/batch.ts'
import type { Digest } from './digests.ts'

/** The state of a planned letter. */
export type Delivery = {
  outcome: 'pending' | 'accepted' | 'uncertain' | 'stopped' | Exception[0]
  reason: string | null
  batch: number
}

/** Returns the state of a subscriber's letter for a day, or null if no letter was planned. */
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
    case 'stopped':
    case 'failed':
      return { outcome: row.state, reason: row.last_error, batch: row.seq }
    default:
      return { outcome: 'pending', reason: row.last_error, batch: row.seq }
  }
}

/** The state of a letter. If no letter was planned, or its state is no longer known, `reason` says why. */
export type DeliveryAnswer = {
  outcome: Delivery['outcome'] | 'not planned' | 'forgotten'
  reason: string | null
  batch: number | null
}

type SubscriberRow = {
  id: string
  confirmed_at: number | null
  left_at: number | null
  hour: number | null
  skipped: string | null
}

/**
 * Returns the state of a digest's letter to an address. If no letter was planned, or its state is no longer
 * known, returns the reason.
 */
export async function findDeliveryTo(
  db: D1Database,
  digest: Pick<Digest, 'day' | 'state' | 'reason' | 'firstPlannedAt' | 'plannedAt' | 'forgottenAt'>,
  email: string,
): Promise<DeliveryAnswer> {
  const { day, state, reason, forgottenAt } = digest
  const notPlanned = (why: string): DeliveryAnswer => ({ outcome: 'not planned', reason: why, batch: null })
  if (forgottenAt !== null) {
    const why = 'the digest is older than RETENTION_DAYS, so its recipients are no longer stored'
    return { outcome: 'forgotten', reason: why, batch: null }
  }
  const reader = await db
    .prepare(
      `SELECT s.id, s.confirmed_at, s.left_at, s.hour, o.reason AS skipped FROM subscribers s
       LEFT JOIN omissions o ON o.digest_day = ?2 AND o.subscriber_id = s.id
       WHERE s.email = ?1`,
    )
    .bind(email, day)
    .first<SubscriberRow>()
  if (reader === null) return notPlanned('no subscriber has this address')
  const delivery = await findDelivery(db, day, reader.id)
  if (delivery !== null) return delivery
  if (reader.skipped !== null) return notPlanned(reader.skipped)
  if (state === 'skipped') return notPlanned(`the digest was skipped: ${reason}`)
  if (reader.confirmed_at === null) return notPlanned('the subscription was never confirmed')
  const plannedAt = reader.hour === null ? digest.firstPlannedAt : digest.plannedAt
  if (plannedAt === null) {
    return notPlanned(
      digest.firstPlannedAt === null ? 'the digest is not planned yet' : 'the letter is due at a later hour',
    )
  }
  if (reader.confirmed_at > plannedAt) return notPlanned('confirmed after the digest was planned')
  if (reader.left_at !== null && reader.left_at <= plannedAt)
    return notPlanned('left before the digest was planned')
  return notPlanned('not an active subscriber when the digest was planned')
}
