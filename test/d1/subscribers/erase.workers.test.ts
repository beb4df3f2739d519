import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { sealBatch, takeBatch } from '../../../src/d1/batches/batches.ts'
import { settleBatch } from '../../../src/d1/batches/outcomes.ts'
import { planSlice } from '../../../src/d1/batches/plan.ts'
import { skipRecipients } from '../../../src/d1/batches/skipped-recipients.ts'
import { failPlanned } from '../../../src/d1/digests/transitions.ts'
import { confirmAddressChange } from '../../../src/d1/subscribers/address-changes.ts'
import { eraseSubscriber } from '../../../src/d1/subscribers/erase.ts'
import { importRows, type RowToImport } from '../../../src/d1/subscribers/import.ts'
import { addSubscriber, confirmSubscriber, unsubscribe } from '../../../src/d1/subscribers/subscribers.ts'
import { listReasons } from '../../../src/d1/subscribers/suppressions.ts'
import { dumpOf } from '../dump.ts'
import { aSendingDigest, dueAtOnce } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: 'hash of a network' }

/**
 * Signs up a subscriber the given number of minutes after `NOW`. Confirmation emails must be ten minutes
 * apart.
 */
const signUp = (name: string, minutes = 0) =>
  addSubscriber(
    db,
    { email: `${name}@erased.example`, addressHash: `hash of ${name}`, consent },
    {
      subscriberId: name,
      emailId: `note of ${name} ${minutes}`,
      now: new Date(NOW.getTime() + minutes * 60_000),
    },
  )

async function aReader(name: string, minutes = 0): Promise<string> {
  await signUp(name, minutes)
  await confirmSubscriber(db, { id: name, epoch: 1 }, { now: NOW, consent })
  return `${name}@erased.example`
}

const anImport = (name: string): RowToImport => ({
  newId: `${name} again`,
  addressHash: `hash of ${name}`,
  row: {
    email: `${name}@erased.example`,
    standing: 'active',
    reasons: [],
    consent: { source: 'form', at: NOW },
    leftAt: null,
    identity: null,
    preferences: {},
  },
})
const importing = async (name: string) =>
  (await importRows(db, [anImport(name)], { foreignKeys: [], now: NOW })).outcomes

test('eraseSubscriber() removes the address from every table, and only a confirmed sign-up lifts its suppression', async () => {
  const email = await aReader('ann')
  await unsubscribe(db, 'ann', { now: NOW, consent })
  await signUp('ann', 20)
  await db.prepare(`INSERT INTO soft_bounces VALUES ('hash of ann', '2026-11-23')`).run()
  await db.batch([
    db.prepare(
      `INSERT INTO address_changes (subscriber_id, number, email, asked_at) VALUES ('ann', 1, 'ann@new.example', 0)`,
    ),
    db.prepare(`INSERT INTO omissions VALUES ('2026-11-22', 'ann', 'paused')`),
  ])
  await db
    .prepare(
      `INSERT INTO notes (id, kind, subscriber_id, address, state, created_at, message, locked_at)
       VALUES ('test of ann', 'test', NULL, ?1, 'locked', 0, ?1, 0)`,
    )
    .bind(email)
    .run()
  expect(await dumpOf(db)).toContain('ann@')

  expect(await eraseSubscriber(db, 'ann', NOW)).toEqual([])
  expect(await dumpOf(db)).not.toMatch(/ann@|test of ann|hash of a network/)
  expect(await listReasons(db, 'hash of ann')).toEqual(['erased'])
  expect(await eraseSubscriber(db, 'ann', NOW)).toBeNull()

  expect(await importing('ann')).toEqual(['suppressed'])
  expect(await dumpOf(db)).not.toContain('ann@')
  await aReader('ann', 40)
  expect(await listReasons(db, 'hash of ann')).toEqual([])
})

