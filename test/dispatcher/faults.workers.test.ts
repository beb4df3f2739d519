import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { retryDigest } from '../../src/dispatcher/retry.ts'
import { aSendingDigest, leave, someReaders } from '../d1/factories.ts'
import { aFlakyDb, aRandom } from './flaky.ts'
import type { Fault } from './resend.ts'
import { aWorld, booksOf, DAY, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const FAULTS: Fault[] = ['lost', 'reset', '500', '429', 'cut before', 'cut after', 'garbled', 'quota', '401']
/** Faults that neither pause nor halt a digest. */
const PASSING = FAULTS.slice(0, 7)

function one<T>(list: readonly T[], random: () => number): T {
  const [chosen] = list.slice(Math.floor(random() * list.length))
  if (chosen === undefined) throw new RangeError('Cannot choose from an empty list')
  return chosen
}

const zero = { pending: 0, invalid: 0, unsubscribed: 0, suppressed: 0, failed: 0, uncertain: 0, stopped: 0 }

test('no letter is lost or sent twice when calls to Resend fail at random', async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const world = await aWorld({ seed, callsPerTurn: 3 })
    const ids = await someReaders(db, 'r', 60)
    await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
    const random = aRandom(seed)
    world.resend.fault = () => (random() < 0.4 ? one(PASSING, random) : null)
    await world.run()
    expect([seed, wrongly(world.resend, ids), world.resend.forged]).toEqual([seed, [], []])
    expect(world.logs.filter((line) => line.includes('@'))).toEqual([])
    expect(await booksOf()).toEqual({ state: 'complete', candidates: 60, accepted: 60, ...zero })
  }
})

test('no letter is lost or sent twice when 5% of database calls fail and some responses from Resend are lost', async () => {
  for (let seed = 1; seed <= 10; seed++) {
    const random = aRandom(seed)
    const failing = () => (random() < 0.05 ? (random() < 0.5 ? 'before' : 'after') : null)
    const world = await aWorld({ db: aFlakyDb(db, failing), seed })
    const ids = await someReaders(db, 'r', 60)
    await aSendingDigest(db, DAY, { lettersPerBatch: 4 })
    world.resend.fault = () => (random() < 0.1 ? 'lost' : null)
    await world.run()
    expect([seed, wrongly(world.resend, ids), world.resend.forged]).toEqual([seed, [], []])
    expect(await booksOf()).toEqual({ state: 'complete', candidates: 60, accepted: 60, ...zero })
  }
})

test('no letter is lost or sent twice when a digest is interrupted at any database statement or call to Resend', async () => {
  let steps = 0
  for (let cutAt = 0; cutAt <= steps; cutAt++) {
    for (const when of ['before', 'after'] as const) {
      let step = 0
      const world = await aWorld({
        db: aFlakyDb(db, () => (++step === cutAt ? when : null)),
      })
      const ids = await someReaders(db, 'r', 7)
      await leave(db, 'r003')
      await aSendingDigest(db, DAY, { lettersPerBatch: 3 })
      world.resend.fault = () => (++step === cutAt ? `cut ${when}` : null)
      await world.run()
      const staying = ids.filter((id) => id !== 'r003')
      expect([cutAt, when, wrongly(world.resend, staying), world.resend.forged]).toEqual([
        cutAt,
        when,
        [],
        [],
      ])
      expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 6, accepted: 6, pending: 0 })
      if (cutAt === 0) steps = step
    }
  }
  expect(steps).toBeGreaterThan(12)
})

test('with all faults combined, each remaining subscriber gets one letter, and the counts add up', async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const random = aRandom(seed)
    let rough = true
    const failing = () => (rough && random() < 0.08 ? (random() < 0.5 ? 'before' : 'after') : null)
    const world = await aWorld({ db: aFlakyDb(db, failing), seed, callsPerTurn: 1 + (seed % 5) })
    const ids = await someReaders(db, 'r', 40)
    await aSendingDigest(db, DAY, { lettersPerBatch: 3 + (seed % 4) })
    world.resend.fault = () => (rough && random() < 0.5 ? one(FAULTS, random) : null)
    const left = new Set<string>()
    for (let quarter = 0; quarter < 20; quarter++) {
      await world.run(world.now() + HOUR / 4)
      const { state } = await booksOf()
      if (state === 'complete') break
      // The operator retries a paused or halted digest, and a subscriber unsubscribes.
      const { schedule } = world.deps.config
      if (state !== 'sending') await retryDigest(db, schedule, DAY, new Date(world.now()))
      const leaving = one(ids, random)
      left.add(leaving)
      await leave(db, leaving)
      rough = quarter < 8
    }
    await world.run()
    expect([seed, wrongly(world.resend, ids).filter((id) => !left.has(id))]).toEqual([seed, []])
    expect(world.resend.forged).toEqual([])
    expect([...world.resend.accepted.values()].filter((count) => count > 1)).toEqual([])
    const books = await booksOf()
    expect(books).toMatchObject({ state: 'complete', candidates: 40, pending: 0, failed: 0, uncertain: 0 })
    expect((books.accepted ?? 0) + (books.unsubscribed ?? 0)).toBe(40)
  }
})
