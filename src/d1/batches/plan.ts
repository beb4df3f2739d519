// Decides which subscribers get a digest, and stores the decision.
import type { DueClock } from '../../calendar/due-groups.ts'

/**
 * Maximum number of subscribers planned in one transaction. Such a transaction takes far less than D1's limit
 * of 30 seconds.
 */
const PLAN_SLICE = 100_000

/**
 * SQL expression for the deadline of a subscriber's letter. A recent change of delivery time postpones it to
 * the end of a new catch-up period.
 */
const LETTER_DEADLINE = 'max(?6, coalesce(s.clock_chosen_at, 0) + ?7)'

/**
 * Selects active subscribers whose delivery clock is listed in `?2` and who are not yet planned for digest
 * `?1` or a later one. Each row has the letter's deadline and the reason for sending no letter, or null.
 * `CROSS JOIN` and `INDEXED BY` fix the row order, so that a limit selects the same subscribers in all three
 * statements of the transaction.
 */
const RECIPIENTS = `
  SELECT s.id, ${LETTER_DEADLINE} AS until, CASE
      WHEN s.confirmed_at > max(?3, coalesce(s.clock_chosen_at, 0)) AND s.confirmed_at <= ?4
        THEN 'confirmed after the letter was due'
      WHEN s.paused_until > c.value ->> 'day' THEN 'paused until ' || s.paused_until
      WHEN s.weekdays & (c.value ->> 'weekday') = 0 THEN 'wants no letter on this day of the week'
      WHEN ?8 IS NOT NULL THEN ?8
      WHEN ${LETTER_DEADLINE} < ?4 THEN ?5
    END AS reason
  FROM json_each(?2) c CROSS JOIN subscribers s INDEXED BY subscribers_to_plan
  WHERE s.state = 'active' AND s.clock = c.value ->> 'name' AND coalesce(s.planned_day, '') < ?1`

const SLICE = `slice AS MATERIALIZED (${RECIPIENTS} LIMIT ?9)`

/** Criteria that select subscribers for a digest, and how to plan their letters. */
export type DueRecipients = {
  day: string
  clocks: readonly DueClock[]
  /**
   * Cutoff for confirmations. Subscribers who confirmed between the cutoff and `now` get no letter, unless
   * they have since changed their delivery time.
   */
  confirmedBy: Date
  now: Date
  /** Latest time to send the letters, unless `catchUpMs` extends it. */
  deadline: Date
  /**
   * How long a letter may still be sent after its subscriber changed their delivery time, even past the
   * deadline.
   */
  catchUpMs: number
  /** Reason stored for letters past their deadline, or null to plan them anyway. */
  tooLate: string | null
  /** Reason for sending none of the letters, or null to send them. */
  instead?: string | null
}

const bindings = ({ day, clocks, confirmedBy, now, tooLate, deadline, catchUpMs, instead }: DueRecipients) =>
  [
    day,
    JSON.stringify(clocks),
    confirmedBy.getTime(),
    now.getTime(),
    tooLate,
    deadline.getTime(),
    catchUpMs,
    instead ?? null,
  ] as const

/**
 * Selects the distinct delivery clocks of active subscribers not yet planned for digest `?1`. The recursive
 * query skips from one clock to the next in the index, so its cost depends on the number of clocks, not of
 * subscribers.
 */
export const CLOCKS = `
  WITH RECURSIVE clocks (name) AS (
    SELECT min(clock) FROM subscribers WHERE state = 'active'
    UNION ALL
    SELECT (SELECT min(clock) FROM subscribers WHERE state = 'active' AND clock > name)
    FROM clocks WHERE name IS NOT NULL)
  SELECT name FROM clocks WHERE EXISTS (
    SELECT 1 FROM subscribers WHERE state = 'active' AND clock = name AND coalesce(planned_day, '') < ?1)`

/**
 * Lists the delivery clocks (hour and time zone) of active subscribers who are not yet planned for a digest.
 */
export async function listClocks(db: D1Database, day: string): Promise<string[]> {
  const { results } = await db.prepare(CLOCKS).bind(day).all<{ name: string }>()
  return results.map(({ name }) => name)
}

/**
 * Plans the next slice of due subscribers. One transaction inserts their batches, stores the reasons for
 * omitted letters and marks every subscriber with the digest's day. Each subscriber is therefore planned
 * exactly once, even if calls are interrupted, repeated or concurrent.
 *
 * @returns Number of subscribers planned in this call; 0 when none are left.
 */
export async function planSlice(db: D1Database, due: DueRecipients): Promise<number> {
  const bound = [...bindings(due), PLAN_SLICE] as const
  const [, , marked] = await db.batch([
    db
      .prepare(
        `INSERT INTO omissions (digest_day, subscriber_id, reason)
         WITH ${SLICE} SELECT ?1, id, reason FROM slice WHERE reason IS NOT NULL ON CONFLICT DO NOTHING`,
      )
      .bind(...bound),
    db
      .prepare(
        `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, deadline)
         WITH ${SLICE}
         SELECT ?1, first + bucket, 'planned', json_group_array(id ORDER BY id), count(*), min(until)
         FROM (SELECT id, until, (row_number() OVER (ORDER BY id) - 1) / letters AS bucket
               FROM slice, (SELECT letters_per_batch AS letters FROM digests WHERE day = ?1)
               WHERE reason IS NULL),
              (SELECT coalesce(max(seq) + 1, 0) AS first FROM batches WHERE digest_day = ?1)
         GROUP BY bucket`,
      )
      .bind(...bound),
    db
      .prepare(`WITH ${SLICE} UPDATE subscribers SET planned_day = ?1 WHERE id IN (SELECT id FROM slice)`)
      .bind(...bound),
  ])
  return marked?.meta.changes ?? 0
}

/**
 * Counts the subscribers who match the criteria and would get a letter. Suppressed addresses are not counted.
 */
export async function countToPlan(db: D1Database, due: DueRecipients): Promise<number> {
  const count = await db
    .prepare(
      `SELECT count(*) AS count FROM (${RECIPIENTS}) WHERE reason IS NULL AND id NOT IN (
         SELECT s.id FROM suppressions x JOIN subscribers s ON s.address_hash = x.address_hash)`,
    )
    .bind(...bindings(due))
    .first<number>('count')
  return count ?? 0
}
