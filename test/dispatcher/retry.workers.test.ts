import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { retryDigest } from '../../src/dispatcher/retry.ts'
import { DigestError } from '../../src/errors.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aWorld, booksOf, DAY, SEVEN, type World, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB

const retry = (world: World, day = DAY) =>
  retryDigest(db, world.deps.config.schedule, day, new Date(world.now()))

const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof DigestError ? error.code : error),
  )

test('a retry resumes a digest that was halted by an invalid API key', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 9)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index === 1 ? '401' : null)
  await world.run(SEVEN + HOUR)
  expect(await booksOf()).toMatchObject({ state: 'halted', accepted: 4, pending: 5 })
  expect(await retry(world)).toMatchObject({
    state: 'sending',
    reason: null,
    deadline: world.now() + 6 * HOUR,
  })
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 9, failed: 0 })
})

test('a retry in the evening sends the letters that failed at the deadline, and none twice', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 9)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index >= 1 ? '401' : null)
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 4, failed: 5 })
  world.resend.fault = ({ index }) => (index === 2 ? 'lost' : null)
  world.setNow(SEVEN + 13 * HOUR)
  await retry(world)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 9, failed: 0 })
  expect((await findDigest(db, DAY))?.reason).toBeNull()
})

test('a retry of a digest keeps the idempotency key of a batch in doubt', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ index }) => (index === 0 ? 'lost' : index === 1 ? '401' : null)
  await world.run(SEVEN + HOUR)
  await retry(world)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('a retry resumes a paused digest at once after the quota has been raised', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  world.resend.fault = ({ index }) => (index === 0 ? 'quota' : null)
  await world.run(SEVEN + HOUR / 60)
  await retry(world)
  world.setNow(SEVEN + HOUR / 60)
  await world.run(SEVEN + HOUR / 30)
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('a retry is rejected if there is no digest, if its day and deadline are over, or if no letter failed', async () => {
  const world = await aWorld()
  expect(await refusalOf(retry(world))).toBe('not_found')
  await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '401'
  await world.run(SEVEN + HOUR)
  world.setNow(SEVEN + 17 * HOUR)
  expect(await refusalOf(retry(world))).toBe('conflict')
  expect(await booksOf()).toMatchObject({ state: 'halted' })
  world.setNow(SEVEN + HOUR)
  await retry(world)
  world.resend.fault = () => null
  await world.run()
  expect(await refusalOf(retry(world))).toBe('conflict')
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 4 })
})

test('a digest is halted if every letter is rejected, and a later retry reaches everyone', async () => {
  for (const strict of [false, true]) {
    const world = await aWorld()
    const ids = await someReaders(db, 'r', 8)
    await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
    world.resend.strict = strict
    for (const id of ids) world.resend.invalid.add(`${id}@readers.example`)
    await world.run(SEVEN + HOUR)
    expect(await findDigest(db, DAY)).toMatchObject({
      state: 'halted',
      reason: expect.stringContaining('every letter'),
    })
    world.resend.invalid.clear()
    await retry(world)
    await world.run()
    expect(wrongly(world.resend, ids)).toEqual([])
    expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 8, invalid: 0 })
  }
})

test('a retry after midnight keeps the deadline of its digest', async () => {
  const world = await aWorld({ variables: { PUBLISH_AT: '22:00' } })
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  await db
    .prepare('UPDATE digests SET publish_at = ?1, deadline = ?2')
    .bind(SEVEN + 15 * HOUR, SEVEN + 21 * HOUR)
    .run()
  world.resend.fault = () => '401'
  world.setNow(SEVEN + 15 * HOUR)
  await world.run(SEVEN + 16 * HOUR)
  world.setNow(SEVEN + 17.5 * HOUR)
  world.resend.fault = () => null
  expect(await retry(world)).toMatchObject({ state: 'sending', deadline: SEVEN + 21 * HOUR })
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
})
