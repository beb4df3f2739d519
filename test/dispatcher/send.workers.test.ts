import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { openDigest } from '../../src/d1/digests/open-digest.ts'
import { aSendingDigest, leave, someReaders, suppress } from '../d1/factories.ts'
import { aConfig } from '../factories.ts'
import { whenAsked } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const zero = { pending: 0, invalid: 0, unsubscribed: 0, suppressed: 0, failed: 0, uncertain: 0, stopped: 0 }

test('a digest reaches each subscriber once, with one call to Resend per batch', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 25)
  await aSendingDigest(db, DAY, { lettersPerBatch: 10 })
  expect(await world.run()).toBe(1)
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.calls.map(({ letters }) => letters)).toEqual([10, 10, 5])
  expect(await booksOf()).toEqual({ state: 'complete', candidates: 25, accepted: 25, ...zero })
})

test('a digest without subscribers becomes complete', async () => {
  const world = await aWorld()
  await aSendingDigest(db, DAY)
  await world.run()
  expect(await booksOf()).toEqual({ state: 'complete', candidates: 0, accepted: 0, ...zero })
})

test('an invalid address is found at the start, middle or end of its batch, and everyone else gets one letter', async () => {
  for (const strict of [true, false]) {
    for (const bad of ['r000', 'r004', 'r007', 'r008', 'r009']) {
      const world = await aWorld()
      const ids = await someReaders(db, 'r', 10)
      await aSendingDigest(db, DAY, { lettersPerBatch: 8 })
      world.resend.strict = strict
      world.resend.invalid.add(`${bad}@readers.example`)
      await world.run()
      expect([strict, bad, wrongly(world.resend, ids)]).toEqual([strict, bad, [bad]])
      expect(world.resend.accepted.has(`${DAY} ${bad}@readers.example`)).toBe(false)
      expect(await booksOf()).toEqual({
        state: 'complete',
        candidates: 10,
        accepted: 9,
        ...zero,
        invalid: 1,
      })
    }
  }
})

test('batches in doubt do not delay the others', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 60)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  const stuck = new Set(Array.from({ length: 6 }, (_, seq) => `digest/${DAY}/test/${seq}/0`))
  world.resend.fault = ({ key }) => (stuck.has(key) ? '500' : null)
  await world.run(SEVEN + 2 * HOUR)
  expect(await booksOf()).toMatchObject({ state: 'sending', candidates: 60, accepted: 48, pending: 12 })
  world.resend.fault = () => null
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toEqual({ state: 'complete', candidates: 60, accepted: 60, ...zero })
})

test('an outage leaves few batches in doubt, because they are repeated before new ones are posted', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 200)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = () => '500'
  await world.run(SEVEN + 3 * HOUR)
  const inDoubt = await db
    .prepare(`SELECT count(*) AS n FROM batches WHERE body_sha256 IS NOT NULL`)
    .first('n')
  expect(inDoubt).toBeLessThan(15)
  world.resend.fault = () => null
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toEqual({ state: 'complete', candidates: 200, accepted: 200, ...zero })
})

test('after a quota is restored, a batch in doubt is repeated before new ones are posted', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 60)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  const first = `digest/${DAY}/test/0/0`
  let asked = 0
  world.resend.fault = ({ key }) => {
    if (asked === 2) return 'quota'
    if (key !== first) return null
    asked++
    return '500'
  }
  await world.run(SEVEN + HOUR / 2)
  expect(await booksOf()).toMatchObject({ state: 'paused' })
  world.resend.fault = () => null
  const before = world.resend.calls.length
  await world.run()
  expect(world.resend.calls[before]?.key).toBe(first)
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('an invalid address is found even if the response to locking its batch is lost', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 8)
  await aSendingDigest(db, DAY)
  world.resend.strict = true
  world.resend.invalid.add('r005@readers.example')
  // The first lock takes effect, but its response is lost.
  let locks = 0
  world.deps.db = whenAsked(db, /UPDATE batches SET\s+attempts = /, async () => {
    if (locks++ === 0) throw new Error('D1_ERROR: Network connection lost.')
  })
  await world.run()
  expect(locks).toBeGreaterThan(1)
  expect(wrongly(world.resend, ids)).toEqual(['r005'])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 7, invalid: 1, uncertain: 0 })
})

