import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Schedule } from '../../src/config/config.ts'
import { findDigest, listDigests } from '../../src/d1/digests/digests.ts'
import { openDue, openRequested } from '../../src/dispatcher/open.ts'
import { DigestError } from '../../src/errors.ts'
import { aWorld } from './world.ts'

const db = env.DB
const keyPrefix = (day: string) => `digest/${day}/test`
const schedule = (fields: Partial<Schedule> = {}): Schedule => ({
  timeZone: 'UTC',
  hour: 7,
  minute: 0,
  catchUpHours: 6,
  ...fields,
})

const tick = (at: string, when = schedule()) => openDue(db, when, new Date(at), keyPrefix)
const ask = (day: string | null, at: string, when = schedule()) =>
  openRequested(db, when, day, new Date(at), keyPrefix)

/** Lists all digests, oldest first, as `day state`. */
const all = async () => (await listDigests(db, 1000)).map(({ day, state }) => `${day} ${state}`).reverse()

const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof DigestError ? error.code : error),
  )

test('a digest is opened at its scheduled hour, and not before', async () => {
  await aWorld()
  await tick('2026-11-23T06:59:59Z')
  expect(await all()).toEqual([])
  await tick('2026-11-23T07:00:00Z')
  await tick('2026-11-23T07:05:00Z')
  expect(await all()).toEqual(['2026-11-23 due'])
  expect((await findDigest(db, '2026-11-23'))?.deadline).toBe(Date.parse('2026-11-23T13:00:00Z'))
})

test('no day counts as missed before the first digest', async () => {
  await aWorld()
  await tick('2026-11-23T20:00:00Z')
  expect(await all()).toEqual([])
})

test('a digest that is three hours late is opened, but one that is over six hours late is skipped, as are missed days', async () => {
  await aWorld()
  await tick('2026-11-20T10:00:00Z')
  await tick('2026-11-21T13:00:01Z')
  await tick('2026-11-24T08:00:00Z')
  expect(await all()).toEqual([
    '2026-11-20 due',
    '2026-11-21 skipped',
    '2026-11-22 skipped',
    '2026-11-23 skipped',
    '2026-11-24 due',
  ])
  expect((await findDigest(db, '2026-11-22'))?.reason).toMatch(/^too late/)
})

test('a late digest that is opened after midnight is opened only once', async () => {
  await aWorld()
  const late = schedule({ hour: 23, minute: 30 })
  await tick('2026-11-22T23:30:00Z', late)
  await tick('2026-11-24T00:05:00Z', late)
  await tick('2026-11-24T00:10:00Z', late)
  expect(await all()).toEqual(['2026-11-22 due', '2026-11-23 due'])
  await tick('2026-11-24T23:30:00Z', late)
  expect(await all()).toEqual(['2026-11-22 due', '2026-11-23 due', '2026-11-24 due'])
})

test('a change of schedule that moves the hour into the past opens the digest at once, and no day counts as missed', async () => {
  await aWorld()
  await tick('2026-11-22T20:00:00Z', schedule({ hour: 20 }))
  await tick('2026-11-23T14:55:00Z', schedule({ hour: 20 }))
  await tick('2026-11-23T15:00:00Z', schedule({ hour: 7 }))
  await tick('2026-11-23T15:05:00Z', schedule({ hour: 7 }))
  expect(await all()).toEqual(['2026-11-22 due', '2026-11-23 due'])
  expect(await findDigest(db, '2026-11-23')).toMatchObject({
    publishAt: Date.parse('2026-11-23T15:00:00Z'),
    deadline: Date.parse('2026-11-23T21:00:00Z'),
  })
})

test('a change to a time zone further east loses no digest, and no day counts as missed', async () => {
  await aWorld()
  const west = schedule({ timeZone: 'America/Los_Angeles' })
  const east = schedule({ timeZone: 'Asia/Tokyo' })
  await tick('2026-11-23T15:00:00Z', west)
  await tick('2026-11-24T04:55:00Z', west)
  await tick('2026-11-24T05:00:00Z', east)
  expect(await all()).toEqual(['2026-11-23 due', '2026-11-24 due'])
  await tick('2026-11-24T22:00:00Z', east)
  expect(await all()).toEqual(['2026-11-23 due', '2026-11-24 due', '2026-11-25 due'])
})

