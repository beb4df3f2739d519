import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { takeBatch } from '../../../src/d1/batches/batches.ts'
import { settleBatch } from '../../../src/d1/batches/outcomes.ts'
import { planSlice } from '../../../src/d1/batches/plan.ts'
import { findDeliveryTo } from '../../../src/d1/digests/deliveries.ts'
import { type Digest, findDigest } from '../../../src/d1/digests/digests.ts'
import { findRate } from '../../../src/d1/digests/rate.ts'
import { completeDigest, markPlanned, markPublished } from '../../../src/d1/digests/transitions.ts'
import { cutoffsAt, expireSome } from '../../../src/d1/expiry/expire.ts'
import { retryDigest } from '../../../src/dispatcher/retry.ts'
import { aConfig } from '../../factories.ts'
import { aSendingDigest, dueAtOnce, leave, someReaders, suppress } from '../factories.ts'

const db = env.DB
const DAY = '2026-11-23'
const SENT = new Date('2026-11-23T07:00:00Z')
const KEEP = { retentionDays: 30, articleRetentionDays: 30 }
const after = (days: number) => new Date(SENT.getTime() + days * 86_400_000)

/**
 * Runs expiry steps until nothing is left to expire.
 *
 * @returns Number of steps that deleted or changed anything.
 */
async function forget(now: Date): Promise<number> {
  for (let steps = 0; steps < 100; steps++)
    if (!(await expireSome(db, cutoffsAt(now, KEEP), now))) return steps
  throw new Error('Cannot expire all rows in 100 steps')
}

async function digestOf(day: string): Promise<Digest> {
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest')
  return digest
}

/**
 * Adds a complete digest of 1,300 batches. One recipient has unsubscribed, one is suppressed, and the outcome
 * of one letter is uncertain.
 */
async function aPastDigest(): Promise<void> {
  const ids = await someReaders(db, 'r', 1300)
  await aSendingDigest(db, DAY, { lettersPerBatch: 1 })
  while ((await planSlice(db, dueAtOnce(DAY))) > 0);
  await leave(db, ids[1] ?? '')
  await suppress(db, ids[2] ?? '', 'bounce')
  await db
    .prepare(
      `UPDATE batches SET state = CASE seq WHEN 5 THEN 'uncertain' ELSE 'accepted' END, locked_at = ?2, settled_at = ?2 + 60000,
         accepted = seq <> 5, uncertain = seq = 5 WHERE digest_day = ?1 AND seq > 2`,
    )
    .bind(DAY, SENT.getTime())
    .run()
  for (let batch = await takeBatch(db, DAY, SENT); batch !== null; batch = await takeBatch(db, DAY, SENT)) {
    await settleBatch(db, batch, { state: 'accepted', exceptions: batch.exceptions, error: null }, SENT)
  }
  await markPlanned(db, DAY, SENT)
  await markPublished(db, DAY, SENT)
  await completeDigest(db, DAY, SENT)
}

test('expireSome() reduces an old digest to its counts and its subject, in several steps', async () => {
  await aPastDigest()
  await db.prepare(`INSERT INTO considered VALUES ('article/2026-11-23/a', ?1)`).bind(DAY).run()
  const before = await digestOf(DAY)
  expect(before.counts).toMatchObject({ candidates: 1300, accepted: 1297, uncertain: 1, unsubscribed: 1 })
  expect(await forget(after(30))).toBe(0)
  expect(await digestOf(DAY)).toEqual(before)
  const rate = await findRate(db, before, after(31))

  expect(await expireSome(db, cutoffsAt(after(31), KEEP), after(31))).toBe(true)
  const half = await digestOf(DAY)
  expect(half.counts).toEqual(before.counts)
  expect(await forget(after(31))).toBe(2)
  expect(await digestOf(DAY)).toEqual({ ...before, forgottenAt: after(31).getTime() })
  expect(await findRate(db, before, after(31))).toEqual(rate)
  const { results } = await db.prepare('SELECT * FROM batches').all()
  expect(results).toMatchObject([{ seq: 0, subscriber_ids: '[]', exceptions: '{}', recipients: null }])
  expect(await db.prepare('SELECT template, links, edition FROM digests').first()).toEqual({
    template: '{"subject":"Comet seen over Berlin"}',
    links: null,
    edition: null,
  })
})

test('findDeliveryTo() reports a delivery of an expired digest as forgotten, and retryDigest() rejects the digest', async () => {
  expect(await findDeliveryTo(db, await digestOf(DAY), 'r000@readers.example')).toEqual({
    outcome: 'forgotten',
    reason: expect.stringContaining('RETENTION_DAYS'),
    batch: null,
  })
  await expect(retryDigest(db, aConfig().schedule, DAY, after(31))).rejects.toThrow('Cannot retry')
})

test('expireSome() keeps the key of a considered article while a later digest could still find the article', async () => {
  const keys = () => db.prepare('SELECT key FROM considered').all<{ key: string }>()
  await forget(after(32))
  expect((await keys()).results).toHaveLength(1)
  await forget(after(33))
  expect((await keys()).results).toEqual([])
})

test('expireSome() keeps unfinished digests', async () => {
  await aSendingDigest(db, '2026-10-01')
  await forget(after(33))
  expect((await digestOf('2026-10-01')).forgottenAt).toBeNull()
})

test('expireSome() deletes old settled emails, and old consents if their subscriber was erased', async () => {
  const at = SENT.getTime()
  const note = (id: string, settledAt: number | null) =>
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, state, created_at, settled_at)
         VALUES (?1, 'confirmation', 'r000', 'accepted', ?2, ?3)`,
      )
      .bind(id, at, settledAt)
  const consent = (subscriberId: string, time: number) =>
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version) VALUES (?1, 'asked', ?2, 'form 1')`,
      )
      .bind(subscriberId, time)
  await db.batch([
    note('old', at),
    note('new', after(20).getTime()),
    note('open', null),
    consent('r000', at),
    consent('erased', at),
    consent('just erased', after(20).getTime()),
  ])
  await forget(after(31))
  const column = async (sql: string) => (await db.prepare(sql).raw()).flat()
  expect(await column('SELECT id FROM notes ORDER BY id')).toEqual(['new', 'open'])
  expect(await column('SELECT subscriber_id FROM consents ORDER BY id')).toEqual(['r000', 'just erased'])
})

test('expireSome() keeps an address change until its link expires', async () => {
  await db
    .prepare(`INSERT INTO address_changes (subscriber_id, number, asked_at) VALUES ('r000', 1, ?1)`)
    .bind(SENT.getTime())
    .run()
  const keep = { retentionDays: 7, articleRetentionDays: 7 }
  const isKept = async (now: Date) => {
    while (await expireSome(db, cutoffsAt(now, keep), now));
    return (await db.prepare('SELECT 1 FROM address_changes').first()) !== null
  }
  expect(await isKept(after(10))).toBe(true)
  expect(await isKept(new Date(after(10).getTime() + 1))).toBe(false)
})
