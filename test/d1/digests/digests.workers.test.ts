import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { beginAttempt, failAttempt, isCutOff } from '../../../src/d1/digests/attempts.ts'
import { findDigest, findNewestDay, listDigests, listUnfinished } from '../../../src/d1/digests/digests.ts'
import { reopenDigest } from '../../../src/d1/digests/open-digest.ts'
import {
  findArticlesSeenUntil,
  findEdition,
  findSnapshot,
  listConsidered,
  storeSnapshot,
} from '../../../src/d1/digests/snapshot.ts'
import {
  completeDigest,
  holdDigest,
  markPlanned,
  markPublished,
  resumeDigest,
  reviveDigest,
  skipDigest,
} from '../../../src/d1/digests/transitions.ts'
import { deriveLinkKey } from '../../../src/subscribers/token.ts'
import { aDigest, aTemplate } from '../../factories.ts'
import { openDue } from '../factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const DEADLINE = new Date('2026-11-23T13:00:00Z')
const AGAIN = new Date('2026-11-23T14:00:00Z')

const aFrozen = async (day: string) => ({
  template: aTemplate({ day }),
  links: { origin: 'https://news.example', key: await deriveLinkKey('secret', day) },
  lettersPerBatch: 100,
  edition: aDigest({ day }),
  themes: ['world', 'more'],
})

const freeze = async (day: string, considered: string[] = [`article/${day}/a`]) =>
  storeSnapshot(env.DB, await aFrozen(day), { considered, articles: 0, rejected: 0, to: day }, NOW)

test('openDigest() keeps the first digest of a day, even in concurrent calls', async () => {
  const prefixes = Array.from({ length: 20 }, (_, index) => `prefix-${index}`)
  await Promise.all(prefixes.map((keyPrefix) => openDue(env.DB, '2026-01-01', { keyPrefix })))
  await openDue(env.DB, '2026-01-01', { state: 'skipped', reason: 'too late' })
  const { results } = await env.DB.prepare(`SELECT state FROM digests WHERE day = '2026-01-01'`).all()
  expect(results).toEqual([{ state: 'due' }])
})

test('openDigest() rejects a day that is not in the form YYYY-MM-DD', async () => {
  await expect(openDue(env.DB, '20260101')).rejects.toThrow('CHECK')
})

test('storeSnapshot() never replaces an existing snapshot', async () => {
  await openDue(env.DB, '2026-01-02')
  await freeze('2026-01-02', ['article/2026-01-02/a', 'article/2026-01-02/b'])
  await storeSnapshot(
    env.DB,
    {
      ...(await aFrozen('2026-01-02')),
      edition: aDigest({ day: '2026-01-02', subject: 'Another' }),
      lettersPerBatch: 7,
    },
    { considered: ['article/2026-01-02/c'], articles: 0, rejected: 1, to: '2026-01-09' },
    NOW,
  )
  expect(await findDigest(env.DB, '2026-01-02')).toMatchObject({
    state: 'sending',
    subject: 'Comet seen over Berlin',
    articles: 0,
    rejected: 0,
    composedAt: NOW.getTime(),
  })
  expect(await findSnapshot(env.DB, '2026-01-02')).toEqual(await aFrozen('2026-01-02'))
  expect(await findEdition(env.DB, '2026-01-02')).toEqual(aDigest({ day: '2026-01-02' }))
  expect(await listConsidered(env.DB, 'article/2026-01-02/')).toEqual(
    new Set(['article/2026-01-02/a', 'article/2026-01-02/b']),
  )
})

test('storeSnapshot() does not change a skipped digest', async () => {
  await openDue(env.DB, '2026-01-03', { state: 'skipped', reason: 'no articles' })
  await freeze('2026-01-03')
  expect(await findDigest(env.DB, '2026-01-03')).toMatchObject({ state: 'skipped', composedAt: null })
  expect((await listConsidered(env.DB, 'article/2026-01-03/')).has('article/2026-01-03/a')).toBe(false)
  expect(await findSnapshot(env.DB, '2026-01-03')).toBeNull()
})

test('storeSnapshot() stores thousands of article keys of the maximum length', async () => {
  await openDue(env.DB, '2026-01-04')
  const keys = Array.from({ length: 4500 }, (_, index) => `article/2026-01-04/${index}`.padEnd(512, 'x'))
  await freeze('2026-01-04', keys)
  const seen = await listConsidered(env.DB, 'article/2026-01-04/')
  expect(keys.filter((key) => !seen.has(key))).toEqual([])
})

test('storeSnapshot() accepts a digest without considered articles', async () => {
  await openDue(env.DB, '2026-01-05')
  await freeze('2026-01-05', [])
  expect(await findDigest(env.DB, '2026-01-05')).toMatchObject({ state: 'sending', articles: 0 })
})