test('a change of time zone across the date line omits a date without counting it as missed', async () => {
  await aWorld()
  const west = schedule({ timeZone: 'Pacific/Pago_Pago', hour: 23 })
  await tick('2026-11-22T10:00:00Z', west)
  await tick('2026-11-23T09:55:00Z', west)
  await tick('2026-11-23T10:00:00Z', schedule({ timeZone: 'Pacific/Kiritimati', hour: 0 }))
  expect(await all()).toEqual(['2026-11-21 due', '2026-11-24 due'])
})

test('a day counts as missed, even after a change of schedule, if there was no tick between its hour and its deadline', async () => {
  await aWorld()
  await tick('2026-11-22T20:00:00Z', schedule({ hour: 20 }))
  await tick('2026-11-23T15:00:00Z', schedule({ hour: 7 }))
  expect(await all()).toEqual(['2026-11-22 due', '2026-11-23 skipped'])
})

test('after more than a month without ticks, only the last 31 missed days are recorded', async () => {
  await aWorld()
  await tick('2026-01-01T08:00:00Z')
  await tick('2026-11-23T08:00:00Z')
  const days = await all()
  expect(days).toHaveLength(33)
  expect([days[1], days.at(-1)]).toEqual(['2026-10-23 skipped', '2026-11-23 due'])
})

test('a request opens today’s digest before its hour, and neither a tick nor another request opens a second one', async () => {
  await aWorld()
  const first = await ask(null, '2026-11-23T03:00:00Z')
  expect(first).toMatchObject({
    day: '2026-11-23',
    state: 'due',
    deadline: Date.parse('2026-11-23T09:00:00Z'),
  })
  await tick('2026-11-23T07:00:00Z')
  await ask('2026-11-23', '2026-11-23T07:01:00Z')
  expect(await all()).toEqual(['2026-11-23 due'])
})

test('a request reopens today’s skipped digest, but not an earlier one', async () => {
  await aWorld()
  await tick('2026-11-21T08:00:00Z')
  await tick('2026-11-23T14:00:00Z')
  expect(await ask('2026-11-22', '2026-11-23T14:00:00Z')).toMatchObject({ state: 'skipped' })
  expect(await ask(null, '2026-11-23T14:00:00Z')).toMatchObject({
    state: 'due',
    reason: null,
    deadline: Date.parse('2026-11-23T20:00:00Z'),
  })
})

test('a request first records missed days as skipped', async () => {
  await aWorld()
  await tick('2026-11-20T08:00:00Z')
  await ask(null, '2026-11-23T03:00:00Z')
  expect(await all()).toEqual([
    '2026-11-20 due',
    '2026-11-21 skipped',
    '2026-11-22 skipped',
    '2026-11-23 due',
  ])
})

test('a request for tomorrow or for an invalid date is rejected and changes nothing', async () => {
  await aWorld()
  const now = '2026-11-23T03:00:00Z'
  for (const day of ['2026-11-24', '9999-01-01', '2026-02-30', 'today', '', '2026-11-23T00:00:00Z']) {
    expect([day, await refusalOf(ask(day, now))]).toEqual([day, 'invalid'])
  }
  expect(await all()).toEqual([])
  await ask(null, now, schedule({ timeZone: 'Pacific/Kiritimati' }))
  expect(await all()).toEqual(['2026-11-23 due'])
})

test('a request for a missing day before the newest digest is rejected as a conflict', async () => {
  await aWorld()
  await ask(null, '2026-11-23T03:00:00Z')
  expect(await refusalOf(ask('2026-11-20', '2026-11-23T03:00:00Z'))).toBe('conflict')
})

test('a request for a past day before the first digest returns a skipped digest', async () => {
  await aWorld()
  expect(await ask('2026-11-20', '2026-11-23T03:00:00Z')).toMatchObject({ state: 'skipped' })
})
