import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { takeBatch } from '../../../src/d1/batches/batches.ts'
import { planSlice } from '../../../src/d1/batches/plan.ts'
import { lift, listReasons, strike, suppress } from '../../../src/d1/subscribers/suppressions.ts'
import { aSendingDigest, dueAtOnce, someReaders } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const db = env.DB
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const softBounce = (id: string, day: number) =>
  strike(
    db,
    { kind: 'bounced for now', addressHash: `hash of ${id}`, at: days(day) },
    { id: `msg ${id} ${day}`, now: days(day) },
  )

test('takeBatch() omits an address that is suppressed for two reasons, and counts it once', async () => {
  const [first = '', second = ''] = await someReaders(db, 'two', 2)
  await aSendingDigest(db, '2026-11-23')
  await planSlice(db, dueAtOnce('2026-11-23', { deadline: days(1) }))
  await suppress(db, [`hash of ${first}`], NOW)
  await strike(db, { kind: 'bounced', addressHash: `hash of ${first}`, at: NOW }, { id: 'msg two', now: NOW })
  const batch = await takeBatch(db, '2026-11-23', NOW)
  expect(batch).toMatchObject({ candidates: 2, recipients: [[second, `${second}@readers.example`]] })
  expect(Object.keys(batch?.exceptions ?? {})).toEqual([first])
  expect(batch?.exceptions[first]?.[0]).toBe('suppressed')
})

test('lift() also deletes earlier soft bounces', async () => {
  const [id = ''] = await someReaders(db, 'anew', 1)
  for (const day of [0, 1, 2, 3, 4]) await softBounce(id, day)
  expect(await listReasons(db, `hash of ${id}`)).toEqual(['bounce'])
  await lift(db, `hash of ${id}`)
  await softBounce(id, 5)
  expect(await listReasons(db, `hash of ${id}`)).toEqual([])
})

test('strike() deletes expired event ids and soft bounces', async () => {
  const [id = ''] = await someReaders(db, 'old', 1)
  await softBounce(id, 0)
  const kept = async () => [
    await db.prepare(`SELECT count(*) AS n FROM webhook_events WHERE id LIKE 'msg old%'`).first('n'),
    await db
      .prepare('SELECT count(*) AS n FROM soft_bounces WHERE address_hash = ?1')
      .bind(`hash of ${id}`)
      .first('n'),
  ]
  await softBounce(id, 6)
  expect(await kept()).toEqual([2, 2])
  await softBounce(id, 8)
  expect(await kept()).toEqual([2, 3])
  await softBounce(id, 40)
  expect(await kept()).toEqual([1, 1])
})

test('strike() accepts events about the new address of a pending address change', async () => {
  const complain = () =>
    strike(
      db,
      { kind: 'complained', addressHash: 'hash of nobody', at: NOW },
      { id: `msg ${asked++}`, now: NOW },
    )
  let asked = 0
  await complain()
  expect(await listReasons(db, 'hash of nobody')).toEqual([])
  await db
    .prepare(
      `INSERT INTO address_changes (subscriber_id, number, email, address_hash, asked_at)
       VALUES ('x', 1, 'nobody@readers.example', 'hash of nobody', 0)`,
    )
    .run()
  await complain()
  expect(await listReasons(db, 'hash of nobody')).toEqual(['complaint'])
})
