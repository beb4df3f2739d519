import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addSubscriber, confirmSubscriber, unsubscribe } from '../../src/d1/subscribers/subscribers.ts'
import {
  findNextTransactional,
  lockTransactional,
  postponeAllTransactional,
  postponeTransactional,
  settleTransactional,
  type TransactionalEmail,
  takeTransactional,
} from '../../src/d1/transactional.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: null }

const signUp = (name: string) =>
  addSubscriber(
    db,
    { email: `${name}@readers.example`, addressHash: `hash of ${name}`, consent },
    { subscriberId: name, emailId: `note of ${name}`, now: NOW },
  )

const noteState = (name: string) =>
  db
    .prepare('SELECT state, message, last_error FROM notes WHERE id = ?1')
    .bind(`note of ${name}`)
    .first<{ state: string; message: string | null; last_error: string | null }>()

async function taken(now: Date): Promise<TransactionalEmail> {
  const email = await takeTransactional(db, now)
  if (email === null) throw new Error('Cannot take an email: none is due')
  return email
}

test('a transactional email can be locked only once, and settling it deletes its text', async () => {
  await signUp('ada')
  expect(await takeTransactional(db, NOW)).toEqual({
    id: 'note of ada',
    kind: 'confirmation',
    to: 'ada@readers.example',
    subscriber: { id: 'ada', epoch: 1 },
    details: {},
    message: null,
    lockedAt: null,
    attempts: 1,
    revision: 0,
  })
  expect(await takeTransactional(db, NOW)).toMatchObject({ attempts: 1 }) // still the first attempt, because an unlocked email has not been posted
  const ada = await taken(NOW)
  expect(await lockTransactional(db, ada, 'first', NOW)).toBe(true)
  expect(await lockTransactional(db, ada, 'second', later(9))).toBe(false)
  expect(await takeTransactional(db, later(9))).toMatchObject({
    message: 'first',
    lockedAt: NOW.getTime(),
    attempts: 2,
  })
  await settleTransactional(db, ada, { state: 'accepted', error: null }, later(9))
  await settleTransactional(db, ada, { state: 'failed', error: 'no' }, later(10))
  expect(await noteState('ada')).toEqual({ state: 'accepted', message: null, last_error: null })
  expect(await takeTransactional(db, later(99))).toBeNull()
  expect(await findNextTransactional(db)).toBeNull()
  expect(await lockTransactional(db, ada, 'third', NOW)).toBe(false)
})

test('a transactional email keeps its text and key after an unknown outcome, but is rewritten with a new key after a refusal', async () => {
  await signUp('bob')
  const bob = await taken(NOW)
  await lockTransactional(db, bob, 'first', NOW)
  await postponeTransactional(db, bob, { until: later(5), refused: false, error: 'reset' })
  expect(await takeTransactional(db, later(4))).toBeNull()
  expect(await findNextTransactional(db)).toBe(later(5).getTime())
  const again = await taken(later(5))
  expect(again).toMatchObject({ message: 'first', attempts: 2, revision: 0 })
  await postponeTransactional(db, again, { until: later(6), refused: true, error: 'quota' })
  const anew = await taken(later(6))
  expect(anew).toMatchObject({
    message: null,
    lockedAt: null,
    attempts: 1,
    revision: 1,
  })
  await settleTransactional(db, anew, { state: 'accepted', error: null }, NOW)
})

test('a rejection of a transactional email changes nothing after a second call with the same key has begun', async () => {
  await signUp('jo')
  const one = await taken(NOW)
  await lockTransactional(db, one, 'first', NOW)
  const other = await taken(NOW)
  await postponeTransactional(db, one, { until: later(9), refused: true, error: 'rate_limit_exceeded' })
  await settleTransactional(db, one, { state: 'failed', error: 'no' }, NOW)
  expect(await noteState('jo')).toMatchObject({ state: 'locked', message: 'first' })
  await settleTransactional(db, other, { state: 'accepted', error: null }, NOW)
  expect(await noteState('jo')).toMatchObject({ state: 'accepted' })
})

