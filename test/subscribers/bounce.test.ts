import { expect, test } from 'vitest'
import { parseStrike } from '../../src/subscribers/bounce.ts'

const AT = '2026-11-23T07:00:00.126Z'
const anEvent = (type: string, data: object = {}) => ({
  type,
  created_at: AT,
  data: { created_at: '2026-11-22T07:00:00Z', email_id: 'x', to: ['Ada@Readers.example'], ...data },
})
const about = { address: 'ada@readers.example', at: new Date(AT) }

test('parseStrike() distinguishes permanent bounces, temporary bounces and complaints', () => {
  const bounced = (type: string) =>
    parseStrike(anEvent('email.bounced', { bounce: { type, subType: 'General' } }), 'news.example')
  expect(bounced('Permanent')).toEqual({ kind: 'bounced', ...about })
  expect(bounced('Transient')).toEqual({ kind: 'bounced for now', ...about })
  expect(bounced('Undetermined')).toEqual({ kind: 'bounced for now', ...about })
  expect(parseStrike(anEvent('email.complained'), 'news.example')).toEqual({ kind: 'complained', ...about })
  expect(parseStrike(anEvent('email.suppressed'), 'news.example')).toEqual({ kind: 'bounced', ...about })
})

test.each([
  'email.sent',
  'email.delivered',
  'email.delivery_delayed',
  'email.opened',
  'email.clicked',
  'email.failed',
  'contact.created',
  'constructor',
])('parseStrike() returns null for the event %s', (type) => {
  expect(parseStrike(anEvent(type), 'news.example')).toBeNull()
})

test('parseStrike() returns null for an event about an email to several addresses and for an invalid event', () => {
  const complaint = anEvent('email.complained')
  expect(
    parseStrike(anEvent('email.complained', { to: ['a@x.example', 'b@x.example'] }), 'news.example'),
  ).toBeNull()
  expect(parseStrike(anEvent('email.complained', { to: [] }), 'news.example')).toBeNull()
  expect(parseStrike(anEvent('email.complained', { to: 'a@x.example' }), 'news.example')).toBeNull()
  for (const broken of [
    null,
    [],
    'x',
    {},
    { ...complaint, created_at: 'soon' },
    { ...complaint, created_at: null },
  ])
    expect(parseStrike(broken, 'news.example')).toBeNull()
})

test('parseStrike() counts only permanent bounces if a letter comes from another domain on the account', () => {
  const from = 'Offers <offers@shop.example>'
  const parse = (type: string, fields: object) =>
    parseStrike(anEvent(type, { from, ...fields }), 'news.example')
  expect(parse('email.complained', {})).toBeNull()
  expect(parse('email.bounced', { bounce: { type: 'Transient' } })).toBeNull()
  expect(parse('email.bounced', { bounce: { type: 'Permanent' } })).toMatchObject({ kind: 'bounced' })
  expect(parse('email.complained', { from: 'Digest <digest@News.example>' })).toMatchObject({
    kind: 'complained',
  })
})
