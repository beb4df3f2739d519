// Checks that restoring a database backup sends no letter twice, and none at all if the backup is a day old.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { openDigest } from '../../src/d1/digests/open-digest.ts'
import { keyPrefixOf } from '../../src/dispatcher/key-prefix.ts'
import { openDue } from '../../src/dispatcher/open.ts'
import { tablesOf } from '../d1/dump.ts'
import { aSendingDigest, leave, someReaders } from '../d1/factories.ts'
import { aWorld, booksOf, DAY, SEVEN, someArticles, type World, wrongly } from './world.ts'

const HOUR = 3_600_000
const PUBLIC_URL = 'https://news.example'
const db = env.DB
/** Generated columns, into which no value can be inserted. */
const GENERATED = ['clock']

/** Backs up all tables and returns a function that restores them without running triggers. */
async function aBackup(): Promise<() => Promise<unknown>> {
  const tables = await tablesOf(db)
  const kept = await db.batch<Record<string, unknown>>(
    tables.map((table) => db.prepare(`SELECT * FROM ${table}`)),
  )
  const { results: triggers } = await db
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`)
    .all<{ name: string; sql: string }>()
  return () =>
    db.batch([
      db.prepare('PRAGMA defer_foreign_keys = on'),
      ...triggers.map(({ name }) => db.prepare(`DROP TRIGGER ${name}`)),
      ...tables.map((table) => db.prepare(`DELETE FROM ${table}`)),
      ...tables.flatMap((table, index) =>
        (kept[index]?.results ?? []).map((row) => {
          const stored = Object.entries(row).filter(([column]) => !GENERATED.includes(column))
          const places = stored.map((_, place) => `?${place + 1}`)
          return db
            .prepare(`INSERT INTO ${table} (${stored.map(([column]) => column)}) VALUES (${places})`)
            .bind(...stored.map(([, value]) => value))
        }),
      ),
      ...triggers.map(({ sql }) => db.prepare(sql)),
    ])
}

const lettersOf = ({ resend }: World) => [...resend.accepted.values()].reduce((sum, count) => sum + count, 0)

/** Moments for a backup, each with the digest's state and counts after a restore a day later. */
const MOMENTS: Record<string, { until: (world: World) => Promise<unknown>; books: object }> = {
  'is due': {
    until: async () => {
      await someArticles()
      const [publishAt, deadline] = [new Date(SEVEN), new Date(SEVEN + 6 * HOUR)]
      await openDigest(
        db,
        { day: DAY, state: 'due', reason: null, publishAt, deadline, keyPrefix: 'digest/x' },
        new Date(SEVEN),
      )
    },
    books: { state: 'skipped', candidates: 0, accepted: 0 },
  },
  'has just been composed': {
    until: () => aSendingDigest(db, DAY, { lettersPerBatch: 2 }),
    books: { state: 'complete', candidates: 6, accepted: 0, failed: 6 },
  },
  'is being sent': {
    until: async (world) => {
      await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
      await world.run(world.now())
    },
    books: { state: 'complete', candidates: 6, accepted: 2, failed: 4 },
  },
  'has a batch in doubt': {
    until: async (world) => {
      await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
      world.resend.fault = () => 'lost'
      await world.run(world.now())
      world.resend.fault = () => null
    },
    books: { state: 'complete', candidates: 6, accepted: 0, uncertain: 2, failed: 4 },
  },
  'waits for a quota': {
    until: async (world) => {
      await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
      world.resend.fault = () => 'quota'
      await world.run(world.now())
      world.resend.fault = () => null
    },
    books: { state: 'complete', candidates: 6, accepted: 0, failed: 6 },
  },
}

test.each(Object.keys(MOMENTS))(
  'restoring a day-old backup sends no letter if its digest %s',
  async (name) => {
    const moment = MOMENTS[name]
    const world = await aWorld({ callsPerTurn: 1 })
    const ids = await someReaders(db, 'r', 6)
    await moment?.until(world)
    const restore = await aBackup()
    await world.run(SEVEN + 2 * HOUR)
    expect(wrongly(world.resend, ids)).toEqual([])
    const calls = world.resend.calls.length

    world.setNow(SEVEN + 30 * HOUR)
    world.restart()
    await restore()
    await world.run(SEVEN + 60 * HOUR)
    expect(world.resend.calls).toHaveLength(calls)
    expect(lettersOf(world)).toBe(6)
    expect(await booksOf()).toMatchObject(moment?.books ?? {})
  },
)

test('no letter is sent twice if a backup from before the digest is restored on the same day', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await someArticles()
  const publish = async () => {
    await openDue(db, world.deps.config.schedule, new Date(SEVEN), await keyPrefixOf(db, PUBLIC_URL))
    await world.run()
  }
  const restore = await aBackup()
  await publish()
  expect(lettersOf(world)).toBe(6)
  world.restart()
  await restore()
  expect(await findDigest(db, DAY)).toBeNull()
  world.setNow(world.now() + HOUR)
  await publish()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 6, accepted: 6 })
})

test('restoring a backup before the deadline makes changed batches uncertain, and counts the others as accepted', async () => {
  const world = await aWorld({ callsPerTurn: 1 })
  const ids = await someReaders(db, 'r', 40)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  await world.run(world.now())
  const restore = await aBackup()
  await world.run()
  expect(lettersOf(world)).toBe(40)
  world.restart()
  await restore()
  for (const id of ['r002', 'r005', 'r008', 'r011', 'r014', 'r017']) await leave(db, id)
  await world.run()
  expect(lettersOf(world)).toBe(40)
  expect(world.resend.forged).toHaveLength(6) // each changed batch costs one call, because its key belongs to a different body
  expect(wrongly(world.resend, ids)).toEqual([])
  const counts = { candidates: 40, accepted: 28, unsubscribed: 6, uncertain: 6, failed: 0 }
  expect(await booksOf()).toMatchObject({ state: 'complete', ...counts })
})

test('keyPrefixOf() returns a different key prefix for a copy of the database at another URL', async () => {
  const [here, there] = await Promise.all(
    [PUBLIC_URL, 'https://staging.example'].map((url) => keyPrefixOf(db, url)),
  )
  expect(here?.(DAY)).not.toBe(there?.(DAY))
  expect((await keyPrefixOf(db, PUBLIC_URL))(DAY)).toBe(here?.(DAY))
})

test('no letter is sent twice if a backup made before sending is restored before the deadline', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 6)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  const restore = await aBackup()
  await world.run()
  world.restart()
  await restore()
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toMatchObject({ state: 'complete', candidates: 6, accepted: 6 })
})
