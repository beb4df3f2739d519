import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openDigest } from '../../src/d1/digests/open-digest.ts'
import { openDue } from '../../src/dispatcher/open.ts'
import { retryDigest } from '../../src/dispatcher/retry.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aFlakyDb } from './flaky.ts'
import { aWorld, DAY, SEVEN, type World } from './world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const db = env.DB
const EMAIL = 'operator@news.example'

/** Stores a digest that was skipped because there were no articles. */
const aSkippedDigest = () =>
  openDigest(
    db,
    {
      day: DAY,
      state: 'skipped',
      reason: 'no articles',
      publishAt: new Date(SEVEN),
      deadline: new Date(SEVEN + HOUR),
      keyPrefix: 'x',
    },
    new Date(SEVEN),
  )

const causes = ({ alerts }: World) => alerts.map(({ event }) => event)
/** Returns the number of alert emails that Resend accepted. */
const letters = ({ resend }: World) => resend.accepted.get(`alert ${EMAIL}`) ?? 0

test('a halted digest is reported to the alert webhook once, and again if it halts after recovering', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '401'
  await world.run(SEVEN + HOUR)
  expect(world.alerts).toEqual([
    {
      id: expect.any(String),
      event: 'digest.halted',
      publication: 'Broadsheet',
      day: DAY,
      state: 'halted',
      reason: expect.stringContaining('restricted_api_key'),
      counts: expect.objectContaining({ candidates: 4, pending: 4, accepted: 0 }),
      text: expect.stringMatching(
        /^Broadsheet: the digest for Monday 23 November 2026 has stopped\. .*retry\.$/,
      ),
      url: 'https://news.example/health',
    },
  ])
  expect(JSON.stringify(world.alerts)).not.toContain('@')
  await retryDigest(db, world.deps.config.schedule, DAY, new Date(world.now()))
  await world.run(SEVEN + 2 * HOUR) // nothing has been fixed, so no second alert is posted
  expect(world.alerts).toHaveLength(1)
  world.resend.fault = () => null
  await retryDigest(db, world.deps.config.schedule, DAY, new Date(world.now()))
  await world.run()
  await db.prepare(`UPDATE digests SET state = 'halted', reason = 'again' WHERE day = ?1`).bind(DAY).run()
  await world.run(world.now() + MINUTE)
  expect(world.alerts.slice(1)).toMatchObject([{ event: 'digest.halted', reason: 'again' }])
})

test('an alert email is sent once, even if Resend’s response is lost or the turn is interrupted', async () => {
  for (const fault of ['lost', 'cut after'] as const) {
    const world = await aWorld({ variables: { ALERT_EMAIL: EMAIL } })
    await someReaders(db, 'r', 2)
    await aSendingDigest(db, DAY)
    let asked = 0
    world.resend.fault = ({ path }) => {
      if (path === '/emails/batch') return asked > 8 ? null : 'quota'
      return asked++ < 4 ? fault : null
    }
    await world.run(SEVEN + 3 * HOUR)
    expect([fault, letters(world), world.resend.forged]).toEqual([fault, 1, []])
    expect(world.logs.filter((line) => line.includes('@'))).toEqual([])
  }
})

test('an alert email is dropped if the cause of the alert ends before the email is sent', async () => {
  const world = await aWorld({ variables: { ALERT_EMAIL: EMAIL } })
  await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '401'
  await world.run(SEVEN + 10 * MINUTE)
  expect(letters(world)).toBe(0) // Resend rejects this email as well, so only the webhook gets the alert
  world.resend.fault = () => null
  await retryDigest(db, world.deps.config.schedule, DAY, new Date(world.now()))
  await world.run(SEVEN + 20 * MINUTE)
  expect(causes(world)).toEqual(['digest.halted'])
  expect(letters(world)).toBe(0)
})

test('an alert email is retried at most once an hour while Resend rejects it', async () => {
  const world = await aWorld({ variables: { ALERT_EMAIL: EMAIL } })
  await someReaders(db, 'r', 4)
  await aSendingDigest(db, DAY)
  world.resend.fault = () => '401'
  await world.run(SEVEN + 4.5 * HOUR)
  expect(world.resend.calls.map(({ path }) => path)).toEqual(['/emails/batch', ...Array(5).fill('/emails')])
})

test('an alert that the webhook keeps rejecting is posted six times with the same id, and then abandoned', async () => {
  const world = await aWorld()
  world.takesAlerts = false
  await openDue(db, world.deps.config.schedule, new Date(SEVEN), (day) => day)
  await world.run(SEVEN + 30 * HOUR)
  expect(causes(world)).toEqual(Array(6).fill('digest.empty'))
  expect(new Set(world.alerts.map(({ id }) => id)).size).toBe(1)
  const { results } = await db.prepare('SELECT attempts, told_at FROM alerts').all()
  expect(results).toEqual([{ attempts: 6, told_at: null }])
})

test('an alert is emailed once and keeps its id, whichever database response is lost', async () => {
  let steps = 0
  for (let cutAt = 0; cutAt <= steps; cutAt++) {
    let step = 0
    const world = await aWorld({
      db: aFlakyDb(db, () => (++step === cutAt ? 'after' : null)),
      variables: { ALERT_EMAIL: EMAIL },
    })
    await aSkippedDigest()
    await world.run(SEVEN + 5 * MINUTE)
    expect([cutAt, letters(world), new Set(world.alerts.map(({ id }) => id)).size]).toEqual([cutAt, 1, 1])
    expect(world.alerts.length).toBeLessThan(3) // the alert is posted twice if the first post could not be recorded
    if (cutAt === 0) steps = step
  }
  expect(steps).toBeGreaterThan(10)
})

test('alerts report a paused digest, failed and uncertain letters, and missed days', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 3)
  await aSendingDigest(db, DAY, { lettersPerBatch: 2 })
  let calls = 0
  world.resend.fault = () => (calls++ === 0 ? 'lost' : 'quota')
  await world.run(SEVEN + 7 * HOUR)
  world.setNow(SEVEN + 24 * HOUR)
  await world.run()
  expect(causes(world).sort()).toEqual(['digest.failed', 'digest.paused', 'digest.uncertain'])
  world.alerts.length = 0
  world.setNow(SEVEN + 96 * HOUR + 7 * HOUR)
  await openDue(db, world.deps.config.schedule, new Date(world.now()), (day) => day)
  await world.run(world.now() + MINUTE)
  expect(world.alerts).toMatchObject([
    { event: 'digest.missed', day: '2026-11-27', reason: expect.stringContaining('due: 4') },
  ])
})

test('no alert is stored if neither an alert webhook nor an alert address is set', async () => {
  const world = await aWorld()
  world.deps.postAlert = null
  await openDue(db, world.deps.config.schedule, new Date(SEVEN), (day) => day)
  await world.run(SEVEN + HOUR)
  expect(await db.prepare('SELECT count(*) AS count FROM alerts').first('count')).toBe(0)
})
