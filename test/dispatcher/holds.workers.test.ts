import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { whenAsked } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const zero = { pending: 0, invalid: 0, unsubscribed: 0, suppressed: 0, failed: 0, uncertain: 0, stopped: 0 }

test('a batch that stays in doubt is retried until an hour after its deadline and then becomes uncertain', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ key }) => (key.endsWith('/0/0') ? 'lost' : null)
  await world.run(SEVEN + 7 * HOUR - 1)
  expect(await booksOf()).toMatchObject({ state: 'sending', accepted: 2, pending: 2 })
  const before = world.resend.calls.length
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
  expect(last).toBeGreaterThan(7 * HOUR)
  expect(last).toBeLessThan(7.2 * HOUR)
  expect(world.resend.calls).toHaveLength(before)
})

test('a batch that is still unanswered an hour after its deadline is never posted again', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  world.setNow(SEVEN + 5.9 * HOUR)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => 'reset'
  await world.run(SEVEN + 7 * HOUR)
  world.resend.fault = () => null
  await world.run()
  expect(world.resend.accepted.size).toBe(0)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, uncertain: 2 })
})

test('a batch that stays in doubt for 23 hours becomes uncertain, even before its deadline', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY, { deadline: new Date(SEVEN + 40 * HOUR), publishAt: new Date(SEVEN) })
  world.resend.fault = () => 'lost'
  await world.run(SEVEN + HOUR)
  world.setNow(SEVEN + 22.5 * HOUR)
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, uncertain: 2 })
  expect(world.now() - SEVEN).toBeGreaterThan(23 * HOUR)
  expect(world.now() - SEVEN).toBeLessThan(23.2 * HOUR)
})

test('a Retry-After of one day pauses the digest for five minutes at a time and alerts the operator', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '429 for a day'
  await world.run(SEVEN + HOUR / 4)
  expect(await booksOf()).toMatchObject({ state: 'paused', pending: 2 })
  expect(world.alerts).toEqual([
    expect.objectContaining({
      event: 'digest.paused',
      reason: 'rate_limit_exceeded: Resend says to wait 86400 s',
    }),
  ])
  expect(world.resend.calls).toHaveLength(3)
  world.resend.fault = () => null
  await world.run(SEVEN + HOUR / 2)
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2 })
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('after the dispatcher has been down for a day, neither batches in doubt nor late ones are posted', async () => {
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

test('a batch that is locked just before the deadline is not posted after it', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  world.setNow(SEVEN + 6 * HOUR - 1)
  // The deadline passes while the batch is being locked.
  world.deps.db = whenAsked(db, /UPDATE batches SET\s+attempts = /, async () =>
    world.setNow(SEVEN + 6 * HOUR + 1),
  )
  await world.run()
  expect(world.resend.calls).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, failed: 2 })
})

test('a locked batch that was never posted is not posted after the deadline', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  // The first lock takes effect, but its response is lost.
  let locks = 0
  world.deps.db = whenAsked(db, /UPDATE batches SET\s+attempts = /, async () => {
    if (locks++ === 0) throw new Error('D1_ERROR: Network connection lost.')
  })
  await world.run(world.now())
  expect(await booksOf()).toMatchObject({ state: 'sending', pending: 2 })
  world.setNow(SEVEN + 30 * HOUR)
  await world.run(SEVEN + 60 * HOUR)
  expect(world.resend.calls).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, failed: 2 })
})

test('a digest pauses when the quota is exhausted, makes few calls and resumes when the quota is restored', async () => {
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

test('a digest whose quota is not restored in time ends at its deadline, and the counts add up', async () => {
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

test('an invalid API key halts the digest after one call, and its letters fail at the deadline', async () => {
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

test('if the API key is rejected after a lost response, only the batch in doubt is posted again after the deadline', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ index }) => (index === 0 ? 'lost' : index < 20 ? '401' : null)
  await world.run()
  // After the deadline, only the batch in doubt is posted again, until a response proves that it was
  // accepted.
  expect(wrongly(world.resend, ids)).toEqual(['r002', 'r003', 'r004', 'r005'])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2, failed: 4, uncertain: 0 })
})

test('a three-hour outage of Resend causes few calls, and afterwards every letter is sent once', async () => {
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

test('a rate limit costs one rejected call, after which at least 4.5 calls per second are made', async () => {
  const world = await aWorld({ callsPerTurn: 90 })
  const ids = await someReaders(db, 'r', 300)
  await aSendingDigest(db, DAY, { lettersPerBatch: 3 })
  world.resend.fault = ({ index }) => (index === 0 ? '429' : null)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.calls).toHaveLength(101)
  expect(world.now() - SEVEN - 1000).toBeLessThan((100 / 4.5) * 1000)
})

test('an earlier digest in doubt does not delay today’s digest', async () => {
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
