import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { storeHashKey } from '../../../src/d1/hash-key.ts'
import {
  addSubscriber,
  confirmSubscriber,
  findSubscriber,
  unsubscribe,
} from '../../../src/d1/subscribers/subscribers.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: null }

const signUp = (id: string, name: string, now = NOW) =>
  addSubscriber(
    db,
    { email: `${name}@readers.example`, addressHash: `hash of ${name}`, consent },
    { subscriberId: id, emailId: `note of ${id} ${now.getTime()}`, now },
  )

/** Marks all planned emails as accepted. */
const post = () => db.prepare(`UPDATE notes SET state = 'accepted', settled_at = created_at`).run()

const count = async (table: 'notes' | 'consents', id: string) =>
  db.prepare(`SELECT count(*) AS n FROM ${table} WHERE subscriber_id = ?1`).bind(id).first<number>('n')

test('addSubscriber() keeps the first of many sign-ups, and plans one email per ten minutes and three per day', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, index) => signUp(`ada${index}`, 'ada')))
  const { results } = await db
    .prepare(`SELECT id, state FROM subscribers WHERE email = 'ada@readers.example'`)
    .all<{ id: string; state: string }>()
  expect(results).toHaveLength(1)
  const id = results[0]?.id ?? ''
  expect(await count('notes', id)).toBe(1)
  await post()
  await signUp('other', 'ada', minutes(9))
  expect(await count('notes', id)).toBe(1)
  await signUp('other', 'ada', minutes(10))
  expect(await count('notes', id)).toBe(2)
  for (let at = 20; at < 1440; at += 60) {
    await post()
    await signUp('other', 'ada', minutes(at))
  }
  expect(await count('notes', id)).toBe(3)
  expect(await findSubscriber(db, 'other')).toBeNull()
})

test('a person can sign up, confirm and unsubscribe, and unsubscribing invalidates the earlier confirmation link', async () => {
  await signUp('bob', 'bob')
  expect(await findSubscriber(db, 'bob')).toEqual({
    id: 'bob',
    email: 'bob@readers.example',
    state: 'pending',
    epoch: 1,
  })
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 2 }, { now: NOW, consent })).toBe(false)
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 1 }, { now: NOW, consent })).toBe(true)
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 1 }, { now: minutes(1), consent })).toBe(true)
  expect(await count('consents', 'bob')).toBe(2)
  await unsubscribe(db, 'bob', { now: minutes(2), consent })
  await unsubscribe(db, 'bob', { now: minutes(3), consent })
  expect(await findSubscriber(db, 'bob')).toMatchObject({ state: 'unsubscribed', epoch: 2 })
  expect(await count('consents', 'bob')).toBe(3)
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 1 }, { now: minutes(4), consent })).toBe(false)
  expect(await findSubscriber(db, 'bob')).toMatchObject({ state: 'unsubscribed' })
  await signUp('bob again', 'bob', minutes(30))
  expect(await findSubscriber(db, 'bob')).toMatchObject({ state: 'pending', epoch: 2 })
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 1 }, { now: minutes(31), consent })).toBe(false)
  expect(await confirmSubscriber(db, { id: 'bob', epoch: 2 }, { now: minutes(31), consent })).toBe(true)
})

test('addSubscriber() does not change an active subscriber', async () => {
  await signUp('eve', 'eve')
  await confirmSubscriber(db, { id: 'eve', epoch: 1 }, { now: NOW, consent })
  await signUp('eve again', 'eve', minutes(60))
  expect(await findSubscriber(db, 'eve')).toMatchObject({ state: 'active', epoch: 1 })
  expect(await count('notes', 'eve')).toBe(2) // the confirmation email and the welcome email
})

test('addSubscriber() plans no email to a bounced address, but plans a confirmation email after a complaint', async () => {
  await db
    .prepare(
      `INSERT INTO suppressions (address_hash, reason, at) VALUES ('hash of fay', 'bounce', 0), ('hash of gil', 'complaint', 0)`,
    )
    .run()
  await signUp('fay', 'fay')
  await signUp('gil', 'gil')
  expect(await count('notes', 'fay')).toBe(0)
  expect(await count('notes', 'gil')).toBe(1)
  await confirmSubscriber(db, { id: 'gil', epoch: 1 }, { now: NOW, consent })
  const { results } = await db.prepare('SELECT address_hash FROM suppressions').all()
  expect(results).toEqual([{ address_hash: 'hash of fay' }])
})

test('confirmSubscriber() and unsubscribe() ignore an unknown id', async () => {
  expect(await confirmSubscriber(db, { id: 'nobody', epoch: 1 }, { now: NOW, consent })).toBe(false)
  await unsubscribe(db, 'nobody', { now: NOW, consent })
  expect(await findSubscriber(db, 'nobody')).toBeNull()
  expect(await count('consents', 'nobody')).toBe(0)
})

test('storeHashKey() keeps the first key', async () => {
  const keys = await Promise.all(['a', 'b', 'c', 'd'].map((candidate) => storeHashKey(db, candidate)))
  expect(new Set(keys).size).toBe(1)
  expect(await storeHashKey(db, 'z')).toBe(keys[0])
})
