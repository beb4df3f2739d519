// Freezes who gets a digest, exactly.
import type { DueClock } from '../../calendar/due-groups.ts'

/** People planned in one transaction: far below the 30 seconds that D1 allows. */
const PLAN_SLICE = 100_000

/** Until when a reader's letter may go out: who chose their clock after the letter was due has the same time from then on. */
const LETTER_DEADLINE = 'max(?6, coalesce(s.clock_chosen_at, 0) + ?7)'

/**
 * Readers of the clocks `?2` who are active and not planned for the digest `?1` or a later one, until when their letter
 * may go out, and why a reader gets no letter of it, or null. The order of the loops and the index are named, so that
 * on the same rows a limit always takes the same people.
 */
const RECIPIENTS = `
  SELECT s.id, ${LETTER_DEADLINE} AS until, CASE
      WHEN s.confirmed_at > max(?3, coalesce(s.clock_chosen_at, 0)) AND s.confirmed_at <= ?4
        THEN 'confirmed after the letter was due'
      WHEN s.paused_until > c.value ->> 'day' THEN 'paused until ' || s.paused_until
      WHEN s.weekdays & (c.value ->> 'weekday') = 0 THEN 'wants no letter on this day of the week'
      WHEN ${LETTER_DEADLINE} < ?4 THEN ?5
    END AS reason
  FROM json_each(?2) c CROSS JOIN subscribers s INDEXED BY subscribers_to_plan
  WHERE s.state = 'active' AND s.clock = c.value ->> 'name' AND coalesce(s.planned_day, '') < ?1`

const SLICE = `slice AS MATERIALIZED (${RECIPIENTS} LIMIT ?8)`

/** Whom to plan, of those who are due at the same moment. */
export type DueRecipients = {
  day: string
  clocks: readonly DueClock[]
  /** Who confirmed between this and now comes too late for this digest. */
  confirmedBy: Date
  now: Date
  /** From then on none of these letters is sent, */
  deadline: Date
  /** but to who chose their clock less than so long ago. */
  catchUpMs: number
  /** Why there is no letter for whom it is too late; null: it is planned all the same. */
  tooLate: string | null
}

const bindings = ({ day, clocks, confirmedBy, now, tooLate, deadline, catchUpMs }: DueRecipients) =>
  [
    day,
    JSON.stringify(clocks),
    confirmedBy.getTime(),
    now.getTime(),
    tooLate,
    deadline.getTime(),
    catchUpMs,
  ] as const

/** The clocks of readers who are not planned for the digest `?1` as yet: each is looked up in the index, not each reader. */
export const CLOCKS = `
  WITH RECURSIVE clocks (name) AS (
    SELECT min(clock) FROM subscribers WHERE state = 'active'
    UNION ALL
    SELECT (SELECT min(clock) FROM subscribers WHERE state = 'active' AND clock > name)
    FROM clocks WHERE name IS NOT NULL)
  SELECT name FROM clocks WHERE EXISTS (
    SELECT 1 FROM subscribers WHERE state = 'active' AND clock = name AND coalesce(planned_day, '') < ?1)`

/** The clocks of readers who are not planned for a digest as yet. */
export async function listClocks(db: D1Database, day: string): Promise<string[]> {
  const { results } = await db.prepare(CLOCKS).bind(day).all<{ name: string }>()
  return results.map(({ name }) => name)
}

/**
 * Plans the next slice of who is due: batches are inserted, who gets no letter is noted with the reason, and all
 * of them are marked in one transaction, so whoever is planned is planned once, however often this is cut off,
 * repeated or raced.
 *
 * @returns How many people were marked; fewer than the slice holds when nobody is left.
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

/** How many of these readers a digest would be planned for. */
export async function countToPlan(db: D1Database, due: DueRecipients): Promise<number> {
  const count = await db
    .prepare(`SELECT count(*) AS count FROM (${RECIPIENTS}) WHERE reason IS NULL`)
    .bind(...bindings(due))
    .first<number>('count')
  return count ?? 0
}
