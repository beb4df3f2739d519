// Sends digests across hours and time zones, and checks when each subscriber gets a letter and why some do
// not.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDeliveryTo } from '../../src/d1/digests/deliveries.ts'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { openDigest } from '../../src/d1/digests/open-digest.ts'
import { findPreferences, savePreferences } from '../../src/d1/subscribers/preferences.ts'
import { findNextDue } from '../../src/dispatcher/plan.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { whenAsked } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, someArticles, type World, wrongly } from './world.ts'

const HOUR = 3_600_000
const NEXT_DAY = '2026-11-24'
const db = env.DB

/** Sets columns of a subscriber's row. */
const chose = (id: string, choice: Record<string, string | number | null>) =>
  db.batch(
    Object.entries(choice).map(([column, value]) =>
      db.prepare(`UPDATE subscribers SET ${column} = ?2 WHERE id = ?1`).bind(id, value),
    ),
  )

/**
 * Returns a map from `<day> <subscriber id>` to the times at which Resend accepts the letter. Times are hours
 * since 07:00 UTC on `DAY`.
 */
function watch(world: World): Map<string, number[]> {
  const hours = new Map<string, number[]>()
  const { send } = world.resend
  world.resend.send = async (request) => {
    const before = new Map(world.resend.accepted)
    const answer = await send(request)
    for (const [name, count] of world.resend.accepted) {
      if (count === before.get(name)) continue
      const [day = '', address = ''] = name.split(' ')
      const key = `${day} ${address.split('@')[0]}`
      hours.set(key, [...(hours.get(key) ?? []), Math.round((world.now() - SEVEN) / 36_000) / 100])
    }
    return answer
  }
  return hours
}

const answerFor = async (id: string, day = DAY) => {
  const digest = await findDigest(db, day)
  if (digest === null) throw new Error('Cannot find the digest')
  return findDeliveryTo(db, digest, `${id}@readers.example`)
}

test('each subscriber gets the digest at their local hour, and the digest is complete after the last one', async () => {
  const world = await aWorld()
  const hours = watch(world)
  const ids = await someReaders(db, 'r', 5)
  await chose('r001', { hour: 9 })
  await chose('r002', { hour: 20, time_zone: 'Europe/Berlin' })
  await chose('r003', { hour: 6, time_zone: 'Asia/Tokyo' })
  await chose('r004', { hour: 7 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 3 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'sending', candidates: 3, accepted: 3, pending: 0 })
  const sending = await findDigest(db, DAY)
  expect(sending && (await findNextDue(world.deps, sending))).toBe(SEVEN + 12 * HOUR)
  expect(await answerFor('r002')).toMatchObject({
    outcome: 'not planned',
    reason: expect.stringContaining('later hour'),
  })
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 5, accepted: 5 })
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(Object.fromEntries(hours)).toEqual({
    [`${DAY} r000`]: [0],
    [`${DAY} r004`]: [0],
    [`${DAY} r001`]: [2],
    [`${DAY} r002`]: [12],
    [`${DAY} r003`]: [14],
  })
  expect(world.resend.calls).toHaveLength(5)
})

test('subscribers whose chosen hours coincide share a batch across time zones', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 4)
  await chose('r000', { hour: 9, time_zone: 'Europe/Berlin' })
  await chose('r001', { hour: 8, time_zone: 'Europe/London' })
  await chose('r002', { hour: 3, time_zone: 'America/New_York' })
  await chose('r003', { hour: 8 })
  await aSendingDigest(db, DAY)
  await world.run()
  expect(world.resend.calls.map(({ letters }) => letters)).toEqual([4])
})

test('subscribers who paused their letters or excluded the weekday are not candidates, and the reason is stored', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await chose('r001', { paused_until: '2026-11-24' })
  await chose('r002', { paused_until: '2026-11-23' })
  await chose('r003', { weekdays: 127 - 1 }) // Every day except Monday, which is today.
  // For the next two subscribers, 01:00 does not come until Tuesday.
  await chose('r004', { weekdays: 1, hour: 1 })
  await chose('r005', { paused_until: '2026-11-24', hour: 1 })
  await aSendingDigest(db, DAY)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r001', 'r003', 'r004'])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 3, accepted: 3 })
  const weekday = { outcome: 'not planned', reason: 'wants no letter on this day of the week', batch: null }
  expect(await answerFor('r001')).toMatchObject({ outcome: 'not planned', reason: 'paused until 2026-11-24' })
  expect(await answerFor('r003')).toEqual(weekday)
  expect(await answerFor('r004')).toEqual(weekday)
  await chose('r001', { paused_until: null })
  expect(await answerFor('r001')).toMatchObject({ reason: 'paused until 2026-11-24' })
})