test('takeTransactional() drops an email that is no longer needed, unless Resend may have accepted it', async () => {
  for (const name of ['cleo', 'dan', 'eve', 'fay']) await signUp(name)
  const fay = { id: 'note of fay', revision: 0, attempts: 0 }
  await lockTransactional(db, fay, 'frozen', NOW)
  await unsubscribe(db, 'cleo', { now: NOW, consent })
  await confirmSubscriber(db, { id: 'dan', epoch: 1 }, { now: NOW, consent })
  await db.prepare(`DELETE FROM subscribers WHERE id = 'eve'`).run()
  await unsubscribe(db, 'fay', { now: NOW, consent })
  expect((await takeTransactional(db, NOW))?.id).toBe('note of fay')
  expect(await noteState('cleo')).toMatchObject({ state: 'failed', last_error: 'no longer wanted' })
  expect(await noteState('dan')).toMatchObject({ state: 'failed' })
  expect(await noteState('eve')).toMatchObject({ state: 'failed' })
  await settleTransactional(db, fay, { state: 'accepted', error: null }, NOW)
})

test('takeTransactional() drops an email that was not sent within three days', async () => {
  await signUp('gil')
  expect(await takeTransactional(db, later(3 * 86_400 + 1))).toBeNull()
  expect(await noteState('gil')).toMatchObject({ state: 'failed' })
})

test('postponeAllTransactional() postpones all emails, but never moves one to an earlier time', async () => {
  await signUp('hal')
  await signUp('ida')
  const ida = { id: 'note of ida', revision: 0, attempts: 0 }
  await postponeTransactional(db, ida, { until: later(600), refused: false, error: 'reset' })
  await postponeAllTransactional(db, later(300))
  expect(await takeTransactional(db, later(299))).toBeNull()
  const hal = await taken(later(300))
  expect(hal.id).toBe('note of hal')
  await settleTransactional(db, hal, { state: 'accepted', error: null }, NOW)
  expect(await findNextTransactional(db)).toBe(later(600).getTime())
})

test('takeTransactional() drops emails to suppressed addresses, except a confirmation after a complaint', async () => {
  await db.prepare('DELETE FROM notes').run()
  const suppress = (name: string, reason: string) =>
    db
      .prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES ('hash of ' || ?1, ?2, 0)`)
      .bind(name, reason)
  const wish = (name: string) =>
    db
      .prepare(
        `INSERT INTO address_changes (subscriber_id, number, email, address_hash, asked_at)
         VALUES ('reader', 1, ?1 || '@new.example', 'hash of ' || ?1, 0)`,
      )
      .bind(name)
  for (const name of ['bounced', 'barred', 'complained', 'reader']) await signUp(name)
  await confirmSubscriber(db, { id: 'reader', epoch: 1 }, { now: NOW, consent })
  await confirmSubscriber(db, { id: 'barred', epoch: 1 }, { now: NOW, consent })
  await db.batch([
    wish('new'),
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, address, state, created_at)
       VALUES ('wish', 'address-change', 'reader', 'new@new.example', 'planned', ?1)`,
      )
      .bind(NOW.getTime()),
    suppress('bounced', 'bounce'),
    suppress('barred', 'operator'),
    suppress('complained', 'complaint'),
    suppress('new', 'bounce'),
  ])
  const found: string[] = []
  for (
    let email = await takeTransactional(db, NOW);
    email !== null;
    email = await takeTransactional(db, NOW)
  ) {
    found.push(email.id)
    await settleTransactional(db, email, { state: 'accepted', error: null }, NOW)
  }
  // A person who complained can return by confirming, so they still get the confirmation email.
  expect(found.sort()).toEqual(['note of complained', 'welcome-reader-1'])
  expect(await noteState('bounced')).toMatchObject({ state: 'failed', last_error: 'no longer wanted' })
})
