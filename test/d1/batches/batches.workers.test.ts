import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findNextAttempt, sealBatch, takeBatch } from '../../../src/d1/batches/batches.ts'
import { postponeBatch, releaseBatch, settleBatch, splitBatch } from '../../../src/d1/batches/outcomes.ts'
import { countToPlan, planSlice } from '../../../src/d1/batches/plan.ts'
import { skipRecipients } from '../../../src/d1/batches/skipped-recipients.ts'
import { findDelivery } from '../../../src/d1/digests/deliveries.ts'
import { findDigest } from '../../../src/d1/digests/digests.ts'
import {
  completeDigest,
  failPlanned,
  markPlanned,
  markPublished,
  reviveDigest,
} from '../../../src/d1/digests/transitions.ts'
import { eraseSubscriber } from '../../../src/d1/subscribers/erase.ts'
import type { LockedBatch } from '../../../src/delivery/batch.ts'
import { aSendingDigest, dueAtOnce, erase, leave, someReaders, suppress } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const DEADLINE = later(6 * 3600)
const db = env.DB

/**
 * Adds subscribers, plans a digest for them alone and returns their ids. Marks all earlier subscribers as
 * already planned.
 */
async function planned(day: string, count: number, lettersPerBatch = 100): Promise<string[]> {
  await db.prepare(`UPDATE subscribers SET planned_day = '9999-12-31'`).run()
  const ids = await someReaders(db, `${day.slice(5)}r`, count)
  await aSendingDigest(db, day, { lettersPerBatch })
  while ((await planSlice(db, dueAtOnce(day, { deadline: DEADLINE }))) > 0);
  return ids
}

async function take(day: string, now = NOW): Promise<LockedBatch> {
  const batch = await takeBatch(db, day, now)
  if (batch === null) throw new Error('Cannot take a batch: none is due')
  return batch
}

async function seal(batch: LockedBatch): Promise<LockedBatch> {
  const sealed = await sealBatch(db, batch, 'hash')
  if (sealed === null) throw new Error('Cannot seal the batch')
  return sealed
}

const seqs = async (day: string) =>
  (
    await db
      .prepare(
        'SELECT seq, state, subscriber_ids AS ids, candidates FROM batches WHERE digest_day = ?1 ORDER BY seq',
      )
      .bind(day)
      .all<{ seq: number; state: string; ids: string; candidates: number }>()
  ).results.map(({ ids, ...row }) => ({ ...row, ids: JSON.parse(ids) as string[] }))