test('a subscriber whose letters of two digests are due at the same moment gets only the later one', async () => {
  const world = await aWorld()
  const hours = watch(world)
  await someReaders(db, 'r', 2)
  await chose('r001', { hour: 6 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 18 * HOUR)
  world.setNow(SEVEN + 18 * HOUR)
  // The next digest is published at 01:00, so r001's letters of both digests are due at 06:00.
  await aSendingDigest(db, NEXT_DAY, { deadline: new Date(SEVEN + 24 * HOUR) })
  await world.run()
  expect(await booksOf(DAY)).toMatchObject({ state: 'complete', accepted: 1 })
  expect(await booksOf(NEXT_DAY)).toMatchObject({ state: 'complete', accepted: 2 })
  expect([...hours]).toEqual([
    [`${DAY} r000`, [0]],
    [`${NEXT_DAY} r000`, [18]],
    [`${NEXT_DAY} r001`, [23]],
  ])
  expect(await answerFor('r001')).toMatchObject({
    outcome: 'not planned',
    reason: `the letter for ${NEXT_DAY} is due at the same moment`,
  })
})

/**
 * Returns a world after the previous evening's digest, whose letter to `r001` is due when the next digest is
 * published.
 */
async function anEveningBefore(): Promise<World> {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await chose('r001', { hour: 7 })
  const publishAt = new Date(SEVEN - 11 * HOUR)
  world.setNow(publishAt.getTime())
  await aSendingDigest(db, '2026-11-22', { publishAt, deadline: new Date(SEVEN - 5 * HOUR) })
  await world.run(SEVEN)
  expect(await booksOf('2026-11-22')).toMatchObject({ accepted: 1 })
  return world
}

const openNext = (state: 'due' | 'skipped') =>
  openDigest(
    db,
    {
      day: DAY,
      state,
      reason: null,
      publishAt: new Date(SEVEN),
      deadline: new Date(SEVEN + 6 * HOUR),
      keyPrefix: `digest/${DAY}/test`,
    },
    new Date(SEVEN),
  )

test('if a letter is due when the next digest is published, it waits for that digest, whose letter replaces it', async () => {
  const world = await anEveningBefore()
  await world.run(SEVEN + HOUR / 12)
  expect(await booksOf('2026-11-22')).toMatchObject({ state: 'sending', candidates: 1 })
  await openNext('due')
  await someArticles()
  await world.run()
  expect(world.resend.accepted.get('2026-11-22 r001@readers.example')).toBeUndefined()
  expect(world.resend.accepted.get(`${DAY} r001@readers.example`)).toBe(1)
  expect(await booksOf('2026-11-22')).toMatchObject({ state: 'complete', candidates: 1 })
})

test.each([
  ['is skipped', () => openNext('skipped')],
  ['is not opened within ten minutes', async () => {}],
])(
  'if the next digest %s, an earlier letter that was due at the same time is still sent',
  async (_, happen) => {
    const world = await anEveningBefore()
    await happen()
    await world.run(SEVEN + HOUR / 2)
    expect(world.resend.accepted.get('2026-11-22 r001@readers.example')).toBe(1)
  },
)

test('a digest without subscribers becomes complete, and is still sent to anyone who confirms before its deadline', async () => {
  const world = await aWorld()
  await openNext('due')
  await someArticles()
  await world.run(SEVEN + HOUR)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 0 })
  expect(await env.EDITIONS.get(`edition/${DAY}`)).not.toBeNull()
  expect(await db.prepare('SELECT count(*) AS n FROM memory').first<number>('n')).toBeGreaterThan(0)
  const join = async (id: string, at: number, choice: Record<string, string | number | null> = {}) => {
    await someReaders(db, id, 1)
    await chose(`${id}000`, { confirmed_at: at, ...choice })
    world.setNow(at)
    await world.run(at + HOUR / 2)
  }
  await join('first', SEVEN + 2 * HOUR)
  expect(world.resend.accepted.get(`${DAY} first000@readers.example`)).toBe(1)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 1, accepted: 1 })
  await join('second', SEVEN + 3 * HOUR)
  await join('early', SEVEN + 4 * HOUR, { hour: 7 })
  await join('late', SEVEN + 6 * HOUR + 1)
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 3, accepted: 3 })
  expect(world.resend.accepted.get(`${DAY} late000@readers.example`)).toBeUndefined()
})

test('letters past their deadline are dropped with a reason, and the others are still sent', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await chose('r000', { hour: 8 })
  await chose('r001', { hour: 12 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + HOUR / 2)
  world.setNow(SEVEN + 10.5 * HOUR)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r000'])
  expect(await answerFor('r000')).toMatchObject({
    outcome: 'not planned',
    reason: expect.stringMatching(/^too late/),
  })
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 2, accepted: 2, failed: 0 })
})

test('a subscriber who changes their hour during sending still gets the letter, but one who confirms during sending does not', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await chose('r000', { hour: 20 })
  await chose('r001', { hour: 20 })
  await chose('r002', { hour: 20 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 2 * HOUR)
  const [noon = ''] = await someReaders(db, 'noon', 1)
  const [early = ''] = await someReaders(db, 'early', 1)
  await chose(noon, { confirmed_at: SEVEN + HOUR })
  await chose(early, { confirmed_at: SEVEN + HOUR, hour: 7 })
  await chose('r000', { hour: null })
  await chose('r001', { hour: 8 })
  await chose('r003', { hour: 21 }) // r003 has already received the letter
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  for (const id of [noon, early]) {
    expect(await answerFor(id)).toMatchObject({ reason: 'confirmed after the letter was due' })
  }
})

