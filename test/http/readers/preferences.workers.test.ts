import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { hashKey } from '../../../src/d1/hash-key.ts'
import { requestAddressChange } from '../../../src/d1/subscribers/address-changes.ts'
import { findPreferences } from '../../../src/d1/subscribers/preferences.ts'
import { confirmSubscriber, unsubscribe } from '../../../src/d1/subscribers/subscribers.ts'
import { takeTransactional } from '../../../src/d1/transactional.ts'
import { keyedHash } from '../../../src/subscribers/keyed-hash.ts'
import { deriveLinkKey, type Purpose, tokenSigner } from '../../../src/subscribers/token.ts'
import { LINK_SECRET, send, settings } from '../service.ts'

const db = env.DB
const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const quiet = { ...settings, DISPATCHER }
const consent = { textVersion: 'test 1', ipHash: null }
const NOW = new Date()

async function aReader(id: string, state = 'active'): Promise<string> {
  const email = `${id}@mail.example`
  await db
    .prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at) VALUES (?1, ?2, ?3, ?4, 0, 0)`,
    )
    .bind(id, email, await keyedHash(await hashKey(db), 'address', email), state)
    .run()
  return id
}

async function linkFor(purpose: Purpose, subscriberId: string, epoch = 0): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  const page = purpose === 'address' ? 'address' : purpose
  return `/${page}/${await sign({ purpose, subscriberId, epoch, expiresAt: null })}`
}

const get = async (path: string) => (await send(path, {}, quiet)).text()
const post = (path: string, fields: Record<string, string | string[]> = {}) => {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value)
  return send(path, { method: 'POST', body }, quiet)
}

const ALL = ['world', 'politics', 'business', 'technology', 'science', 'health', 'sport', 'culture', 'more']
const DAYS = ['1', '2', '4', '8', '16', '32', '64']
const whole = { themes: ALL, weekdays: DAYS }
const savedPreferencesOf = async (id: string) => (await findPreferences(db, id))?.preferences
const emailOf = async (id: string) => (await findPreferences(db, id))?.email

test('the preferences page saves themes, length, hour, time zone, days, muted words and a pause, and shows them again', async () => {
  const path = await linkFor('preferences', await aReader('ada'))
  const before = await get(path)
  expect(before.match(/checked/g)).toHaveLength(9 + 7)
  const answer = await post(path, {
    themes: ['science', 'world'],
    letter: 'short',
    hour: '20',
    timeZone: 'europe/berlin',
    weekdays: ['1', '64'],
    muted: 'Tennis\r\n Golf , Formula 1\n\n',
    pausedUntil: '2030-01-02',
    email: '',
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Saved. Changes apply from your next letter.')
  expect(await savedPreferencesOf('ada')).toEqual({
    themes: ['science', 'world'],
    letter: 'short',
    hour: 20,
    timeZone: 'Europe/Berlin',
    weekdays: 65,
    muted: ['formula 1', 'golf', 'tennis'],
    pausedUntil: '2030-01-02',
    language: null,
  })
  const after = await get(path)
  expect(after.match(/checked/g)).toHaveLength(2 + 2)
  expect(after).toContain('<option value="Europe/Berlin" selected="">Berlin</option>')
  expect(after).toContain('Letters to a…a@mail.example')
  expect(after).not.toContain('ada@mail.example')
  expect(after).toMatch(/<option value="short" selected/)
  expect(after).toContain('formula 1\ngolf\ntennis')
  expect(await savedPreferencesOf('ada')).toMatchObject({ hour: 20 })
})

test('a reader who ticks every theme has no theme preference, so future themes are included', async () => {
  const path = await linkFor('preferences', await aReader('bob'))
  await post(path, { ...whole, themes: ['sport'], hour: '7' })
  await post(path, whole)
  expect(Object.values((await savedPreferencesOf('bob')) ?? {})).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})

test('the preferences page shows a message for each invalid field, saves nothing and keeps the input', async () => {
  const path = await linkFor('preferences', await aReader('cleo'))
  const answer = await post(path, {
    hour: '25',
    timeZone: 'Mars/Olympus <b>',
    muted: 'x'.repeat(61),
    pausedUntil: 'soon',
    email: 'no address',
  })
  expect(answer.status).toBe(400)
  const page = await answer.text()
  for (const field of ['themes', 'hour', 'timeZone', 'weekdays', 'muted', 'pausedUntil', 'email']) {
    expect(page).toContain(`id="${field}-fault"`)
    expect(page).toContain(`<a href="#${field}">`)
    expect(page).toMatch(new RegExp(`id="${field}"[^>]* aria-invalid="true"`))
  }
  expect(page).toContain('Mars/Olympus &lt;b&gt;')
  expect(page).toContain('x'.repeat(61))
  expect(page).toContain('value="no address"')
  expect(await savedPreferencesOf('cleo')).toMatchObject({ themes: null, hour: null, timeZone: null })
})

test('the preferences page rejects a UTC offset as a time zone', async () => {
  const path = await linkFor('preferences', await aReader('dora'))
  expect((await post(path, { ...whole, timeZone: '+02:00' })).status).toBe(400)
})

test('GET and HEAD requests for a reader’s pages do not change the reader', async () => {
  const path = await linkFor('preferences', await aReader('emil'))
  const before = await db.prepare(`SELECT * FROM subscribers WHERE id = 'emil'`).first()
  for (const at of [path, `${path}/kept`, await linkFor('address', 'emil', 1)]) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await send(at, { method }, quiet)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
    }
  }
  expect(await db.prepare(`SELECT * FROM subscribers WHERE id = 'emil'`).first()).toEqual(before)
})

test('the content security policy allows our script on the preferences page, and none on the unsubscribe page', async () => {
  const path = await linkFor('preferences', await aReader('fritz'))
  const policy = async (at: string) => (await send(at, {}, quiet)).headers.get('Content-Security-Policy')
  expect(await policy(path)).toContain("script-src 'self'")
  expect(await policy(await linkFor('unsubscribe', 'fritz'))).not.toContain('script-src')
  const script = await send('/preferences.js', {}, quiet)
  expect(script.headers.get('Content-Type')).toContain('text/javascript')
})

test('a link made for another purpose or for a former subscriber cannot change preferences', async () => {
  const id = await aReader('gina')
  const leave = await linkFor('unsubscribe', id)
  expect((await post(leave.replace('/unsubscribe/', '/preferences/'), whole)).status).toBe(404)
  const path = await linkFor('preferences', id)
  await post(path, { ...whole, hour: '9' })
  await unsubscribe(db, id, { now: NOW, consent })
  for (const answer of [await send(path, {}, quiet), await post(path, { ...whole, hour: '10' })]) {
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('<a class="button" href="/">Sign up again</a>')
  }
  expect(await savedPreferencesOf(id)).toMatchObject({ hour: 9 })
})

test('the unsubscribe page links to the preferences, and the page after unsubscribing links to the sign-up form', async () => {
  const leave = await linkFor('unsubscribe', await aReader('hans'))
  const page = await get(leave)
  const [, path = ''] = /href="(\/preferences\/[^"]+)"/.exec(page) ?? []
  expect(await get(path)).toContain('<h1>Your preferences</h1>')
  expect(await (await post(leave)).text()).toContain('<a class="button" href="/">Sign up again</a>')
})

const openNote = () =>
  db
    .prepare(
      `SELECT kind, address, details FROM notes WHERE settled_at IS NULL AND kind = 'address-change' ORDER BY created_at DESC LIMIT 1`,
    )
    .first<{ kind: string; address: string; details: string }>()

/** Returns the number of a reader's last request for a new address, or 0 before the first request. */
const numberOf = async (id: string) =>
  Number(
    await db
      .prepare('SELECT max(number) AS number FROM address_changes WHERE subscriber_id = ?1')
      .bind(id)
      .first('number'),
  )

test('a new address takes effect once it is confirmed, and a later request invalidates earlier ones', async () => {
  const id = await aReader('ida')
  const path = await linkFor('preferences', id)
  expect(await (await post(path, { ...whole, email: 'Ida@New.example' })).text()).toContain('is on its way')
  const first = await numberOf(id)
  expect(await openNote()).toMatchObject({ address: 'ida@new.example', details: `{"number":${first}}` })
  expect(await takeTransactional(db, new Date(Date.now() + 1))).toMatchObject({ to: 'ida@new.example' })
  expect(await emailOf(id)).toBe('ida@mail.example')
  await post(path, { ...whole, email: 'ida@newer.example' })
  const old = await linkFor('address', id, first)
  expect((await post(old)).status).toBe(409)
  const link = await linkFor('address', id, await numberOf(id))
  expect(await get(link)).toContain('Use this address')
  expect(await emailOf(id)).toBe('ida@mail.example')
  for (const _ of ['once', 'twice']) expect((await post(link)).status).toBe(200)
  expect(await emailOf(id)).toBe('ida@newer.example')
  const { address_hash } = (await db
    .prepare('SELECT address_hash FROM subscribers WHERE id = ?1')
    .bind(id)
    .first<{ address_hash: string }>()) ?? { address_hash: '' }
  expect(address_hash).toBe(await keyedHash(await hashKey(db), 'address', 'ida@newer.example'))
})

test('requesting a new address that is in use or suppressed sends no email, and the page looks the same as for a free one', async () => {
  await aReader('jan')
  await db
    .prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES (?1, 'bounce', 0)`)
    .bind(await keyedHash(await hashKey(db), 'address', 'gone@mail.example'))
    .run()
  const pages = new Set<string>()
  for (const [index, email] of ['jan@mail.example', 'gone@mail.example', 'free@mail.example'].entries()) {
    const id = await aReader(`kim${index}`)
    const answer = await post(await linkFor('preferences', id), { ...whole, email })
    pages.add((await answer.text()).replaceAll(/\/(unsubscribe|preferences)\/[^"]+|k…\d@/g, ''))
    const note = await db.prepare('SELECT 1 FROM notes WHERE subscriber_id = ?1').bind(id).first()
    expect([email, note === null]).toEqual([email, email !== 'free@mail.example'])
    expect((await post(await linkFor('address', id, await numberOf(id)))).status).toBe(
      email === 'free@mail.example' ? 200 : 409,
    )
  }
  expect(pages.size).toBe(1)
})

test('a reader can take over the address of a former subscriber, who is then removed', async () => {
  await aReader('lars', 'unsubscribed')
  const id = await aReader('mia')
  await post(await linkFor('preferences', id), { ...whole, email: 'lars@mail.example' })
  expect((await post(await linkFor('address', id, await numberOf(id)))).status).toBe(200)
  expect([await emailOf(id), await findPreferences(db, 'lars')]).toEqual(['lars@mail.example', null])
})

test('repeated requests for a new address cannot flood an inbox, and the last link works', async () => {
  const path = await linkFor('preferences', await aReader('nils'))
  for (const name of ['a', 'b', 'b', 'b+1', 'c', 'd']) {
    await post(path, { ...whole, email: `${name}@other.example` })
  }
  const { results } = await db
    .prepare(`SELECT address, details FROM notes WHERE subscriber_id = 'nils' ORDER BY address`)
    .all()
  const last = await numberOf('nils')
  expect(results).toEqual([
    { address: 'a@other.example', details: `{"number":${last - 2}}` },
    { address: 'b@other.example', details: `{"number":${last - 1}}` },
    { address: 'c@other.example', details: `{"number":${last}}` },
  ])
  expect((await post(await linkFor('address', 'nils', last))).status).toBe(200)
})

test('a link that confirms one new address cannot confirm another, even after its request has been deleted', async () => {
  const id = await aReader('otto')
  const request = (name: string, now: Date) =>
    requestAddressChange(
      db,
      { subscriberId: id, email: `${name}@moved.example`, addressHash: name, inboxHash: name },
      { emailId: name, now, mostPerHour: 1000 },
    )
  await request('mine', new Date(Date.now() - 3_600_000))
  const link = await linkFor('address', id, await numberOf(id))
  await db.prepare('DELETE FROM address_changes').run()
  await request('of-another', new Date())
  expect((await post(link)).status).toBe(409)
  expect(await emailOf(id)).toBe('otto@mail.example')
})

test('a reader can download the data stored about them, including the outcome of each letter', async () => {
  const id = await aReader('olga')
  await db.prepare(`INSERT INTO omissions VALUES ('2026-01-01', 'olga', 'paused until 2026-01-02')`).run()
  const settledAt = Date.parse('2026-01-02T07:01:00Z')
  const batch = (day: string, ids: string[], state: string, exceptions = {}) =>
    db
      .prepare(
        `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, exceptions, accepted, invalid, settled_at)
         VALUES (?1, 0, ?2, ?3, 2, ?4, ?5, ?6, ?7)`,
      )
      .bind(
        day,
        state,
        JSON.stringify(ids),
        JSON.stringify(exceptions),
        state === 'accepted' ? 2 - Object.keys(exceptions).length : 0,
        Object.keys(exceptions).length,
        state === 'accepted' ? settledAt : null,
      )
  const days = ['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05']
  await db.batch([
    ...days.map((day) =>
      db
        .prepare(
          `INSERT INTO digests (day, state, deadline, key_prefix, created_at) VALUES (?1, 'due', 0, 'x', 0)`,
        )
        .bind(day),
    ),
    batch('2026-01-02', ['olga', 'omar'], 'accepted'),
    batch('2026-01-03', ['olga', 'omar'], 'accepted', { olga: ['invalid', 'no such mailbox'] }),
    batch('2026-01-04', ['olga', 'omar'], 'planned'),
    batch('2026-01-05', ['olga2', 'omar'], 'accepted'),
  ])
  const answer = await send(`${await linkFor('preferences', id)}/kept`, {}, quiet)
  expect(answer.headers.get('Content-Disposition')).toContain('attachment')
  expect(await answer.json()).toMatchObject({
    subscriptions: [
      { id, email: 'olga@mail.example', state: 'active', confirmed_at: expect.stringMatching(/Z$/) },
    ],
    letters: [
      {
        digest_day: '2026-01-02',
        outcome: 'accepted',
        reason: null,
        settled_at: '2026-01-02T07:01:00.000Z',
      },
      { digest_day: '2026-01-03', outcome: 'invalid', reason: 'no such mailbox' },
      { digest_day: '2026-01-04', outcome: 'pending', reason: null, settled_at: null },
    ],
    digestsWithoutLetter: [{ digest_day: '2026-01-01', reason: 'paused until 2026-01-02' }],
  })
})

test('a reader gets one welcome email after confirming, and another after returning', async () => {
  const id = await aReader('paul', 'pending')
  const welcomes = async () =>
    (await db.prepare(`SELECT id FROM notes WHERE kind = 'welcome' AND subscriber_id = 'paul'`).all()).results
  for (const second of [0, 0, 1]) {
    const now = new Date(NOW.getTime() + second * 1000)
    await confirmSubscriber(db, { id, epoch: 1 }, { now, consent })
  }
  expect(await welcomes()).toEqual([{ id: 'welcome-paul-1' }])
  await unsubscribe(db, id, { now: NOW, consent })
  await db.prepare(`UPDATE subscribers SET state = 'pending' WHERE id = 'paul'`).run()
  await confirmSubscriber(db, { id, epoch: 2 }, { now: NOW, consent })
  expect(await welcomes()).toHaveLength(2)
})

test('a sign-up can include preferences, and an error names the invalid field', async () => {
  const json = (fields: object) =>
    send(
      '/subscribe',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) },
      quiet,
    )
  const preferences = { timeZone: 'asia/tokyo', hour: 6, themes: ['world', 'science'] }
  expect((await json({ email: 'rosa@mail.example', ...preferences })).status).toBe(202)
  const kept = await db
    .prepare(
      `SELECT n.details ->> 'preferences' AS preferences FROM notes n JOIN subscribers s ON s.id = n.subscriber_id
       WHERE s.email = 'rosa@mail.example'`,
    )
    .first<string>('preferences')
  expect(JSON.parse(kept ?? '')).toMatchObject({
    timeZone: 'Asia/Tokyo',
    hour: 6,
    themes: ['science', 'world'],
  })
  for (const [field, value] of [
    ['timeZone', 'Mars/Olympus'],
    ['hour', 24],
    ['themes', []],
    ['themes', ['sience']],
  ] as const) {
    const answer = await json({ email: 'sven@mail.example', [field]: value })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`${field}: should `)
  }
  const form = { email: 'tilda@mail.example', timeZone: 'Europe/Paris', hour: '8', themes: ['sport'] }
  expect((await post('/subscribe', form)).status).toBe(200)
  expect((await post('/subscribe', { ...form, timeZone: '+01:00' })).status).toBe(400)
})

