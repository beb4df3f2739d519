import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { addSubscriber, unsubscribe } from '../../src/d1/subscribers/subscribers.ts'
import { checkToken } from '../../src/subscribers/token.ts'
import { aSendingDigest, someReaders } from '../d1/factories.ts'
import { aFlakyDb, aRandom } from './flaky.ts'
import type { Fault } from './resend.ts'
import { aWorld, DAY, SEVEN, wrongly } from './world.ts'

const HOUR = 3_600_000
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: null }

const signUp = (name: string, now = SEVEN) =>
  addSubscriber(
    db,
    { email: `${name}@readers.example`, addressHash: `hash of ${name}`, consent },
    { subscriberId: name, emailId: `note-${name}`, now: new Date(now) },
  )

const noteStates = async () => {
  const { results } = await db
    .prepare('SELECT state, count(*) AS n FROM notes GROUP BY state')
    .all<{ state: string; n: number }>()
  return Object.fromEntries(results.map(({ state, n }) => [state, n]))
}

test('a confirmation email is sent once, before any batch, with a valid link', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 2)
  await aSendingDigest(db, DAY)
  await signUp('ada')
  const bodies: string[] = []
  const { send } = world.resend
  world.resend.send = (request) => {
    bodies.push(String(request.body))
    return send(request)
  }
  await world.run()
  expect(world.resend.calls.map(({ path }) => path)).toEqual(['/emails', '/emails/batch'])
  const [link = ''] = /(?<=https:\/\/news\.example\/confirm\/)[\w.-]+/.exec(bodies[0] ?? '') ?? []
  const check = await checkToken(world.deps.config.linkSecrets, link, 'confirm', new Date(SEVEN))
  expect(check).toMatchObject({ ok: true, claims: { subscriberId: 'ada', epoch: 1 } })
  expect(world.resend.accepted.get('confirmation ada@readers.example')).toBe(1)
  expect(await noteStates()).toEqual({ accepted: 1 })
  expect(world.logs.filter((line) => line.includes('@'))).toEqual([])
})

test('every confirmation email is sent exactly once, even if calls to Resend and the database fail at random', async () => {
  const faults: Fault[] = ['lost', 'reset', '500', '429', 'cut before', 'cut after']
  for (let seed = 1; seed <= 4; seed++) {
    const random = aRandom(seed)
    const failing = () => (random() < 0.05 ? (random() < 0.5 ? 'before' : 'after') : null)
    const world = await aWorld({ db: aFlakyDb(db, failing), seed })
    const names = Array.from({ length: 12 }, (_, index) => `s${seed}n${index}`)
    for (const name of names) await signUp(name)
    world.resend.fault = () =>
      random() < 0.4 ? (faults[Math.floor(random() * faults.length)] ?? null) : null
    await world.run()
    const counts = names.map((name) => world.resend.accepted.get(`confirmation ${name}@readers.example`))
    expect([seed, new Set(counts), world.resend.forged]).toEqual([seed, new Set([1]), []])
  }
})

test('while the quota is exhausted, all confirmation emails wait and few calls are made', async () => {
  const world = await aWorld()
  for (let index = 0; index < 30; index++) await signUp(`n${index}`)
  world.resend.fault = () => (world.now() < SEVEN + HOUR ? 'quota' : null)
  await world.run(SEVEN + 0.9 * HOUR)
  expect(world.resend.calls.length).toBeLessThanOrEqual(12)
  await world.run()
  expect(await noteStates()).toEqual({ accepted: 30 })
})

test('an invalid API key delays confirmation emails, and the email to someone who unsubscribes meanwhile is dropped', async () => {
  const world = await aWorld()
  await signUp('ada')
  await signUp('bob')
  world.resend.fault = () => '401'
  await world.run(SEVEN + HOUR / 2)
  expect(world.resend.calls.length).toBeLessThanOrEqual(31)
  await unsubscribe(db, 'bob', { now: new Date(world.now()), consent })
  world.resend.fault = () => null
  await world.run()
  expect(await noteStates()).toEqual({ accepted: 1, failed: 1 })
  expect([...world.resend.accepted.keys()]).toEqual(['confirmation ada@readers.example'])
})

test('an address that Resend rejects causes only its own email to fail', async () => {
  const world = await aWorld()
  for (const name of ['ada', 'bob', 'eve']) await signUp(name)
  world.resend.strict = true
  world.resend.invalid.add('bob@readers.example')
  await world.run()
  expect(await noteStates()).toEqual({ accepted: 2, failed: 1 })
})

test('a transactional email that stays in doubt becomes uncertain after 23 hours', async () => {
  const world = await aWorld()
  await signUp('ada')
  world.resend.fault = () => 'lost'
  await world.run(SEVEN + HOUR)
  world.setNow(SEVEN + 23.5 * HOUR)
  const calls = world.resend.calls.length
  await world.run()
  expect(await noteStates()).toEqual({ uncertain: 1 })
  expect(world.resend.calls).toHaveLength(calls)
  expect(world.resend.accepted.get('confirmation ada@readers.example')).toBe(1)
})

test('a flood of sign-ups delays the digest by at most 25 calls', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await aSendingDigest(db, DAY)
  for (let index = 0; index < 60; index++) await signUp(`n${index}`)
  await world.run()
  const paths = world.resend.calls.map(({ path }) => path)
  expect(paths.indexOf('/emails/batch')).toBe(25)
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await noteStates()).toEqual({ accepted: 60 })
})

test('transactional emails that cannot be rendered do not delay the digest', async () => {
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await aSendingDigest(db, DAY)
  await signUp('ada')
  const whole = world.deps.config
  world.deps.config = { ...whole, publication: { ...whole.publication, language: 'not a language' } }
  await world.run(SEVEN + HOUR / 4)
  expect(wrongly(world.resend, ids)).toEqual([])
  world.deps.config = whole
  await world.run()
  expect(await noteStates()).toEqual({ accepted: 1 })
})
