import { expect, test } from 'vitest'
import { decideMail } from '../../src/inbox/decide.ts'
import { deriveLinkKey, tokenSigner } from '../../src/subscribers/token.ts'
import { aMail, type Envelope, JOIN, LEAVE, PROVEN, results } from './factories.ts'

const ADDRESSES = { join: JOIN, leave: LEAVE, own: ['digest@news.example'] }
const toLeave = { to: LEAVE }

const sign = await tokenSigner(await deriveLinkKey('a link secret that is long enough too', 'test'))
const token = await sign({ purpose: 'confirm', subscriberId: 'ada', epoch: 1, expiresAt: null })

const decided = async (headers: Record<string, string | string[] | null> = {}, envelope?: Envelope) =>
  decideMail(await aMail(headers, envelope), ADDRESSES)

test('decideMail() accepts a sign-up even if its subject is "unsubscribe" or its envelope sender is another address', async () => {
  expect(await decided()).toEqual({ do: 'join', email: 'ada@readers.example' })
  expect(await decided({ Subject: 'unsubscribe' }, { to: 'JOIN@news.EXAMPLE' })).toEqual({
    do: 'join',
    email: 'ada@readers.example',
  })
  expect(await decided(PROVEN, { from: 'bounces+ada@list.readers.example' })).toMatchObject({ do: 'join' })
})

test.each([
  token,
  `confirm ${token}`,
  `AW: ${token} [EXTERNAL]`,
  `${token.slice(0, 70)}\r\n ${token.slice(70)}`,
  `=?UTF-8?Q?${token.slice(0, 40)}?=\r\n =?UTF-8?Q?${token.slice(40)}?=`,
])('decideMail() finds the token in the subject (example %#)', async (Subject) => {
  expect(await decided({ Subject })).toEqual({ do: 'confirm', token })
  expect(await decided({ Subject }, toLeave)).toEqual({ do: 'leave', token })
})

test('decideMail() unsubscribes an authenticated sender, and offers a link to an unauthenticated one', async () => {
  expect(await decided(PROVEN, toLeave)).toEqual({ do: 'leave', email: 'ada@readers.example' })
  const offer = { do: 'offer', email: 'ada@readers.example' }
  expect(await decided({ Subject: 'unsubscribe' }, toLeave)).toEqual(offer)
  for (const findings of [
    'dmarc=fail header.from=readers.example',
    'spf=softfail smtp.mailfrom=ada@readers.example',
    'dkim=fail header.d=readers.example; dmarc=none',
  ])
    expect(await decided(results(findings), toLeave)).toEqual(offer)
})