test('a sign-up with a reader’s address does not change their preferences', async () => {
  const id = await aReader('uwe')
  await post('/subscribe', { email: 'uwe@mail.example', hour: '3', themes: ['sport'] })
  expect(await savedPreferencesOf(id)).toMatchObject({ hour: null, themes: null })
})

test('after a change of address, links sent to the old address can unsubscribe but show nothing about the reader', async () => {
  const id = await aReader('petra')
  const old = await linkFor('preferences', id)
  await post(old, { ...whole, hour: '9', email: 'petra@new.example' })
  await post(await linkFor('address', id, await numberOf(id)))
  expect(await emailOf(id)).toBe('petra@new.example')

  expect((await send(old, {}, quiet)).status).toBe(404)
  expect((await post(old, { ...whole, hour: '10', email: 'petra@thief.example' })).status).toBe(404)
  expect((await send(`${old}/kept`, {}, quiet)).status).toBe(404)
  expect(await savedPreferencesOf(id)).toMatchObject({ hour: 9 })
  const confirmed = await post(await linkFor('confirm', id, 1))
  expect([confirmed.status, await confirmed.text()]).toEqual([
    409,
    expect.not.stringContaining('/preferences/'),
  ])
  const leave = await linkFor('unsubscribe', id)
  expect(await get(leave)).not.toContain('/preferences/')
  expect(await get(await linkFor('unsubscribe', id, 1))).toContain('/preferences/')

  const page = await get(await linkFor('preferences', id, 1))
  const [, again = ''] = /href="(\/preferences\/[^"]+)\/kept"/.exec(page) ?? []
  expect((await post(again, { ...whole, hour: '11' })).status).toBe(200)
  expect(await savedPreferencesOf(id)).toMatchObject({ hour: 11 })
  expect((await post(leave)).status).toBe(200)
  expect(await findPreferences(db, id)).toMatchObject({ state: 'unsubscribed' })
})
