import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import worker from '../../src/index.ts'
import { deriveLinkKey, type Purpose, tokenSigner } from '../../src/subscribers/token.ts'
import { LINK_SECRET, settings } from '../http/service.ts'
import { type Envelope, JOIN, LEAVE, PROVEN, rawMail, streamOf } from './factories.ts'

/** Stub that ignores wake-up calls, because other tests cover the dispatcher. */
const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const inbox = { ...settings, DISPATCHER, SUBSCRIBE_ADDRESS: JOIN, UNSUBSCRIBE_ADDRESS: LEAVE }

type Headers = Record<string, string | string[] | null>

/** Delivers an email to the Worker. @returns The reason for a rejection or null, and the log. */
async function deliver(headers: Headers, { from, to = JOIN }: Envelope = {}, variables = inbox) {
  const logged: string[] = []
  const spies = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((line) => void logged.push(JSON.stringify(line))),
  )
  let rejected: string | null = null
  const message = {
    from: from ?? /<?([^<>\s]+@[^<>\s]+?)>?$/.exec(String(headers.From))?.[1] ?? 'ada@readers.example',
    to,
    raw: streamOf(rawMail(headers)),
    setReject: (reason: string) => {
      rejected = reason
    },
  }
  await worker.email(message as unknown as ForwardableEmailMessage, { ...variables })
  for (const spy of spies) spy.mockRestore()
  expect(logged.filter((line) => line.includes('@'))).toEqual([])
  return { rejected, logged: logged.join('\n') }
}

const find = (email: string) =>
  env.DB.prepare('SELECT id, state, epoch FROM subscribers WHERE email = ?1')
    .bind(email)
    .first<{ id: string; state: string; epoch: number }>()

const lettersTo = (email: string) =>
  env.DB.prepare(
    `SELECT n.details FROM notes n JOIN subscribers s ON s.id = n.subscriber_id WHERE s.email = ?1 AND kind = 'confirmation'`,
  )
    .bind(email)
    .all<{ details: string }>()
    .then(({ results }) => results)

async function tokenOf(email: string, purpose: Purpose) {
  const { id: subscriberId = '', epoch = 0 } = (await find(email)) ?? {}
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  return sign({ purpose, subscriberId, epoch: purpose === 'confirm' ? epoch : 0, expiresAt: null })
}

const proven = (name: string) => ({
  From: `${name}@readers.example`,
  'Authentication-Results': PROVEN['Authentication-Results'].replaceAll('ada@', `${name}@`),
})

test('a person can subscribe, confirm, unsubscribe and subscribe again by email alone', async () => {
  const From = 'Ada <ada@readers.example>'
  const email = 'ada@readers.example'
  await deliver({ From })
  expect(await find(email)).toMatchObject({ state: 'pending' })
  expect(await lettersTo(email)).toEqual([{ details: '{"byMail":true}' }])
  await deliver({ From, Subject: `Fwd: ${await tokenOf(email, 'confirm')}` })
  expect(await find(email)).toMatchObject({ state: 'active', epoch: 1 })
  const old = await tokenOf(email, 'confirm')

  await deliver({ From: 'eve@evil.example', Subject: await tokenOf(email, 'unsubscribe') }, { to: LEAVE })
  expect(await find(email)).toMatchObject({ state: 'unsubscribed', epoch: 2 })
  const used = await deliver({ From, Subject: old })
  expect(used.logged).toContain('used up')
  expect(await find(email)).toMatchObject({ state: 'unsubscribed' })

  await env.DB.prepare('UPDATE hits SET at = at - 600000').run()
  await env.DB.prepare(`UPDATE notes SET state = 'accepted', settled_at = created_at`).run()
  await deliver({ From })
  await deliver({ From, Subject: await tokenOf(email, 'confirm') })
  expect(await find(email)).toMatchObject({ state: 'active', epoch: 2 })
  await deliver(PROVEN, { to: LEAVE })
  expect(await find(email)).toMatchObject({ state: 'unsubscribed', epoch: 3 })
  const { results } = await env.DB.prepare(
    `SELECT event, text_version, network_hash FROM consents WHERE subscriber_id = ?1 ORDER BY id`,
  )
    .bind((await find(email))?.id)
    .all<{ event: string }>()
  expect(results.map(({ event }) => event)).toEqual([
    'asked',
    'confirmed',
    'left',
    'asked',
    'confirmed',
    'left',
  ])
  expect(results[0]).toEqual({ event: 'asked', text_version: 'mail 1', network_hash: null })
})

test('an email with the wrong token, sender or recipient neither confirms nor unsubscribes an address', async () => {
  await deliver(proven('bob'))
  const letters = await lettersTo('bob@readers.example')
  await deliver({ From: 'bob@readers.example', Subject: await tokenOf('bob@readers.example', 'unsubscribe') })
  await deliver({ From: 'bob@readers.example', Subject: 'confirm' })
  expect(await find('bob@readers.example')).toMatchObject({ state: 'pending' })
  await deliver({ From: 'bob@readers.example', Subject: await tokenOf('bob@readers.example', 'confirm') })
  await deliver({ From: 'bob@readers.example', Subject: 'unsubscribe' }, { to: LEAVE })
  await deliver({ ...PROVEN, Subject: 'unsubscribe bob@readers.example' }, { to: LEAVE })
  await deliver(
    { From: 'bob@readers.example', Subject: await tokenOf('bob@readers.example', 'confirm') },
    { to: LEAVE },
  )
  expect(await find('bob@readers.example')).toMatchObject({ state: 'active' })
  expect(await lettersTo('bob@readers.example')).toEqual(letters)
})

