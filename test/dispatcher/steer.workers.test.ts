// Holds, releases, skips, stops and resumes digests, and checks that the counts add up.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { listActions } from '../../src/d1/digests/actions.ts'
import { findDeliveryTo } from '../../src/d1/digests/deliveries.ts'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { openDue, openRequested } from '../../src/dispatcher/open.ts'
import { type Steering, steerDigest } from '../../src/dispatcher/steer.ts'
import { workTurn } from '../../src/dispatcher/turn.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aWorld, booksOf, DAY, SEVEN, someArticles, type World, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const keyPrefix = (day: string) => `digest/${day}/test`
const HOLD = { REVIEW: 'hold', REVIEW_UNTIL: '09:30' }

const tick = (world: World) => openDue(db, world.deps.config.schedule, new Date(world.now()), keyPrefix)
const steer = (world: World, action: Steering) =>
  steerDigest(world.deps, { day: DAY, action, by: 'Ada' }, keyPrefix)
const setHour = (id: string, hour: number) =>
  db.prepare(`UPDATE subscribers SET hour = ?2, time_zone = 'UTC' WHERE id = ?1`).bind(id, hour).run()

test('a digest held for review is released when the review ends, and letters whose hour has passed are sent then', async () => {
  const world = await aWorld({ variables: HOLD })
  const [early = '', later = '', ...others] = await someReaders(db, 'r', 4)
  await Promise.all([setHour(early, 8), setHour(later, 12)])
  await someArticles()
  await tick(world)
  await world.run(SEVEN + 2 * HOUR)
  expect(await findDigest(db, DAY)).toMatchObject({
    state: 'held',
    reason: 'waits for review',
    composedAt: null,
  })
  await world.run(SEVEN + 3 * HOUR)
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'sending', releasedAt: SEVEN + 2.5 * HOUR })
  expect(wrongly(world.resend, [early, ...others])).toEqual([])
  expect(wrongly(world.resend, [later])).toEqual([later])
  await world.run()
  expect(wrongly(world.resend, [early, later, ...others])).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 4, accepted: 4, stopped: 0 })
})

test('a digest that is not released in time is skipped if REVIEW_THEN is "skip"', async () => {
  const world = await aWorld({ variables: { ...HOLD, REVIEW_THEN: 'skip' } })
  await someReaders(db, 'r', 2)
  await someArticles()
  await tick(world)
  await world.run()
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'skipped', reason: 'nobody released it in time' })
})

test('today’s digest can be held and released before its hour, is published on time, and both actions are recorded', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await someArticles()
  world.setNow(SEVEN - HOUR)
  expect(await steer(world, 'hold')).toMatchObject({ state: 'held', reason: 'held by Ada', publishAt: SEVEN })
  await steer(world, 'hold')
  expect(
    (await openRequested(db, world.deps.config.schedule, null, new Date(world.now()), keyPrefix)).state,
  ).toBe('held')
  await steer(world, 'release')
  await world.run(SEVEN - 1)
  expect(world.resend.calls).toEqual([])
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect((await listActions(db, DAY)).map(({ action, by, at }) => [action, by, at])).toEqual([
    ['hold', 'Ada', SEVEN - HOUR],
    ['release', 'Ada', SEVEN - HOUR],
  ])
  await expect(steer(world, 'hold')).rejects.toThrow(/it is complete$/)
})

test('a digest that an editor holds and nobody releases is skipped at its deadline, and can still be requested', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 1)
  await someArticles()
  await tick(world)
  await steer(world, 'hold')
  await world.run()
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'skipped', reason: 'nobody released it in time' })
  world.setNow(SEVEN + 7 * HOUR)
  expect(
    (await openRequested(db, world.deps.config.schedule, null, new Date(world.now()), keyPrefix)).state,
  ).toBe('due')
  expect(await steer(world, 'skip')).toMatchObject({ state: 'skipped', reason: 'skipped by Ada' })
})

test('a stopped digest posts no new batches, and sends the remaining letters exactly once after it is resumed', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 12)
  await aSendingDigest(db, DAY, { lettersPerBatch: 3 })
  await workTurn(world.deps, { isOver: () => world.resend.calls.length >= 2 })
  await expect(steer(world, 'skip')).rejects.toThrow('it is sending; stop it instead')
  expect(await steer(world, 'stop')).toMatchObject({ state: 'stopped', reason: 'stopped by Ada' })
  const posted = world.resend.calls.length
  await world.run(SEVEN + HOUR)
  expect(world.resend.calls).toHaveLength(posted)
  expect(await booksOf()).toMatchObject({
    state: 'stopped',
    candidates: 12,
    pending: 0,
    accepted: 6,
    stopped: 6,
  })
  const digest = await findDigest(db, DAY)
  if (digest === null) throw new Error('The digest is missing')
  expect(await findDeliveryTo(db, digest, `${ids.at(-1)}@readers.example`)).toMatchObject({
    outcome: 'stopped',
    reason: 'stopped by Ada',
  })
  await steer(world, 'resume')
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 12, accepted: 12, stopped: 0 })
})

test('a stopped digest repeats a call in doubt, and becomes complete after its deadline', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 3 })
  world.resend.fault = ({ index }) => (index === 0 ? 'lost' : null)
  await workTurn(world.deps, { isOver: () => world.resend.calls.length >= 1 })
  await steer(world, 'stop')
  await world.run()
  const counts = { candidates: 6, pending: 0, accepted: 3, stopped: 3 }
  expect(await booksOf()).toMatchObject({ state: 'complete', ...counts })
  expect(ids.filter((id) => (world.resend.accepted.get(`${DAY} ${id}@readers.example`) ?? 0) > 1)).toEqual([])
  await expect(steer(world, 'resume')).resolves.toMatchObject({ state: 'complete' })
})

test('a stop is rejected if the digest does not exist or was skipped', async () => {
  const world = await aWorld()
  await expect(steer(world, 'stop')).rejects.toThrow(
    'Cannot stop the digest for 2026-11-23: it does not exist',
  )
  await steer(world, 'skip')
  await expect(steer(world, 'stop')).rejects.toThrow('it is skipped')
})
