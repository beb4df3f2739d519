import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { listDailyCounts } from '../../src/d1/statistics.ts'
import { confirmAddressChange, requestAddressChange } from '../../src/d1/subscribers/address-changes.ts'
import { eraseSubscriber } from '../../src/d1/subscribers/erase.ts'
import { addSubscriber, confirmSubscriber, unsubscribe } from '../../src/d1/subscribers/subscribers.ts'
import { someReaders } from './factories.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const db = env.DB
const by = { now: NOW, consent: { textVersion: 'form 1', ipHash: null } }

const signUp = (id: string) =>
  addSubscriber(
    db,
    { email: `${id}@readers.example`, addressHash: `hash of ${id}`, consent: by.consent },
    { subscriberId: id, emailId: `email to ${id}`, now: NOW },
  )

/** Adds up the counts of all days, because the test may run across midnight. */
async function totals() {
  const days = await listDailyCounts(db, '2026-01-01')
  const sum = (kind: 'joined' | 'left') => days.reduce((total, day) => total + day[kind], 0)
  return { joined: sum('joined'), left: sum('left') }
}

beforeEach(async () => {
  await db.prepare('DELETE FROM daily_counts').run()
})

test('listDailyCounts() counts readers who confirm, are added without a confirmation, unsubscribe or are erased', async () => {
  await signUp('ada')
  await confirmSubscriber(db, { id: 'ada', epoch: 1 }, by)
  await someReaders(db, 'r', 2)
  expect(await totals()).toEqual({ joined: 3, left: 0 })
  await unsubscribe(db, 'ada', by)
  await eraseSubscriber(db, 'ada', NOW)
  await eraseSubscriber(db, 'r000', NOW)
  expect(await totals()).toEqual({ joined: 3, left: 2 })
})

test('listDailyCounts() does not count unconfirmed sign-ups', async () => {
  await signUp('bob')
  await unsubscribe(db, 'bob', by)
  expect(await totals()).toEqual({ joined: 0, left: 0 })
})

test('listDailyCounts() does not count a changed address', async () => {
  await someReaders(db, 's', 1)
  const request = { subscriberId: 's000', email: 'new@readers.example', addressHash: 'new', inboxHash: 'new' }
  await requestAddressChange(db, request, { emailId: 'email', now: NOW, mostPerHour: 10 })
  const number = await db.prepare('SELECT number FROM address_changes').first<number>('number')
  expect(await confirmAddressChange(db, { subscriberId: 's000', number: number ?? 0 }, by)).toBe(true)
  expect(await totals()).toEqual({ joined: 1, left: 0 })
})
