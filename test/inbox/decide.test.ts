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

test('decideMail() lets any sender join, whatever the subject is', async () => {
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
])('decideMail() finds the token in the subject %#', async (Subject) => {
  expect(await decided({ Subject })).toEqual({ do: 'confirm', token })
  expect(await decided({ Subject }, toLeave)).toEqual({ do: 'leave', token })
})

test('decideMail() lets a sender leave only with proof or a token', async () => {
  expect(await decided(PROVEN, toLeave)).toEqual({ do: 'leave', email: 'ada@readers.example' })
  expect(await decided({}, toLeave)).toEqual({ do: 'ignore', reason: 'unproven' })
  expect(await decided(results('dmarc=fail header.from=readers.example'), toLeave)).toMatchObject({
    do: 'ignore',
  })
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
  ['automatic', { 'X-Auto-Response-Suppress': 'All' }, {}],
  ['list', { Precedence: 'bulk' }, {}],
  ['list', { Precedence: 'auto_reply' }, {}],
  ['list', { 'List-Id': '<digest.other.example>' }, {}],
  ['nobody', { From: 'ada@readers.example, eve@readers.example' }, {}],
  ['loop', { From: 'Digest <digest@news.example>' }, { from: 'digest@news.example' }],
  ['loop', { From: LEAVE }, { from: LEAVE }],
  ['loop', {}, { from: 'Digest@News.example' }],
])(
  'decideMail() ignores an email as "%s", even with proof and token: %j',
  async (reason, headers, envelope) => {
    for (const to of [JOIN, LEAVE]) {
      for (const Subject of ['Please', token]) {
        const decision = await decided({ Subject, ...PROVEN, ...headers }, { ...envelope, to })
        expect(decision).toEqual({ do: 'ignore', reason })
      }
    }
  },
)

test.each<[Record<string, string>, Envelope]>([
  [{}, { from: 'eve@evil.example' }],
  [results('dmarc=fail header.from=readers.example; spf=pass smtp.mailfrom=eve@evil.example'), {}],
  [results('spf=fail smtp.mailfrom=ada@readers.example'), {}],
  [results('dkim=pass header.d=evil.example; dmarc=none'), { from: 'eve@evil.example' }],
])('decideMail() ignores a sign-up with a forged sender: %j %j', async (headers, envelope) => {
  expect(await decided(headers, envelope)).toEqual({ do: 'ignore', reason: 'forged' })
})

test('decideMail() refuses an unknown address, and every address when none is set', async () => {
  expect(await decided({}, { to: 'desk@news.example' })).toEqual({ do: 'refuse' })
  const none = { join: undefined, leave: undefined, own: [] }
  expect(decideMail(await aMail(PROVEN), none)).toEqual({ do: 'refuse' })
})