test('a halted digest still plans its later subscribers, and tries their letters after the earlier ones are too late', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await chose('r001', { hour: 12 })
  await chose('r002', { hour: 20 })
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '401'
  await world.run(SEVEN + 5.5 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'halted', candidates: 2, pending: 2 })
  expect(world.resend.calls).toHaveLength(1)
  // The second letter is tried once the deadline of the first has passed.
  await world.run(SEVEN + 7 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'halted', candidates: 2, pending: 1, failed: 1 })
  expect(world.resend.calls).toHaveLength(2)
  world.resend.fault = () => null
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r000', 'r001'])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 3, accepted: 1, failed: 2 })
})

/** Changes a subscriber's hour and time zone as the preferences page does. */
const chooseClock = async (world: World, id: string, clock: { hour: number | null; timeZone?: string }) => {
  const reader = await findPreferences(db, id)
  if (reader === null) throw new Error('Cannot find the reader')
  await savePreferences(db, id, { ...reader.preferences, ...clock }, new Date(world.now()))
}

test('a subscriber who changes to an hour whose deadline has passed gets the letter immediately', async () => {
  const world = await aWorld()
  const hours = watch(world)
  const ids = await someReaders(db, 'r', 5)
  for (const id of ids) await chose(id, { hour: 18 })
  await chose('r003', { hour: 19 })
  await chose('r004', { hour: 8 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 10 * HOUR)
  await chooseClock(world, 'r000', { hour: 7 })
  await chooseClock(world, 'r001', { hour: null })
  await chooseClock(world, 'r002', { hour: 18, timeZone: 'Asia/Tokyo' })
  await chooseClock(world, 'r004', { hour: 18 }) // r004 has already received the letter
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 5, accepted: 5 })
  expect(Object.fromEntries(hours)).toEqual({
    [`${DAY} r004`]: [1],
    [`${DAY} r000`]: [10],
    [`${DAY} r001`]: [10],
    [`${DAY} r002`]: [10],
    [`${DAY} r003`]: [12],
  })
})

test('after a subscriber moves to an earlier hour, the deadline of their letter counts from the change', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  for (const id of ids) await chose(id, { hour: 20 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 10 * HOUR)
  await chooseClock(world, 'r000', { hour: 7 })
  world.resend.fault = () => '401'
  await world.run(SEVEN + 12.5 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'halted', pending: 1 })
  await chooseClock(world, 'r001', { hour: 8 })
  await world.run(SEVEN + 12.6 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'halted', pending: 2 })
  // The first letter is past its deadline, but the second and third are not.
  world.setNow(SEVEN + 17 * HOUR)
  world.resend.fault = () => null
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r000'])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2, failed: 1 })
})

test('a subscriber who confirmed after their hour gets no letter that day, but one who changes to a past hour does', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 1)
  await chose('r000', { hour: 21 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + 2 * HOUR)
  const ids = await someReaders(db, 'new', 2)
  for (const id of ids) await chose(id, { confirmed_at: world.now(), hour: 19 })
  await world.run(SEVEN + 3 * HOUR)
  // The letter to new000 was due in the evening. After the change it is sent immediately.
  await chooseClock(world, 'new000', { hour: 7 })
  await chose('new001', { hour: 7 })
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['new001'])
  expect(await answerFor('new001')).toMatchObject({ reason: 'confirmed after the letter was due' })
})

test('a subscriber who changes their hour while the last group is being planned still gets the letter', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 2)
  for (const id of ids) await chose(id, { hour: 18 })
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + HOUR)
  world.setNow(SEVEN + 11 * HOUR)
  const { deps } = world
  let isMoved = false
  deps.db = whenAsked(db, /RECURSIVE clocks/, async () => {
    if (!isMoved) await chooseClock(world, 'r001', { hour: 8 })
    isMoved = true
  })
  await world.run()
  expect(isMoved).toBe(true)
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2 })
})

test('a batch of only invalid addresses does not halt a digest that already has accepted letters', async () => {
  const world = await aWorld()
  const hours = watch(world)
  await someReaders(db, 'r', 4)
  for (const id of ['r001', 'r002']) {
    await chose(id, { hour: 9 })
    world.resend.invalid.add(`${id}@readers.example`)
  }
  await chose('r003', { hour: 10 })
  await aSendingDigest(db, DAY)
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 2, invalid: 2 })
  expect([...hours]).toEqual([
    [`${DAY} r000`, [0]],
    [`${DAY} r003`, [3]],
  ])
  expect(await answerFor('r001')).toMatchObject({ outcome: 'invalid' })
})