test.each<[string, Record<string, string | string[] | null>, Envelope]>([
  ['bounce', {}, { from: '' }],
  ['bounce', {}, { from: '<>' }],
  ['bounce', { From: 'MAILER-DAEMON@readers.example' }, {}],
  ['bounce', { From: 'Postmaster <postmaster@readers.example>' }, {}],
  ['bounce', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' }, {}],
  ['bounce', { 'X-Failed-Recipients': 'a@b.example' }, {}],
  ['automatic', { 'Auto-Submitted': 'auto-replied' }, {}],
  ['automatic', { 'auto-submitted': 'Auto-Generated (rejected)' }, {}],
  ['automatic', { 'X-Autoreply': 'yes' }, {}],
  ['automatic', { 'X-MS-Exchange-Inbox-Rules-Loop': 'ada@readers.example' }, {}],
  ['list', { Precedence: 'bulk' }, {}],
  ['list', { Precedence: 'auto_reply' }, {}],
  ['list', { 'List-Id': '<digest.other.example>' }, {}],
  ['loop', { From: 'Digest <digest@news.example>' }, { from: 'digest@news.example' }],
  ['loop', { From: LEAVE }, { from: LEAVE }],
  ['loop', {}, { from: 'Digest@News.example' }],
])(
  'decideMail() ignores an email for the reason "%s", even from an authenticated sender, unless it brings a token to the unsubscribe address: %j',
  async (reason, headers, envelope) => {
    const ignored = { do: 'ignore', reason }
    expect(await decided({ ...PROVEN, ...headers }, { ...envelope, to: JOIN })).toEqual(ignored)
    expect(await decided({ ...PROVEN, ...headers }, { ...envelope, to: LEAVE })).toEqual(ignored)
    // An automatic reply is not consent, but an unsubscribe token is proof, regardless of the sender.
    expect(await decided({ Subject: token, ...headers }, { ...envelope, to: JOIN })).toEqual(ignored)
    expect(await decided({ Subject: token, ...headers }, { ...envelope, to: LEAVE })).toEqual({
      do: 'leave',
      token,
    })
  },
)

const APPLE = { 'Auto-Submitted': 'auto-replied', 'X-Apple-Unsubscribe': 'true', Subject: 'unsubscribe' }
const EXCHANGE = { 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' }

test('decideMail() accepts an unsubscribe request that Apple Mail marks as automatic, but not a sign-up marked as automatic', async () => {
  expect(await decided({ ...PROVEN, ...APPLE }, toLeave)).toEqual({
    do: 'leave',
    email: 'ada@readers.example',
  })
  expect(await decided(APPLE, toLeave)).toMatchObject({ do: 'offer' })
  expect(await decided({ ...PROVEN, ...APPLE })).toEqual({ do: 'ignore', reason: 'automatic' })
  const bounced = { ...PROVEN, ...APPLE, 'X-Failed-Recipients': 'a@b.example' }
  expect(await decided(bounced, toLeave)).toEqual({ do: 'ignore', reason: 'bounce' })
})

test('decideMail() accepts personal email that is sent with Exchange', async () => {
  expect(await decided(EXCHANGE)).toMatchObject({ do: 'join' })
  expect(await decided({ ...PROVEN, ...EXCHANGE }, toLeave)).toMatchObject({ do: 'leave' })
})

test.each([
  'r&d@corp.example',
  '"odd name"@corp.example',
  'ada@xn--80a1acny.xn--p1ai',
  'undisclosed-recipients:;',
  'not an address at all',
  'ada@readers.example, other@elsewhere.example',
])('decideMail() accepts a token even from an unusual or invalid sender, such as %s', async (From) => {
  expect(await decided({ From, Subject: token }, toLeave)).toEqual({ do: 'leave', token })
  expect(await decided({ From, Subject: token })).toEqual({ do: 'confirm', token })
})

test('decideMail() accepts one of several authors only if the Sender header names that author and all share one domain', async () => {
  const From = 'ada@readers.example, eve@readers.example'
  expect(await decided({ ...PROVEN, From, Sender: 'ada@readers.example' }, toLeave)).toEqual({
    do: 'leave',
    email: 'ada@readers.example',
  })
  const nobody = { do: 'ignore', reason: 'nobody' }
  expect(await decided({ ...PROVEN, From }, toLeave)).toEqual(nobody)
  expect(await decided({ ...PROVEN, From, Sender: 'mallory@readers.example' }, toLeave)).toEqual(nobody)
  const mixed = { From: 'ada@readers.example, eve@evil.example', Sender: 'ada@readers.example' }
  expect(await decided({ ...PROVEN, ...mixed }, toLeave)).toEqual(nobody)
})

test('decideMail() treats a recipient with a plus tag as the same mailbox', async () => {
  expect(await decided({ Subject: token }, { to: 'leave+news@news.example' })).toEqual({ do: 'leave', token })
  expect(await decided({}, { to: 'Join+a+b@news.example' })).toMatchObject({ do: 'join' })
})

test('decideMail() accepts addresses that are configured with a plus tag', async () => {
  const tagged = { join: 'news+join@example.com', leave: 'news+leave@example.com', own: [] }
  const decide = async (to: string) => decideMail(await aMail({ Subject: token }, { to }), tagged)
  expect(await decide('news+join@example.com')).toEqual({ do: 'confirm', token })
  expect(await decide('news+leave@example.com')).toEqual({ do: 'leave', token })
  expect(await decide('news@example.com')).toEqual({ do: 'refuse' })
})

test.each<[Record<string, string>, Envelope]>([
  [results('dmarc=fail header.from=readers.example; spf=pass smtp.mailfrom=eve@evil.example'), {}],
  [results('spf=fail smtp.mailfrom=ada@readers.example'), {}],
])('decideMail() ignores a sign-up with a forged sender: %j %j', async (headers, envelope) => {
  expect(await decided(headers, envelope)).toEqual({ do: 'ignore', reason: 'forged' })
})

test('decideMail() accepts a sign-up from an unauthenticated sender, because the owner of the address must confirm', async () => {
  const joins = { do: 'join', email: 'ada@readers.example' }
  expect(await decided({}, { from: 'bounces+ada=readers.example@mail.readers.example' })).toEqual(joins)
  expect(await decided(results('dkim=pass header.d=esp.example; dmarc=none'))).toEqual(joins)
})

test('decideMail() rejects an unknown recipient, and every recipient if no address is configured', async () => {
  expect(await decided({}, { to: 'desk@news.example' })).toEqual({ do: 'refuse' })
  const none = { join: undefined, leave: undefined, own: [] }
  expect(decideMail(await aMail(PROVEN), none)).toEqual({ do: 'refuse' })
})
