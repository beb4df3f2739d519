import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { hashKey } from '../../../src/d1/hash-key.ts'
import { suppress } from '../../../src/d1/subscribers/suppressions.ts'
import { keyedHash } from '../../../src/subscribers/keyed-hash.ts'
import { send, sendAsAdmin } from '../service.ts'

const db = env.DB
const HEADER = 'email,consent_source,consented_at'
const CONSENT = 'Form at the fair,2025-03-01'

type Said = { line?: number; outcome?: string; reason?: string; lines?: number; stopped?: string }

async function importing(body: BodyInit): Promise<Said[]> {
  const answer = await sendAsAdmin('/api/subscribers/import', { method: 'POST', body })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
  return (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const sums = (fields: object) => ({
  lines: 0,
  imported: 0,
  updated: 0,
  unchanged: 0,
  optedOut: 0,
  left: 0,
  suppressed: 0,
  unconfirmed: 0,
  rejected: 0,
  ...fields,
})

const rowOf = (email: string) =>
  db
    .prepare(
      `SELECT s.state, s.themes, s.hour, s.time_zone, c.event, c.at, c.text_version
       FROM subscribers s LEFT JOIN consents c ON c.subscriber_id = s.id WHERE email = ?1`,
    )
    .bind(email)
    .all()
    .then(({ results }) => results)

const dump = async () =>
  JSON.stringify(
    (await db.batch([db.prepare('SELECT * FROM subscribers'), db.prepare('SELECT * FROM consents')])).map(
      ({ results }) => results,
    ),
  )

test('an import activates subscribers and stores the evidence of their consent, and repeating it changes nothing', async () => {
  const table = [
    `\uFEFF${HEADER},themes,hour,time_zone`,
    `Anna@import.example,"Form, at the fair",2025-03-01T08:00:00.125Z,world science,7,Europe/Berlin`,
    '',
    `ben@import.example,Form,2025-03-01,,,`,
    `BEN@import.example,Form,2025-03-01,,,`,
  ].join('\r\n')
  expect(await importing(table)).toEqual([sums({ lines: 3, imported: 2, unchanged: 1 })])
  expect(await rowOf('anna@import.example')).toEqual([
    {
      state: 'active',
      themes: '["science","world"]',
      hour: 7,
      time_zone: 'Europe/Berlin',
      event: 'imported',
      at: Date.parse('2025-03-01T08:00:00.125Z'),
      text_version: 'Form, at the fair',
    },
  ])
  expect(await rowOf('ben@import.example')).toMatchObject([{ state: 'active', themes: null, hour: null }])
  const before = await dump()
  expect(await importing(table)).toEqual([sums({ lines: 3, unchanged: 3 })])
  expect(await dump()).toBe(before)
})

test('an import reports each invalid line with its number and a reason, and imports the others', async () => {
  const bytes = new TextEncoder().encode(
    [
      HEADER,
      `one@broken.example,${CONSENT}`,
      `nobody,${CONSENT}`,
      `"two@broken.example,${CONSENT}`,
      `three@broken.example,${CONSENT}`,
      `${'x'.repeat(70_000)},${CONSENT}`,
      `f\u00FFur@broken.example,${CONSENT}`,
      `five@broken.example`,
      `six@broken.example,${CONSENT}`,
    ].join('\n'),
  )
  bytes.set([0x66, 0xff], bytes.indexOf(0xc3) - 1) // make line 7 invalid UTF-8
  expect(await importing(bytes)).toEqual([
    { line: 3, outcome: 'rejected', reason: 'email: should be an email address' },
    { line: 4, outcome: 'rejected', reason: 'the quotes in field 1 do not match' },
    { line: 6, outcome: 'rejected', reason: 'it is longer than 65536 bytes' },
    { line: 7, outcome: 'rejected', reason: 'it is not UTF-8' },
    { line: 8, outcome: 'rejected', reason: 'the row has 1 fields, but the header has 3' },
    sums({ lines: 8, imported: 3, rejected: 5 }),
  ])
})

test('an import skips people who have unsubscribed or are suppressed, and activates other pending subscribers', async () => {
  const known = (name: string, state: string) =>
    db
      .prepare(
        `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at) VALUES (?1, ?2, ?3, ?4, 0, 0)`,
      )
      .bind(name, `${name}@known.example`, `hash of ${name}`, state)
      .run()
  await known('left', 'unsubscribed')
  await known('asked', 'pending')
  // This reader unsubscribed, and a stranger then signed up the reader's address again.
  await known('asked-again', 'pending')
  await db.prepare(`UPDATE subscribers SET left_at = 1 WHERE id = 'asked-again'`).run()
  const key = await hashKey(db)
  await suppress(db, [await keyedHash(key, 'address', 'barred@known.example')], new Date())
  const table = ['left', 'asked', 'barred', 'asked-again'].map((name) => `${name}@known.example,${CONSENT}`)
  expect(await importing([HEADER, ...table].join('\n'))).toEqual([
    { line: 2, outcome: 'left', reason: expect.stringContaining('this person unsubscribed') },
    { line: 4, outcome: 'suppressed', reason: expect.stringContaining('suppressed') },
    { line: 5, outcome: 'left', reason: expect.stringContaining('this person unsubscribed') },
    sums({ lines: 4, imported: 1, left: 2, suppressed: 1 }),
  ])
  expect(await rowOf('left@known.example')).toMatchObject([{ state: 'unsubscribed', event: null }])
  expect(await rowOf('asked-again@known.example')).toMatchObject([{ state: 'pending', event: null }])
  expect(await rowOf('asked@known.example')).toMatchObject([{ state: 'active', event: 'imported' }])
  expect(await rowOf('barred@known.example')).toEqual([])
})

test('importing a known reader updates only the fields that have a value', async () => {
  await importing(`${HEADER},hour,time_zone\nkeen@import.example,${CONSENT},7,Europe/Berlin`)
  expect(await importing(`${HEADER},hour,time_zone\nkeen@import.example,${CONSENT},9,`)).toEqual([
    sums({ lines: 1, updated: 1 }),
  ])
  expect(await rowOf('keen@import.example')).toMatchObject([{ hour: 9, time_zone: 'Europe/Berlin' }])
})

test('imported preferences replace those of a pending subscriber, which a stranger may have chosen', async () => {
  await db
    .prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at, themes, hour, time_zone)
       VALUES ('typed-in', 'typed-in@import.example', 'hash of typed-in', 'pending', 0, '["sport"]', 3, 'Asia/Tokyo')`,
    )
    .run()
  await importing(`${HEADER},hour\ntyped-in@import.example,${CONSENT},7`)
  expect(await rowOf('typed-in@import.example')).toMatchObject([
    { state: 'active', themes: null, hour: 7, time_zone: null },
  ])
})

test.each([
  ['an empty body', '', 'the body is empty'],
  ['a body of empty lines', '\n\n', 'the body is empty'],
  ['a table without a required column', 'email;consent_source\n', 'its header does not name consented_at'],
  ['a table without a header', `a@x.example,${CONSENT}\n`, 'its first line contains an address'],
  [
    'a table in UTF-16',
    new Uint8Array([0xff, 0xfe, 0x65, 0]),
    'its header could not be read: it is not UTF-8',
  ],
])('POST /api/subscribers/import rejects %s as a whole', async (_, body, reason) => {
  const answer = await sendAsAdmin('/api/subscribers/import', { method: 'POST', body })
  expect(answer.status).toBe(400)
  expect((await answer.json<{ detail: string }>()).detail).toContain(`Cannot import the table: ${reason}`)
})

test('POST /api/subscribers/import requires the admin token', async () => {
  const body = `${HEADER}\nstranger@import.example,${CONSENT}`
  expect((await send('/api/subscribers/import', { method: 'POST', body })).status).toBe(401)
  expect(await rowOf('stranger@import.example')).toEqual([])
})

test('an import of 2,000 lines imports the valid ones and reports the invalid ones in order', async () => {
  const lines = Array.from({ length: 2000 }, (_, index) =>
    index % 100 === 99 ? 'broken' : `reader${index}@many.example,${CONSENT}`,
  )
  const said = await importing([HEADER, ...lines].join('\n'))
  expect(said.slice(0, -1).map(({ line }) => line)).toEqual(
    Array.from({ length: 20 }, (_, i) => i * 100 + 101),
  )
  expect(said.at(-1)).toEqual(sums({ lines: 2000, imported: 1980, rejected: 20 }))
})
