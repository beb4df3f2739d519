// Tests the expiry of rate-limit hits and of subscribers who did not confirm in time.
import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { cutoffsAt, expireSome } from '../../../src/d1/expiry/expire.ts'
import { isAnswerAllowed } from '../../../src/d1/limits/admin-tokens.ts'
import { countSignUpFromNetwork } from '../../../src/d1/limits/sign-ups.ts'
import { addSubscriber } from '../../../src/d1/subscribers/subscribers.ts'

const NOW = Date.parse('2026-11-23T07:00:00Z')
const DAY = 86_400_000
const db = env.DB
const consent = { textVersion: 'form 1', ipHash: null }
let ids = 0

beforeEach(async () => {
  const tables = ['hits', 'notes', 'subscribers', 'consents', 'suppressions']
  await db.batch(tables.map((table) => db.prepare(`DELETE FROM ${table}`)))
})

/** Signs up an address. @param at Milliseconds after `NOW`. */
const join = (name: string, at = 0) =>
  addSubscriber(
    db,
    { email: `${name}@readers.example`, addressHash: `hash of ${name}`, inboxHash: name, consent },
    { subscriberId: `s${++ids}`, emailId: `n${ids}`, now: new Date(NOW + at), mostPerHour: 1000 },
  )

/** Marks all planned emails as accepted. */
const post = () => db.prepare(`UPDATE notes SET state = 'accepted', settled_at = created_at`).run()

/** Deletes all rows that have expired by the given time. @param at Milliseconds after `NOW`. */
async function expire(at: number): Promise<void> {
  const now = new Date(NOW + at)
  const cutoffs = cutoffsAt(now, { retentionDays: 30, articleRetentionDays: 30 })
  while (await expireSome(db, cutoffs, now));
}

test('expireSome() deletes rate-limit hits after a day, and known networks after 30 days', async () => {
  await join('ada')
  await countSignUpFromNetwork(db, { id: 'x', network: 'one', now: new Date(NOW) }, 1000)
  await isAnswerAllowed(db, { token: 'wrong', network: 'one', right: false }, new Date(NOW))
  await isAnswerAllowed(db, { token: 'right', network: 'home', right: true }, new Date(NOW))
  const kinds = async () =>
    (await db.prepare('SELECT kind FROM hits ORDER BY kind').all()).results.map(({ kind }) => kind)
  await expire(DAY - 1)
  expect(await kinds()).toEqual(['admin', 'guess', 'inbox', 'network'])
  await expire(DAY)
  expect(await kinds()).toEqual(['admin'])
  await expire(30 * DAY)
  expect(await kinds()).toEqual([])
})

test('expireSome() deletes only subscribers who are still unconfirmed ten days after their last sign-up', async () => {
  await join('never')
  await join('again')
  await post()
  await join('again', 5 * DAY)
  await join('back')
  await db.prepare(`UPDATE subscribers SET left_at = 1, epoch = 2 WHERE email LIKE 'back%'`).run()
  await join('active')
  await db
    .prepare(`UPDATE subscribers SET state = 'active', confirmed_at = 1 WHERE email LIKE 'active%'`)
    .run()
  await expire(10 * DAY)
  expect((await db.prepare('SELECT 1 FROM subscribers').all()).results.length).toBe(4)
  await expire(10 * DAY + 1)
  const { results } = await db.prepare('SELECT email, state FROM subscribers ORDER BY email').all()
  expect(results).toEqual([
    { email: 'active@readers.example', state: 'active' },
    { email: 'again@readers.example', state: 'pending' },
    { email: 'back@readers.example', state: 'unsubscribed' },
  ])
  const consents = await db.prepare('SELECT count(*) AS n FROM consents').first('n')
  expect(consents).toBe(4)
})