test('a subscriber who unsubscribes before the batch is locked gets no letter, and one who does so later gets at most one', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 8)
  await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
  world.resend.fault = ({ index }) => (index === 0 ? 'lost' : null)
  await world.run(world.now())
  await leave(db, 'r001') // r001 is locked with the first batch, whose response is lost
  await suppress(db, 'r002', 'complaint')
  await leave(db, 'r005') // r005 is planned with the second batch
  await suppress(db, 'r006', 'bounce')
  await world.run()
  expect(world.resend.forged).toEqual([])
  expect(wrongly(world.resend, ids)).toEqual(['r005', 'r006'])
  expect(await booksOf()).toEqual({
    state: 'complete',
    candidates: 8,
    accepted: 6,
    ...zero,
    unsubscribed: 1,
    suppressed: 1,
  })
})

test('a subscriber who is added during sending is not a candidate of that digest', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  await world.run(world.now())
  await someReaders(db, 'late', 3)
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 4, accepted: 4, failed: 0 })
})

test('changing the configuration or the secrets between attempts does not change the body of a batch', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = ({ index }) => (index % 2 === 0 ? 'lost' : null)
  for (let change = 0; change < 6; change++) {
    await world.run(world.now())
    world.deps.config = aConfig({
      LINK_SECRET: `another link secret, number ${change}, long enough`,
      PUBLIC_URL: `https://news${change}.example`,
      SENDER: `Other <other@news${change}.example>`,
      PUBLICATION_NAME: `Name ${change}`,
    })
    world.restart()
  }
  await world.run()
  expect(world.resend.forged).toEqual([])
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('a batch whose letters have changed since an earlier call is not posted again and becomes uncertain', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  world.resend.fault = () => 'reset'
  await world.run(world.now())
  await db.prepare(`UPDATE batches SET body_sha256 = 'of another version' WHERE seq = 0`).run()
  world.resend.fault = () => null
  await world.run(SEVEN + HOUR)
  expect(await booksOf()).toMatchObject({ state: 'sending', accepted: 4, pending: 2 })
  expect(world.logs.filter((line) => line.includes('batch.changed')).length).toBeGreaterThan(5)
  world.setNow(SEVEN + 23.5 * HOUR)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r000', 'r001'])
  expect(world.resend.calls).toHaveLength(3)
  expect(await booksOf()).toEqual({
    state: 'complete',
    candidates: 6,
    accepted: 4,
    ...zero,
    uncertain: 2,
  })
})

test('a digest whose edition is lost does not delay another digest', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, '2026-11-22')
  await db.prepare(`UPDATE digests SET edition = NULL WHERE day = '2026-11-22'`).run()
  await aSendingDigest(db, DAY)
  await world.run(SEVEN + HOUR)
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('a letter that cannot be rendered fails without affecting the rest of its batch', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 8)
  await db.prepare(`UPDATE subscribers SET email = char(10) || email WHERE id = 'r004'`).run()
  await aSendingDigest(db, DAY)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual(['r004'])
  expect(await booksOf()).toMatchObject({ state: 'complete', accepted: 7, invalid: 1 })
})

test('a failure to store the public copy delays no letter, and the digest is complete once the copy is stored', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  const editions = {
    put: async () => Promise.reject(new Error('KV PUT failed: 500')),
  } as unknown as KVNamespace
  const real = world.deps.editions
  world.deps.editions = editions
  await world.run(SEVEN + 600_000)
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'sending', accepted: 4 })
  world.deps.editions = real
  await world.run()
  expect(await booksOf()).toMatchObject({ state: 'complete' })
})

test('openDigest() does not change a digest that has been sent', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  await world.run()
  const again = {
    day: DAY,
    state: 'due',
    reason: null,
    publishAt: new Date(SEVEN),
    deadline: new Date(SEVEN),
    keyPrefix: 'other',
  } as const
  const before = await findDigest(db, DAY)
  await openDigest(db, again, new Date(SEVEN))
  expect(await findDigest(db, DAY)).toEqual(before)
  expect(await world.run()).toBe(1)
  expect(world.resend.calls).toHaveLength(1)
})
