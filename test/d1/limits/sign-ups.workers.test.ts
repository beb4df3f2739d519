import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { isAnswerAllowed } from '../../../src/d1/limits/admin-tokens.ts'
import { countSignUpFromNetwork } from '../../../src/d1/limits/sign-ups.ts'
import { addSubscriber } from '../../../src/d1/subscribers/subscribers.ts'

const NOW = Date.parse('2026-11-23T07:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: null }
let ids = 0

beforeEach(async () => {
  const tables = ['hits', 'notes', 'subscribers', 'consents', 'suppressions']
  await db.batch(tables.map((table) => db.prepare(`DELETE FROM ${table}`)))
})

/** Signs up an address. @param at Milliseconds after `NOW`. */
const join = (name: string, at = 0, { inbox = name, mostPerHour = 1000 } = {}) =>
  addSubscriber(
    db,
    { email: `${name}@readers.example`, addressHash: `hash of ${name}`, inboxHash: inbox, consent },
    { subscriberId: `s${++ids}`, emailId: `n${ids}`, now: new Date(NOW + at), mostPerHour },
  )

/** Marks all planned emails as accepted. */
const post = () => db.prepare(`UPDATE notes SET state = 'accepted', settled_at = created_at`).run()

/** Lists the times at which emails were planned, in milliseconds after `NOW`. */
const letters = async () => {
  const { results } = await db.prepare('SELECT created_at AS at FROM notes ORDER BY at').all<{ at: number }>()
  return results.map(({ at }) => at - NOW)
}

test('addSubscriber() plans at most one email per ten minutes and three per day for all address variants of an inbox together', async () => {
  const names = ['ada', 'a.da', 'ada+1', 'ada+2']
  for (let at = 0; at < DAY + HOUR; at += 5 * MINUTE) {
    await join(names[(at / MINUTE / 5) % 4] ?? '', at, { inbox: 'ada' })
    await post()
  }
  expect(await letters()).toEqual([0, 10 * MINUTE, 20 * MINUTE, DAY, DAY + 10 * MINUTE, DAY + 20 * MINUTE])
})

test('addSubscriber() plans only one email for many concurrent sign-ups with the same address', async () => {
  for (let lot = 0; lot < 4; lot++)
    await Promise.all(Array.from({ length: 100 }, (_, index) => join('ada', lot * 100 + index)))
  expect(await letters()).toEqual([0])
  expect(await db.prepare('SELECT count(*) AS n FROM hits').first('n')).toBe(1)
})

test('addSubscriber() plans no second email while the first is still waiting to be sent', async () => {
  await join('ada')
  await join('ada', HOUR)
  expect(await letters()).toEqual([0])
  await post()
  await join('ada', 2 * HOUR)
  expect(await letters()).toEqual([0, 2 * HOUR])
})

test('a sign-up with a new, pending, active or suppressed address counts towards the inbox limit', async () => {
  await join('active')
  await db.prepare(`UPDATE subscribers SET state = 'active', confirmed_at = 1`).run()
  await join('pending')
  await db
    .prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES ('hash of suppressed', 'bounce', 0)`)
    .run()
  await post()
  for (const name of ['active', 'pending', 'suppressed', 'new']) await join(name, HOUR)
  const { results } = await db
    .prepare('SELECT key FROM hits WHERE at = ?1 ORDER BY key')
    .bind(NOW + HOUR)
    .all()
  expect(results.map(({ key }) => key)).toEqual(['active', 'new', 'pending', 'suppressed'])
  expect(await letters()).toEqual([0, 0, HOUR, HOUR])
})

test('the hourly email limit applies to all inboxes together', async () => {
  for (let index = 0; index < 12; index++) await join(`all${index}`, 0, { mostPerHour: 10 })
  expect(await letters()).toHaveLength(10)
  await join('later', HOUR - 1, { mostPerHour: 10 })
  expect(await letters()).toHaveLength(10)
  await join('later', HOUR, { mostPerHour: 10 })
  expect(await letters()).toHaveLength(11)
})

const from = (network: string, at = 0, mostInboxes = 1000) =>
  countSignUpFromNetwork(db, { id: `x${++ids}`, network, now: new Date(NOW + at) }, mostInboxes)

test('countSignUpFromNetwork() allows ten sign-ups per hour from a network, even in concurrent calls', async () => {
  const counted = await Promise.all(Array.from({ length: 200 }, () => from('one')))
  expect(counted.filter(Boolean)).toHaveLength(10)
  expect(await from('one', HOUR - 1)).toBe(false)
  expect(await from('one', HOUR)).toBe(true)
  expect(await from('two')).toBe(true)
})

test('countSignUpFromNetwork() rejects a sign-up while the limit for all inboxes together is reached', async () => {
  for (let index = 0; index < 3; index++) await join(`many${index}`)
  expect(await from('one', 0, 3)).toBe(false)
  expect(await from('one', HOUR, 3)).toBe(true)
})

const guess = (token: string, network = 'one', at = 0) =>
  isAnswerAllowed(db, { token, network, right: token === 'right' }, new Date(NOW + at))

test('isAnswerAllowed() blocks a network for a minute after five different wrong tokens, even with the correct token', async () => {
  let told = 0
  for (let lot = 0; lot < 3; lot++) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => guess(`${lot} ${index}`)))
    told += answers.filter(Boolean).length
  }
  expect(told).toBe(5)
  expect(await guess('right')).toBe(false)
  expect(await guess('right', 'two')).toBe(true)
  expect(await guess('right', 'one', MINUTE)).toBe(true)
})

test('isAnswerAllowed() counts a repeated wrong token only once, so that an outdated token causes no lockout', async () => {
  for (let index = 0; index < 50; index++) expect(await guess('old')).toBe(true)
  expect(await guess('right')).toBe(true)
})

test('isAnswerAllowed() allows unknown networks 100 wrong tokens per minute in total, without blocking the correct token from other networks', async () => {
  expect(await guess('right', 'home', -20 * DAY)).toBe(true)
  const answers = await Promise.all(Array.from({ length: 300 }, (_, index) => guess('wrong', `bot ${index}`)))
  expect(answers.filter(Boolean)).toHaveLength(100)
  expect(await guess('right', 'elsewhere')).toBe(true)
  expect(await guess('wrong', 'another bot')).toBe(false)
  expect(await guess('right', 'home')).toBe(true)
  expect(await guess('right', 'elsewhere', MINUTE)).toBe(true)
})

test('isAnswerAllowed() accepts the correct token from a new network during a ten-minute attack from 20 networks', async () => {
  for (let minute = 0; minute < 10; minute++) {
    const wrong = Array.from({ length: 100 }, (_, index) =>
      guess(`wrong ${minute} ${index}`, `bot ${index % 20}`, minute * MINUTE + index * 600),
    )
    await Promise.all(wrong)
    for (const second of [0, 30, 59.9]) {
      const at = minute * MINUTE + second * 1000
      expect(await guess('right', `runner ${minute} ${second}`, at)).toBe(true)
    }
  }
})