test('automatic email and email with a forged sender trigger no confirmation email', async () => {
  const before = await env.DB.prepare('SELECT count(*) FROM notes').first()
  for (const [headers, envelope] of [
    [{ 'Auto-Submitted': 'auto-replied' }, {}],
    [{ Precedence: 'list' }, {}],
    [{}, { from: '' }],
    [{ From: 'digest@news.example' }, {}],
    [{ From: 'victim@readers.example', 'Authentication-Results': 'mx.cloudflare.net; dmarc=fail' }, {}],
    [{ From: null }, {}],
  ] as [Headers, Envelope][]) {
    expect((await deliver({ From: 'carl@readers.example', ...headers }, envelope)).rejected).toBeNull()
  }
  expect(await env.DB.prepare('SELECT count(*) FROM notes').first()).toEqual(before)
  expect(await find('carl@readers.example')).toBeNull()
})

test('all senders together trigger at most a hundred confirmation emails an hour', async () => {
  await env.DB.prepare('DELETE FROM hits').run()
  for (let index = 0; index < 110; index++) await deliver({ From: `flood${index}@readers.example` })
  const count = await env.DB.prepare(
    `SELECT count(*) AS n FROM notes n JOIN subscribers s ON s.id = n.subscriber_id
     WHERE s.email LIKE 'flood%' AND n.kind = 'confirmation'`,
  ).first('n')
  expect(count).toBe(100)
  await env.DB.prepare('DELETE FROM hits').run()
})

test('an email to an unknown address is rejected', async () => {
  expect((await deliver({ From: 'dan@readers.example' }, { to: 'desk@news.example' })).rejected).toContain(
    'no such mailbox',
  )
  expect(await find('dan@readers.example')).toBeNull()
})

test('an email that cannot be processed is rejected without an exception', async () => {
  const DB = {
    prepare: () => {
      throw new Error('No database for ada@readers.example')
    },
  } as unknown as D1Database
  const broken = await deliver(PROVEN, { to: LEAVE }, { ...inbox, DB })
  expect(broken.rejected).toContain('try again')
  expect(broken.logged).toContain('mail.failed')
})

test('markup in an email is not stored', async () => {
  const markup = '<img src=x onerror=alert(1)>'
  await deliver({ From: `"${markup}" <gil@readers.example>`, Subject: markup, 'X-Odd': markup })
  const tables = await env.DB.batch(
    ['subscribers', 'notes', 'consents', 'hits'].map((table) => env.DB.prepare(`SELECT * FROM ${table}`)),
  )
  expect(await find('gil@readers.example')).not.toBeNull()
  expect(JSON.stringify(tables.map(({ results }) => results))).not.toContain('onerror')
})

const leaveLinksTo = (email: string) =>
  env.DB.prepare(
    `SELECT n.id FROM notes n JOIN subscribers s ON s.id = n.subscriber_id WHERE s.email = ?1 AND kind = 'leave-link'`,
  )
    .bind(email)
    .all()
    .then(({ results }) => results.length)

async function aReader(name: string): Promise<string> {
  const email = `${name}@readers.example`
  await deliver({ From: email })
  await deliver({ From: email, Subject: await tokenOf(email, 'confirm') })
  expect(await find(email)).toMatchObject({ state: 'active' })
  await env.DB.prepare('UPDATE hits SET at = at - 600000').run()
  return email
}

test('an unauthenticated unsubscribe request is answered with an unsubscribe link, at most once in ten minutes', async () => {
  const From = await aReader('hal')
  await deliver({ From, Subject: 'unsubscribe' }, { to: LEAVE })
  await deliver({ From, Subject: 'unsubscribe' }, { to: LEAVE })
  await deliver({ From: 'stranger@readers.example', Subject: 'unsubscribe' }, { to: LEAVE })
  expect(await find(From)).toMatchObject({ state: 'active' })
  expect(await leaveLinksTo(From)).toBe(1)
  expect(await find('stranger@readers.example')).toBeNull()
})

test('an authenticated sender can unsubscribe despite a damaged token', async () => {
  const email = await aReader('ida')
  const token = await tokenOf(email, 'unsubscribe')
  const damaged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  await deliver({ ...proven('ida'), Subject: damaged }, { to: LEAVE })
  expect(await find(email)).toMatchObject({ state: 'unsubscribed' })
})

test('an unsubscribe email from Apple Mail works because it contains a token', async () => {
  const email = await aReader('jon')
  const Subject = await tokenOf(email, 'unsubscribe')
  const apple = { 'Auto-Submitted': 'auto-replied', 'X-Apple-Unsubscribe': 'true' }
  await deliver({ ...apple, From: 'relay@privaterelay.example', Subject }, { to: 'leave+x@news.example' })
  expect(await find(email)).toMatchObject({ state: 'unsubscribed' })
})