test('skipDigest() skips a digest and reopenDigest() reopens it, but only until it is composed', async () => {
  await openDue(env.DB, '2026-01-06')
  await failAttempt(env.DB, '2026-01-06', 'KV cannot be listed')
  expect(await findDigest(env.DB, '2026-01-06')).toMatchObject({
    state: 'due',
    reason: 'KV cannot be listed',
  })
  await skipDigest(env.DB, '2026-01-06', 'no articles')
  expect(await findDigest(env.DB, '2026-01-06')).toMatchObject({ state: 'skipped', reason: 'no articles' })
  const later = new Date('2026-11-23T20:00:00Z')
  await reopenDigest(env.DB, '2026-01-06', { now: AGAIN, deadline: later })
  expect(await findDigest(env.DB, '2026-01-06')).toMatchObject({
    state: 'due',
    reason: null,
    publishAt: AGAIN.getTime(),
    deadline: later.getTime(),
  })
  await reopenDigest(env.DB, '2026-01-06', { now: later, deadline: NOW })
  expect(await findDigest(env.DB, '2026-01-06')).toMatchObject({
    publishAt: AGAIN.getTime(),
    deadline: later.getTime(),
  })
  await freeze('2026-01-06')
  await skipDigest(env.DB, '2026-01-06', 'too late')
  await reopenDigest(env.DB, '2026-01-06', { now: later, deadline: DEADLINE })
  await failAttempt(env.DB, '2026-01-06', 'KV cannot be listed')
  expect(await findDigest(env.DB, '2026-01-06')).toMatchObject({ state: 'sending', reason: null })
})

test('beginAttempt() records an attempt as unfinished until it fails, and reopening a skipped digest resets the counts', async () => {
  const day = '2026-01-16'
  await openDue(env.DB, day)
  expect(await isCutOff(env.DB)).toBe(false)
  await beginAttempt(env.DB, day, NOW)
  await beginAttempt(env.DB, day, AGAIN)
  expect(await isCutOff(env.DB)).toBe(true)
  const begun = { attempts: 2, failedAttempts: 0, attemptedAt: AGAIN.getTime() }
  expect(await findDigest(env.DB, day)).toMatchObject(begun)
  await failAttempt(env.DB, day, 'KV cannot be listed')
  await failAttempt(env.DB, day, 'KV cannot be listed')
  await failAttempt(env.DB, day, 'KV cannot be listed')
  expect(await findDigest(env.DB, day)).toMatchObject({ attempts: 2, failedAttempts: 2 })
  expect(await isCutOff(env.DB)).toBe(false)
  await reopenDigest(env.DB, day, { now: AGAIN, deadline: DEADLINE })
  expect(await findDigest(env.DB, day)).toMatchObject({ attempts: 2, attemptedAt: null })
  await skipDigest(env.DB, day, 'too late')
  await reopenDigest(env.DB, day, { now: AGAIN, deadline: DEADLINE })
  expect(await findDigest(env.DB, day)).toMatchObject({ attempts: 0, failedAttempts: 0 })
  await freeze(day)
  await beginAttempt(env.DB, day, AGAIN)
  expect(await findDigest(env.DB, day)).toMatchObject({ attempts: 0 })
})

test('a digest can be paused and resumed, and completes only after it is planned and published', async () => {
  const day = '2026-01-07'
  await openDue(env.DB, day)
  expect(await completeDigest(env.DB, day, NOW)).toBe(false)
  await freeze(day)
  await holdDigest(env.DB, day, { state: 'paused', reason: 'quota', resumeAt: DEADLINE })
  await holdDigest(env.DB, day, { state: 'halted', reason: 'key', resumeAt: null })
  expect(await findDigest(env.DB, day)).toMatchObject({
    state: 'paused',
    reason: 'quota',
    resumeAt: DEADLINE.getTime(),
  })
  expect(await completeDigest(env.DB, day, NOW)).toBe(false)
  await resumeDigest(env.DB, day, null)
  expect(await findDigest(env.DB, day)).toMatchObject({ state: 'sending', reason: null, resumeAt: null })
  expect(await completeDigest(env.DB, day, NOW)).toBe(false)
  await markPublished(env.DB, day, NOW)
  expect(await completeDigest(env.DB, day, NOW)).toBe(false)
  await markPlanned(env.DB, day, NOW)
  expect((await listUnfinished(env.DB)).map((digest) => digest.day)).toContain(day)
  expect(await completeDigest(env.DB, day, NOW)).toBe(true)
  expect(await completeDigest(env.DB, day, NOW)).toBe(false)
  expect((await listUnfinished(env.DB)).map((digest) => digest.day)).not.toContain(day)
  await holdDigest(env.DB, day, { state: 'halted', reason: 'key', resumeAt: null })
  await resumeDigest(env.DB, day, null)
  expect(await reviveDigest(env.DB, day, { deadline: DEADLINE, now: NOW })).toBe(false)
  expect(await findDigest(env.DB, day)).toMatchObject({ state: 'complete', counts: { candidates: 0 } })
})

test('the database rejects a complete digest that was never planned', async () => {
  await openDue(env.DB, '2026-01-08')
  await freeze('2026-01-08')
  const force = env.DB.prepare(
    `UPDATE digests SET state = 'complete', completed_at = 1 WHERE day = '2026-01-08'`,
  ).run()
  await expect(force).rejects.toThrow('CHECK')
})

test('listDigests() lists the newest digest first, and findArticlesSeenUntil() returns the last day whose articles were considered', async () => {
  await openDue(env.DB, '2026-02-01')
  await freeze('2026-02-01')
  await openDue(env.DB, '2026-02-02', { state: 'skipped', reason: 'no articles' })
  expect((await listDigests(env.DB, 2)).map(({ day }) => day)).toEqual(['2026-02-02', '2026-02-01'])
  expect(await findNewestDay(env.DB)).toBe('2026-02-02')
  expect(await findArticlesSeenUntil(env.DB)).toBe('2026-02-01')
  expect(await findDigest(env.DB, '2026-02-03')).toBeNull()
  expect(await findEdition(env.DB, '2026-02-03')).toBeNull()
})
