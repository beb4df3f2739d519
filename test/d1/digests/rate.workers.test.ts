import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findRate } from '../../../src/d1/digests/rate.ts'

const db = env.DB
const NOW = new Date('2026-11-23T07:05:00Z')
const secondsAgo = (seconds: number) => NOW.getTime() - seconds * 1000
const COUNTS = {
  candidates: 1000,
  accepted: 0,
  invalid: 0,
  unsubscribed: 0,
  suppressed: 0,
  failed: 0,
  uncertain: 0,
  stopped: 0,
}

async function someBatches(day: string, settledAgo: readonly number[]): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO digests (day, state, deadline, key_prefix, created_at) VALUES (?1, 'due', 0, 'x', 0)`,
      )
      .bind(day),
    ...settledAgo.map((ago, seq) =>
      db
        .prepare(
          `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, accepted, locked_at, settled_at)
           VALUES (?1, ?2, 'accepted', '[]', 100, 100, ?3, ?3)`,
        )
        .bind(day, seq, secondsAgo(ago)),
    ),
  ])
}

test('findRate() returns the rate of the last minute and the remaining time at that rate', async () => {
  await someBatches('2026-01-01', [300, 20, 10, 5])
  const digest = { day: '2026-01-01', state: 'sending', completedAt: null } as const
  expect(await findRate(db, { ...digest, counts: { ...COUNTS, pending: 600 } }, NOW)).toEqual({
    lettersPerSecond: 15,
    secondsLeft: 40,
  })
  const paused = { ...digest, state: 'paused', counts: { ...COUNTS, pending: 600 } } as const
  expect(await findRate(db, paused, NOW)).toEqual({ lettersPerSecond: 15, secondsLeft: null })
})

test('findRate() returns no rate if no batch was settled in the last minute, but the overall rate once a digest is complete', async () => {
  await someBatches('2026-01-02', [300, 250, 200])
  const digest = { day: '2026-01-02', counts: { ...COUNTS, pending: 0 } } as const
  expect(await findRate(db, { ...digest, state: 'sending', completedAt: null }, NOW)).toEqual({
    lettersPerSecond: null,
    secondsLeft: null,
  })
  expect(await findRate(db, { ...digest, state: 'complete', completedAt: secondsAgo(200) }, NOW)).toEqual({
    lettersPerSecond: 3,
    secondsLeft: 0,
  })
})
