import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aFlakyDb } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const zero = { pending: 0, invalid: 0, unsubscribed: 0, suppressed: 0, failed: 0, uncertain: 0 }

test('what stays in doubt for 23 hours becomes uncertain, and is not posted again', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ key }) => (key.endsWith('/0/0') ? 'lost' : null)
  await world.run(SEVEN + HOUR)
  world.setNow(SEVEN + 22.5 * HOUR)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toEqual({
    state: 'complete',
    candidates: 4,
    accepted: 2,
    ...zero,
    uncertain: 2,
  })
  const last = world.now() - SEVEN
  expect(last).toBeGreaterThan(23 * HOUR)
  expect(last).toBeLessThan(23.2 * HOUR)
})

test('a day without the dispatcher posts nothing again that is in doubt, and nothing that is late', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = () => 'lost'
  await world.run(world.now())
  const calls = world.resend.calls.length
  world.resend.fault = () => null
  world.setNow(SEVEN + 30 * HOUR)
  await world.run(SEVEN + 60 * HOUR)
  expect(world.resend.calls).toHaveLength(calls)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 6, uncertain: 2, failed: 4 })
})

test('a lock without a call is no reason to send late', async () => {
  const world = await aWorld({ db: aFlakyDb(db, () => failNext.shift() ?? null) })
  const failNext: ('after' | null)[] = Array.from({ length: 9 }, () => null)
  failNext.push('after')
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  await world.run(world.now())
  expect(await booksOf()).toMatchObject({ state: 'sending', pending: 2 })
  world.setNow(SEVEN + 30 * HOUR)
  await world.run(SEVEN + 60 * HOUR)
  expect(world.resend.calls).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, failed: 2 })
})

test('a quota pauses the digest without calls, and it goes on when the quota is lifted', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 40)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index >= 3 && world.now() < SEVEN + 3 * HOUR ? 'quota' : null)
  await world.run(SEVEN + 2.9 * HOUR)
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'paused', reason: 'daily_quota_exceeded' })
  expect(world.resend.calls).toHaveLength(3 + 3)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 40, failed: 0 })
})

test('a quota that is not lifted in time ends the digest at its deadline, and the books balance', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 10)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index >= 1 ? 'quota' : null)
  await world.run()
  expect(world.now()).toBeLessThan(SEVEN + 6 * HOUR + 1000)
  expect(world.resend.calls.length).toBeLessThan(10)
  expect(await booksOf()).toEqual({
    state: 'complete',
    candidates: 10,
    accepted: 4,
    ...zero,
    failed: 6,
  })
})

test('a refused key halts the digest after one call, and at the deadline it is closed with the cause', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 10)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = () => '401'
  await world.run(SEVEN + 5 * HOUR)
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'halted', reason: 'restricted_api_key: ' })
  expect(world.resend.calls).toHaveLength(1)
  await world.run()
  expect(world.resend.calls).toHaveLength(1)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 10, failed: 10, pending: 0 })
  expect((await findDigest(db, DAY))?.reason).toBe('restricted_api_key: ')
})

test('a key that is refused after a lost answer leaves that batch in doubt, and closes the rest', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ index }) => (index === 0 ? 'lost' : index < 20 ? '401' : null)
  await world.run()
  // The repeats after the deadline are the only calls, until one of them proves that it was accepted.
  expect(wrongly(world.resend, ids)).toEqual(['r002', 'r003', 'r004', 'r005'])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2, failed: 4, uncertain: 0 })
})

test('while Resend is down for hours few calls are made, and all letters go out once after it', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 100)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  const down = () => world.now() > SEVEN + 1000 && world.now() < SEVEN + 3 * HOUR
  world.resend.fault = () => (down() ? '500' : null)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.calls.length).toBeLessThan(150)
  expect(world.now()).toBeLessThan(SEVEN + 3.2 * HOUR)
})

test('a rate limit costs one refusal, and never fewer than 4.5 calls a second after it', async () => {
  const world = await aWorld({ callsPerTurn: 90 })
  const ids = await someReaders(db, 'r', 300)
  await aSendingDigest(db, DAY, { lettersPerBatch: 3 })
  world.resend.fault = ({ index }) => (index === 0 ? '429' : null)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.calls).toHaveLength(101)
  expect(world.now() - SEVEN - 1000).toBeLessThan((100 / 4.5) * 1000)
})

test('a digest of a day before that waits for proof does not hold up the one of today', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, '2026-11-22', { deadline: new Date(SEVEN - 12 * HOUR) })
  world.setNow(SEVEN - 14 * HOUR)
  world.resend.fault = ({ key }) => (key.startsWith('digest/2026-11-22') ? 'lost' : null)
  await world.run(SEVEN - 13 * HOUR)
  world.setNow(SEVEN)
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + HOUR / 2)
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf(DAY)).toMatchObject({ state: 'complete', accepted: 4 })
  world.setNow(SEVEN + 10 * HOUR)
  await world.run()
  expect(await booksOf('2026-11-22')).toMatchObject({ state: 'complete', uncertain: 4 })
})
