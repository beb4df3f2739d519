// Publishes digests over nine days, and checks that no story is sent again as new within a week.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { SAMPLES, type Sample } from '../../dev/samples/samples.ts'
import { addDays } from '../../src/calendar/clock.ts'
import { findDigest } from '../../src/d1/digests/digests.ts'
import { findEdition } from '../../src/d1/digests/snapshot.ts'
import type { EditionStory } from '../../src/digest/edition.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { type DryRun, dryRun } from '../../src/dispatcher/dry-run.ts'
import { openDue } from '../../src/dispatcher/open.ts'
import { aWorld, DAY, SEVEN, type World } from './world.ts'

const HOUR = 3_600_000
const DAY_MS = 24 * HOUR

const dayOf = (number: number) => addDays(DAY, number - 1)

/** Stores samples as the articles of a day. */
async function store(number: number, samples: readonly Sample[]): Promise<void> {
  for (const { id, title, url, source, text } of samples) {
    await env.ARTICLES.put(
      `article/${dayOf(number)}/${id}`,
      JSON.stringify({ title, url: `${url}?day=${number}`, source, text }),
    )
  }
}

/** Opens, composes and sends the digest of a day. Returns its stories, or none if it was skipped. */
async function publish(world: World, number: number): Promise<EditionStory[]> {
  const time = SEVEN + (number - 1) * DAY_MS
  world.setNow(time)
  await openDue(env.DB, world.deps.config.schedule, new Date(time), (day) => `digest/${day}/test`)
  await world.run(time + HOUR)
  const edition = await findEdition(env.DB, dayOf(number))
  return edition === null ? [] : listStories(edition).map(({ story }) => story)
}

const reasonOf = ({ stories }: DryRun, word: string) =>
  stories.filter(({ title }) => title.includes(word)).map(({ reason }) => reason)

const { world: abroad, science, culture, health, sport, business } = SAMPLES
const others = [...culture, ...sport, ...business]
const quake = abroad.filter(({ event }) => event === 'sorrel-quake')
const petrel = science.filter(({ event }) => event === 'petrel-ilmar')
const lorry: Sample = {
  id: 'selm-lorries',
  title: 'First 30 lorries cross the Selm Pass bridge as sappers clear 14 mines from the Talmark road',
  url: 'https://harbourpost.example/selm-lorries',
  source: 'Harbour Post',
  hoursAgo: 2,
  text: `${abroad[0]?.text.split('\n')[0]}\nSappers cleared fourteen mines from the approach road of the Selm Pass bridge, and thirty lorries crossed it between Varenia and Talmark on Tuesday.`,
}

test('over nine days each story appears once, then only with news, and can appear again after a week', async () => {
  const world = await aWorld()
  await store(1, [...abroad, ...science])
  const first = await publish(world, 1)
  expect(first.length).toBeGreaterThanOrEqual(5)
  expect(first.filter(({ updateOf }) => updateOf !== undefined)).toEqual([])

  // The earthquake story returns unchanged, the bridge story returns with news, and some stories are entirely
  // new.
  await store(2, [...quake, lorry, ...others])
  world.setNow(SEVEN + DAY_MS)
  const plan = await dryRun(world.deps, dayOf(2))
  const sorrel = reasonOf(plan, 'Sorrel')
  expect(sorrel.length).toBeGreaterThan(0)
  for (const reason of sorrel) {
    expect(reason).toMatch(/^continues “.*Sorrel.*” of 2026-11-23, but adds too little news$/)
  }
  expect(reasonOf(plan, 'lorries')).toEqual([
    expect.stringMatching(/; continues “.*Selm.*” of 2026-11-23; new: 30, 14$/),
  ])
  const second = await publish(world, 2)
  const updates = second.filter(({ updateOf }) => updateOf !== undefined)
  expect(updates.map(({ title, updateOf }) => [title, updateOf])).toEqual([[lorry.title, dayOf(1)]])
  expect(second.filter(({ title }) => /Sorrel|Petrel/.test(title))).toEqual([])
  expect(second.length).toBeGreaterThan(1)
  // A digest is not compared with its own stories.
  expect(await dryRun(world.deps, dayOf(2))).toEqual({ ...plan, operations: 0 })

  // The story of the lorries returns together with all articles of the first day. Nothing is new, so nothing
  // is sent.
  const old = [lorry, ...abroad, ...science]
  await store(3, old)
  expect(await publish(world, 3)).toEqual([])
  const skipped = await findDigest(env.DB, dayOf(3))
  expect(skipped).toMatchObject({ state: 'skipped', articles: old.length })
  expect(skipped?.reason).toMatch(/^nothing new: all \d stories were left out$/)
  const explained = await dryRun(world.deps, dayOf(3))
  expect(explained.skipped).toBe(skipped?.reason)
  expect(reasonOf(explained, 'eels')).toEqual([
    expect.stringMatching(/^continues “Tagged eels.*” of 2026-11-23/),
  ])

  await store(4, health.slice(0, 1))
  expect((await publish(world, 4)).map(({ updateOf }) => updateOf)).toEqual([undefined])

  await store(8, petrel)
  expect(await publish(world, 8)).toEqual([])
  expect((await findDigest(env.DB, dayOf(8)))?.reason).toMatch(/^nothing new/)

  await store(9, petrel)
  const ninth = await publish(world, 9)
  expect(ninth.length).toBeGreaterThan(0)
  for (const { title, updateOf } of ninth) {
    expect(title).toContain('Petrel')
    expect(updateOf).toBeUndefined()
  }
  const { results } = await env.DB.prepare('SELECT DISTINCT digest_day AS day FROM memory ORDER BY 1').all()
  expect(results.map(({ day }) => day)).toEqual([dayOf(2), dayOf(4), dayOf(9)])
})

test('a digest that is opened again does not store its stories twice', async () => {
  const world = await aWorld()
  await store(1, science)
  const before = await dryRun(world.deps, DAY)
  expect(before.skipped).toBeNull()
  const count = () => env.DB.prepare('SELECT count(*) AS n FROM memory').first<number>('n')
  expect(await count()).toBe(0)
  const told = await publish(world, 1)
  expect(await count()).toBe(told.length)
  expect(await publish(world, 1)).toEqual(told)
  expect(await count()).toBe(told.length)
})

test('a recent subject line is not repeated, even if the same story leads again', async () => {
  const world = await aWorld({ variables: { REPEATS: 'all' } })
  for (const { name } of (await env.ARTICLES.list()).keys) await env.ARTICLES.delete(name)
  const [best] = petrel
  if (best === undefined) throw new Error('Cannot find the sample')
  const sameTitle = petrel.flatMap((sample) =>
    sample.language === undefined ? [{ ...sample, title: best.title }] : [],
  )
  await store(1, [best])
  await publish(world, 1)
  await store(2, [...sameTitle, ...culture])
  await publish(world, 2)
  const [before, after] = [await findEdition(env.DB, dayOf(1)), await findEdition(env.DB, dayOf(2))]
  expect(after?.lead?.title).toBe(best.title)
  expect(before?.subject).toBe(best.title)
  expect(after?.subject).not.toContain('Petrel')
  expect(after?.preheader).toContain(best.title)
})