test('planSlice() adds each active subscriber to exactly one batch, even in concurrent calls', async () => {
  const day = '2026-01-01'
  await db.prepare(`UPDATE subscribers SET planned_day = '9999-12-31'`).run()
  const ids = await someReaders(db, 'plan', 23)
  await db.prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE id = 'plan003'`).run()
  await db.prepare(`UPDATE subscribers SET state = 'pending' WHERE id = 'plan004'`).run()
  await aSendingDigest(db, day, { lettersPerBatch: 5 })
  expect(await countToPlan(db, dueAtOnce(day))).toBe(21)
  await suppress(db, 'plan007', 'bounce')
  expect(await countToPlan(db, dueAtOnce(day))).toBe(20) // suppressed readers are planned, but not counted
  const planned = await Promise.all(
    Array.from({ length: 10 }, () => planSlice(db, dueAtOnce(day, { deadline: DEADLINE }))),
  )
  expect(planned.reduce((sum, count) => sum + count)).toBe(21)
  expect(await planSlice(db, dueAtOnce(day, { deadline: DEADLINE }))).toBe(0)
  expect(await countToPlan(db, dueAtOnce(day))).toBe(0)
  const batches = await seqs(day)
  expect(batches.map(({ seq, ids }) => [seq, ids.length])).toEqual([
    [0, 5],
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 1],
  ])
  expect(batches.flatMap((batch) => batch.ids)).toEqual(
    ids.filter((id) => id !== 'plan003' && id !== 'plan004'),
  )
})

test('planSlice() continues the numbering of existing batches, and skips subscribers planned for a later digest', async () => {
  const day = '2026-01-02'
  await planned(day, 7, 5)
  await someReaders(db, 'tail', 6)
  await db.prepare(`UPDATE subscribers SET planned_day = '2026-01-03' WHERE id = 'tail005'`).run()
  expect(await planSlice(db, dueAtOnce(day, { deadline: DEADLINE }))).toBe(5)
  expect((await seqs(day)).map(({ seq, candidates }) => [seq, candidates])).toEqual([
    [0, 5],
    [1, 2],
    [2, 5],
  ])
})

test('planSlice() creates no batch if there are no subscribers', async () => {
  await planned('2026-01-04', 0)
  expect(await seqs('2026-01-04')).toEqual([])
  expect(await takeBatch(db, '2026-01-04', NOW)).toBeNull()
  expect(await findNextAttempt(db, '2026-01-04')).toBeNull()
})

test('takeBatch() changes only the number of attempts of a sealed batch', async () => {
  const day = '2026-01-05'
  const [a = '', b = ''] = await planned(day, 2)
  const first = await take(day)
  expect(first).toEqual({
    day,
    seq: 0,
    revision: 0,
    candidates: 2,
    recipients: [
      [a, `${a}@readers.example`],
      [b, `${b}@readers.example`],
    ],
    key: 'digest/2026-01-05/test/0/0',
    bodySha256: null,
    deadline: DEADLINE.getTime(),
    lockedAt: NOW.getTime(),
    attempts: 1,
    exceptions: {},
  })
  expect(await sealBatch(db, first, 'hash')).not.toBeNull()
  await leave(db, a)
  await suppress(db, b, 'bounce')
  expect(await sealBatch(db, first, 'another')).toBeNull()
  expect(await take(day, later(90))).toEqual({ ...first, bodySha256: 'hash', attempts: 2 })
  expect(await take(day, later(99))).toMatchObject({ attempts: 3, key: first.key })
})

test('sealBatch() refuses a batch if a recipient has left, and takeBatch() locks it again without that recipient', async () => {
  const day = '2026-01-20'
  const [a = '', b = ''] = await planned(day, 2)
  const stale = await take(day)
  await leave(db, a)
  expect(await sealBatch(db, stale, 'hash of both')).toBeNull()
  const fresh = await take(day, later(60))
  expect(fresh).toMatchObject({
    key: stale.key,
    attempts: 1,
    lockedAt: later(60).getTime(),
    recipients: [[b, `${b}@readers.example`]],
    exceptions: { [a]: ['unsubscribed', 'left before the letter was sent'] },
  })
  expect(await sealBatch(db, stale, 'hash of both')).toBeNull()
  expect(await sealBatch(db, fresh, 'hash of one')).not.toBeNull()
})

test('takeBatch() skips the batch given as "except"', async () => {
  const day = '2026-01-21'
  await planned(day, 4, 2)
  const first = await take(day)
  expect(await sealBatch(db, first, 'hash')).not.toBeNull()
  expect(await takeBatch(db, day, NOW, { except: first.seq })).toMatchObject({ seq: 1, attempts: 1 })
  expect(await take(day)).toMatchObject({ seq: 0, attempts: 2 })
})

test('takeBatch() omits unsubscribed, suppressed and erased candidates, and records a reason for each', async () => {
  const day = '2026-01-06'
  const [a = '', b = '', c = '', d = '', e = ''] = await planned(day, 5)
  await leave(db, a)
  await suppress(db, b, 'complaint')
  await erase(db, c)
  await leave(db, d)
  await suppress(db, d, 'erased')
  const batch = await take(day)
  expect(batch.recipients).toEqual([[e, `${e}@readers.example`]])
  expect(batch.exceptions).toEqual({
    [a]: ['unsubscribed', 'left before the letter was sent'],
    [b]: ['suppressed', 'complaint'],
    [c]: ['unsubscribed', 'left before the letter was sent'],
    [d]: ['suppressed', 'erased'],
  })
  await settleBatch(db, batch, { state: 'accepted', exceptions: batch.exceptions, error: null }, NOW)
  expect((await findDigest(db, day))?.counts).toEqual({
    candidates: 5,
    pending: 0,
    accepted: 1,
    invalid: 0,
    unsubscribed: 2,
    suppressed: 2,
    failed: 0,
    uncertain: 0,
    stopped: 0,
  })
  expect(await findDelivery(db, day, b)).toEqual({ outcome: 'suppressed', reason: 'complaint', batch: 0 })
  expect(await findDelivery(db, day, e)).toEqual({ outcome: 'accepted', reason: null, batch: 0 })
  expect(await findDelivery(db, day, 'nobody')).toBeNull()
})

test('takeBatch() returns a batch without recipients if all candidates have unsubscribed', async () => {
  const day = '2026-01-07'
  const ids = await planned(day, 2)
  for (const id of ids) await leave(db, id)
  const batch = await take(day)
  expect(batch.recipients).toEqual([])
  await settleBatch(db, batch, { state: 'accepted', exceptions: batch.exceptions, error: null }, NOW)
  expect((await findDigest(db, day))?.counts).toMatchObject({ accepted: 0, unsubscribed: 2, pending: 0 })
})

test('takeBatch() returns a batch whose recipients were all skipped, so that it can be settled after a crash', async () => {
  const day = '2026-01-29'
  const ids = await planned(day, 2)
  const reasons = Object.fromEntries(ids.map((id) => [id, 'no theme of theirs']))
  expect(await skipRecipients(db, await take(day), reasons)).toMatchObject({ recipients: [], candidates: 0 })
  const again = await take(day) // as if the Worker had crashed before settling the batch
  expect(again).toMatchObject({ recipients: [], candidates: 0, exceptions: {} })
  await settleBatch(db, again, { state: 'accepted', exceptions: {}, error: null }, NOW)
  expect(await takeBatch(db, day, NOW)).toBeNull()
})

test('skipRecipients() changes nothing after a recipient has been erased', async () => {
  const day = '2026-01-26'
  const [a = '', b = ''] = await planned(day, 2)
  const batch = await take(day)
  await eraseSubscriber(db, a, NOW)
  expect(await skipRecipients(db, batch, { [a]: 'no theme of theirs', [b]: 'nor of theirs' })).toEqual(batch)
  expect(await sealBatch(db, batch, 'hash')).toBeNull()
  expect(await take(day)).toMatchObject({ candidates: 2, recipients: [[b, `${b}@readers.example`]] })
})

test('takeBatch() prefers batches that are already locked, and skips postponed ones', async () => {
  const day = '2026-01-08'
  await planned(day, 4, 1)
  const first = await take(day)
  await postponeBatch(db, first, { until: later(60), error: 'reset' })
  expect((await take(day)).seq).toBe(1)
  expect((await take(day)).seq).toBe(1)
  const again = await take(day, later(60))
  expect(again.seq).toBe(0)
  await settleBatch(db, again, { state: 'accepted', exceptions: {}, error: null }, NOW)
  expect((await take(day, later(60))).seq).toBe(1)
})

test('the previous holder of a released lock cannot change the batch', async () => {
  const day = '2026-01-09'
  await planned(day, 2)
  const old = await seal(await take(day))
  await releaseBatch(db, old, 'rate_limit_exceeded')
  expect(await sealBatch(db, old, 'hash')).toBeNull()
  await settleBatch(db, old, { state: 'accepted', exceptions: {}, error: null }, NOW)
  await postponeBatch(db, old, { until: later(999), error: 'reset' })
  await splitBatch(db, old, 'no')
  const fresh = await take(day)
  expect(fresh).toMatchObject({
    key: 'digest/2026-01-09/test/0/1',
    revision: 1,
    attempts: 1,
    bodySha256: null,
  })
  await releaseBatch(db, old, 'no')
  await splitBatch(db, old, 'no')
  expect(await seqs(day)).toMatchObject([{ seq: 0, state: 'locked', candidates: 2 }])
})

test('takeBatch() returns locked batches before all others if repeatsFirst is set', async () => {
  const day = '2026-01-27'
  await planned(day, 3, 1)
  await seal(await take(day))
  for (const attempts of [2, 3]) {
    expect(await takeBatch(db, day, NOW, { repeatsFirst: true })).toMatchObject({ seq: 0, attempts })
  }
  expect(await take(day)).toMatchObject({ seq: 1 })
})

test('splitBatch() and releaseBatch() do nothing after another lock holder has sealed the batch', async () => {
  const day = '2026-01-30'
  await planned(day, 4)
  const [one, other] = [await take(day), await take(day)]
  await seal(other)
  await splitBatch(db, one, 'its letters cannot be made')
  await releaseBatch(db, one, 'no')
  expect(await seqs(day)).toMatchObject([{ seq: 0, state: 'locked', candidates: 4 }])
})

test('after a second call with the same key has begun, a rejection of the first changes nothing, but its acceptance settles the batch', async () => {
  const day = '2026-01-22'
  await planned(day, 4)
  const one = await seal(await take(day))
  const other = await take(day, later(1))
  expect(other).toMatchObject({ key: one.key, attempts: 2 })
  await releaseBatch(db, one, 'rate_limit_exceeded')
  await splitBatch(db, one, 'no')
  await settleBatch(db, one, { state: 'failed', exceptions: {}, error: 'no' }, NOW)
  expect(await seqs(day)).toMatchObject([{ seq: 0, state: 'locked', candidates: 4 }])
  await settleBatch(db, one, { state: 'accepted', exceptions: {}, error: null }, NOW)
  expect(await seqs(day)).toMatchObject([{ seq: 0, state: 'accepted', candidates: 4 }])
})

test('the previous holder of a batch that was locked again cannot seal, split, release or settle it', async () => {
  const day = '2026-01-23'
  const [a = ''] = await planned(day, 4)
  const one = await take(day)
  await leave(db, a)
  const other = await take(day, later(1))
  expect(await sealBatch(db, other, 'hash of three')).not.toBeNull()
  expect(await sealBatch(db, one, 'hash of four')).toBeNull()
  await splitBatch(db, one, 'its letters cannot be made')
  await releaseBatch(db, one, 'no')
  await settleBatch(db, one, { state: 'accepted', exceptions: {}, error: null }, NOW)
  expect(await seqs(day)).toMatchObject([{ seq: 0, state: 'locked', candidates: 4 }])
})

test('takeBatch() returns a locked batch before planned ones, but last after its second call', async () => {
  const day = '2026-01-24'
  await planned(day, 3, 1)
  await seal(await take(day))
  expect(await take(day)).toMatchObject({ seq: 0, attempts: 2 })
  for (const seq of [1, 2]) {
    const other = await take(day)
    expect(other.seq).toBe(seq)
    await settleBatch(db, other, { state: 'accepted', exceptions: {}, error: null }, NOW)
  }
  expect(await take(day)).toMatchObject({ seq: 0, attempts: 3 })
})

test('settleBatch() settles a batch only once', async () => {
  const day = '2026-01-10'
  await planned(day, 1)
  const batch = await take(day)
  await settleBatch(db, batch, { state: 'accepted', exceptions: {}, error: null }, NOW)
  await settleBatch(db, batch, { state: 'uncertain', exceptions: {}, error: 'no' }, later(5))
  expect((await findDigest(db, day))?.counts).toMatchObject({ accepted: 1, uncertain: 0 })
  expect(await takeBatch(db, day, later(99))).toBeNull()
})

test('splitBatch() halves a batch down to single letters without losing a recipient', async () => {
  const day = '2026-01-11'
  const ids = await planned(day, 7)
  const [gone = '', bad = ''] = ids
  await leave(db, gone)
  const found: string[] = []
  for (let batch = await takeBatch(db, day, NOW); batch !== null; batch = await takeBatch(db, day, NOW)) {
    const holdsBad = batch.recipients.some(([id]) => id === bad)
    if (holdsBad && batch.recipients.length > 1) await splitBatch(db, batch, 'validation_error')
    else {
      if (holdsBad) found.push(...batch.recipients.map(([id]) => id))
      const exceptions = holdsBad
        ? { ...batch.exceptions, [bad]: ['invalid', 'validation_error'] as const }
        : batch.exceptions
      await settleBatch(
        db,
        batch,
        {
          state: holdsBad ? 'failed' : 'accepted',
          exceptions: exceptions as LockedBatch['exceptions'],
          error: null,
        },
        NOW,
      )
    }
  }
  expect(found).toEqual([bad])
  expect((await seqs(day)).flatMap((batch) => batch.ids).sort()).toEqual([...ids].sort())
  expect((await findDigest(db, day))?.counts).toEqual({
    candidates: 7,
    pending: 0,
    accepted: 5,
    invalid: 1,
    unsubscribed: 1,
    suppressed: 0,
    failed: 0,
    uncertain: 0,
    stopped: 0,
  })
})

test('failPlanned() fails only batches that Resend cannot have accepted', async () => {
  const day = '2026-01-12'
  const ids = await planned(day, 5, 1)
  const accepted = await take(day)
  await settleBatch(db, accepted, { state: 'accepted', exceptions: {}, error: null }, NOW)
  const inDoubt = await take(day)
  await sealBatch(db, inDoubt, 'hash')
  await postponeBatch(db, inDoubt, { until: later(60), error: 'reset' })
  const neverCalled = await take(day)
  const refused = neverCalled
  await releaseBatch(db, refused, 'invalid_api_key')
  await take(day)
  expect(await failPlanned(db, day, 'too late to send', DEADLINE)).toBe(0)
  expect(await failPlanned(db, day, 'too late to send', later(6 * 3600 + 1))).toBe(3)
  expect(await failPlanned(db, day, 'too late to send', later(6 * 3600 + 2))).toBe(0)
  expect((await findDigest(db, day))?.counts).toMatchObject({ accepted: 1, failed: 3, pending: 1 })
  expect(await findDelivery(db, day, ids[2] ?? '')).toEqual({
    outcome: 'failed',
    reason: 'too late to send; before that: invalid_api_key',
    batch: 2,
  })
  expect(await findDelivery(db, day, ids[1] ?? '')).toMatchObject({ outcome: 'pending', reason: 'reset' })
})

test('reviveDigest() plans failed batches again with new keys', async () => {
  const day = '2026-01-13'
  await planned(day, 3, 1)
  await markPlanned(db, day, NOW)
  await markPublished(db, day, NOW)
  const accepted = await take(day)
  await settleBatch(db, accepted, { state: 'accepted', exceptions: {}, error: null }, NOW)
  const invalid = await take(day)
  const [[id = ''] = []] = invalid.recipients
  await settleBatch(
    db,
    invalid,
    { state: 'failed', exceptions: { [id]: ['invalid', 'no'] }, error: 'no' },
    NOW,
  )
  const before = await take(day)
  await failPlanned(db, day, 'too late to send', later(6 * 3600 + 1))
  expect(await completeDigest(db, day, NOW)).toBe(true)
  expect(await reviveDigest(db, day, { deadline: later(3600), now: NOW })).toBe(true)
  expect(await findDigest(db, day)).toMatchObject({
    state: 'sending',
    completedAt: null,
    counts: { accepted: 1, invalid: 0, failed: 0, pending: 2 },
  })
  const again = await take(day)
  expect(again.recipients).toEqual(invalid.recipients)
  expect([invalid.key, before.key]).not.toContain(again.key)
})

test('reviveDigest() changes nothing while a digest is being sent and no batch has failed', async () => {
  const day = '2026-01-25'
  await planned(day, 2, 1)
  const before = (await take(day)).deadline
  expect(await reviveDigest(db, day, { deadline: later(99 * 3600), now: NOW })).toBe(false)
  expect((await take(day)).deadline).toBe(before)
})

test('takeBatch() returns each recipient’s content preferences and number of address changes', async () => {
  const day = '2026-01-28'
  await db.prepare(`UPDATE subscribers SET planned_day = '9999-12-31'`).run()
  await someReaders(db, 'moved', 3)
  await db.batch([
    db.prepare(`UPDATE subscribers SET address_epoch = 2 WHERE id LIKE 'moved%'`),
    db.prepare(`UPDATE subscribers SET themes = '["world"]' WHERE id = 'moved001'`),
    db.prepare(`UPDATE subscribers SET letter = 'short' WHERE id = 'moved002'`),
  ])
  await aSendingDigest(db, day)
  await planSlice(db, dueAtOnce(day))
  const batch = await take(day)
  expect(batch.recipients).toEqual([
    ['moved000', 'moved000@readers.example', null, 2],
    ['moved001', 'moved001@readers.example', { themes: ['world'], muted: null }, 2],
    ['moved002', 'moved002@readers.example', { themes: null, muted: null, letter: 'short' }, 2],
  ])
  expect(await sealBatch(db, batch, 'hash')).not.toBeNull()
})