test('eraseSubscriber() keeps the address’s earlier suppression reasons', async () => {
  await aReader('ben')
  await db
    .prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES ('hash of ben', 'bounce', 0)`)
    .run()
  await eraseSubscriber(db, 'ben', NOW)
  expect(await listReasons(db, 'hash of ben')).toEqual(['bounce', 'erased'])
})

test('eraseSubscriber() removes the address from a batch that is not yet sealed, and keeps the other recipients', async () => {
  for (const name of ['cal', 'cat']) await aReader(name)
  await aSendingDigest(db, '2026-11-23')
  await planSlice(db, dueAtOnce('2026-11-23'))
  const locked = await takeBatch(db, '2026-11-23', NOW)
  expect(locked?.recipients).toEqual(expect.arrayContaining([['cal', 'cal@erased.example']]))
  expect(await eraseSubscriber(db, 'cal', NOW)).toEqual([])
  expect(await dumpOf(db)).not.toContain('cal@')
  if (locked === null) throw new Error('no batch')
  expect(await sealBatch(db, locked, 'hash')).toBeNull()
  const again = await takeBatch(db, '2026-11-23', NOW)
  expect(again?.recipients.map(([id]) => id)).toContain('cat')
  expect(again?.recipients.map(([id]) => id)).not.toContain('cal')
  expect(again?.exceptions).toMatchObject({ cal: ['unsubscribed', 'left before the letter was sent'] })
})

test('eraseSubscriber() returns the day of a sealed batch, which keeps the address until it is settled', async () => {
  await aReader('dan')
  await aSendingDigest(db, '2026-11-24')
  await planSlice(db, dueAtOnce('2026-11-24'))
  const batch = await takeBatch(db, '2026-11-24', NOW)
  if (batch === null) throw new Error('no batch')
  await sealBatch(db, batch, 'hash')
  expect(await eraseSubscriber(db, 'dan', NOW)).toEqual(['2026-11-24'])
  const repeated = await takeBatch(db, '2026-11-24', NOW)
  expect(repeated?.recipients).toEqual(batch.recipients)
  await settleBatch(db, batch, { state: 'uncertain', exceptions: batch.exceptions, error: null }, NOW)
  expect(await dumpOf(db)).not.toContain('dan@')
})

test('eraseSubscriber() leaves no address in a batch that failed at its deadline', async () => {
  await aReader('eva')
  await aSendingDigest(db, '2026-11-25')
  await planSlice(db, dueAtOnce('2026-11-25'))
  await takeBatch(db, '2026-11-25', NOW)
  expect(await failPlanned(db, '2026-11-25', 'too late to send', new Date('2099-01-02'))).toBe(1)
  await eraseSubscriber(db, 'eva', NOW)
  expect(await dumpOf(db)).not.toContain('eva@')
})

test('eraseSubscriber() also voids other subscribers’ changes to the erased address', async () => {
  await aReader('fay')
  await aReader('flo')
  await db
    .prepare(
      `INSERT INTO address_changes (subscriber_id, number, email, address_hash, asked_at)
       VALUES ('flo', 3, 'fay@erased.example', 'hash of fay', 0)`,
    )
    .run()
  await eraseSubscriber(db, 'fay', NOW)
  expect(await dumpOf(db)).not.toContain('fay@')
  expect(
    await db.prepare(`SELECT number, email FROM address_changes WHERE subscriber_id = 'flo'`).first(),
  ).toEqual({
    number: 4,
    email: null,
  })
  expect(await confirmAddressChange(db, { subscriberId: 'flo', number: 3 }, { now: NOW, consent })).toBe(
    false,
  )
})

test('skipRecipients() does not restore a recipient who was erased in the meantime', async () => {
  const day = '2026-11-26'
  await db.prepare(`UPDATE subscribers SET planned_day = ?1`).bind(day).run()
  for (const name of ['gil', 'gus']) await aReader(name)
  await aSendingDigest(db, day)
  await planSlice(db, dueAtOnce(day))
  const locked = await takeBatch(db, day, NOW)
  if (locked === null) throw new Error('no batch')
  await eraseSubscriber(db, 'gil', NOW)
  const left = await skipRecipients(db, locked, { gus: 'the edition has no story in the chosen themes' })
  expect(await sealBatch(db, left, 'hash')).toBeNull()
  expect(await takeBatch(db, day, NOW)).toMatchObject({
    recipients: [['gus', 'gus@erased.example']],
    candidates: 2,
    exceptions: { gil: ['unsubscribed', 'left before the letter was sent'] },
  })
})
