// Tests that SQL in user input is treated as text.
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { sign } from '../../../dev/mailbox/webhooks.ts'
import { dumpOf } from '../../d1/dump.ts'
import { send, sendAsAdmin, settings } from '../service.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const quiet = { ...settings, DISPATCHER, RESEND_WEBHOOK_SECRET: SECRET }
vi.spyOn(console, 'log').mockImplementation(() => {})

/** Tables that are not compared, because they count requests. */
const COUNTERS = ['hits']

const STATEMENTS = [
  'OR 1=1',
  'OR 1=1 LIMIT 1 OFFSET 1',
  'UNION SELECT email, 1, 1 FROM subscribers',
  'UNION SELECT sql FROM sqlite_schema',
  '; DROP TABLE subscribers',
  '; DELETE FROM suppressions',
  `; UPDATE subscribers SET state = 'active'`,
  '; ATTACH DATABASE "/tmp/x" AS x',
  `|| (SELECT value FROM settings)`,
  `AND (SELECT randomblob(100000000))`,
  `/**/OR/**/email/**/LIKE/**/'%'`,
  `, (SELECT group_concat(email) FROM subscribers))`,
  `OR json_extract(email, '$') NOT NULL`,
]
const OPENINGS = [`'`, `"`, `')`, `\\'`, '`', `%27`, `x' `, '0 ']
const payloads = STATEMENTS.flatMap((statement) => OPENINGS.map((opening) => `${opening} ${statement} --`))

const asAdmin = (path: string, body?: string) =>
  sendAsAdmin(path, body === undefined ? {} : { method: 'POST', body })

/** Requests whose input is not stored. */
const READS: Record<string, (payload: string) => Promise<Response>> = {
  'the address of a reader': (payload) => asAdmin(`/api/subscribers?email=${encodeURIComponent(payload)}`),
  'the local part of an address': (payload) =>
    asAdmin(`/api/subscribers?email=${encodeURIComponent(`${payload}@sql.example`)}`),
  'the cursor of a list': (payload) =>
    asAdmin(`/api/subscribers?state=pending&cursor=${encodeURIComponent(payload)}`),
  'the state of a list': (payload) => asAdmin(`/api/subscribers?state=${encodeURIComponent(payload)}`),
  'the limit of a list': (payload) => asAdmin(`/api/subscribers?limit=${encodeURIComponent(payload)}`),
  'the id of a reader to erase': (payload) =>
    sendAsAdmin(`/api/subscribers/${encodeURIComponent(payload)}`, { method: 'DELETE' }),
  'the day of a digest': (payload) => asAdmin(`/api/digests/${encodeURIComponent(payload)}`),
  'the day of a delivery': (payload) =>
    asAdmin(`/api/digests/${encodeURIComponent(payload)}/deliveries?email=victim@sql.example`),
  'the address of a delivery': (payload) =>
    asAdmin(`/api/digests/2026-11-23/deliveries?email=${encodeURIComponent(payload)}`),
  'the search of the archive': (payload) => send(`/digests?q=${encodeURIComponent(payload)}`, {}, quiet),
  'the day of an edition': (payload) => send(`/digests/${encodeURIComponent(payload)}`, {}, quiet),
  'a token': (payload) => send(`/unsubscribe/${encodeURIComponent(payload)}`, { method: 'POST' }, quiet),
  'a sign-up': (payload) =>
    send('/subscribe', { method: 'POST', body: new URLSearchParams({ email: payload }) }, quiet),
  'an address to suppress': (payload) => asAdmin('/api/suppressions', JSON.stringify({ email: payload })),
  'an event': (payload) => {
    const body = JSON.stringify({ type: payload, created_at: payload, data: { to: [payload] } })
    return send(
      '/webhooks/resend',
      { method: 'POST', body, headers: sign(SECRET, payload, Date.now(), body) },
      quiet,
    )
  },
}

const addVictim = () =>
  env.DB.batch([
    env.DB.prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at)
       VALUES ('victim', 'victim@sql.example', 'hash', 'unsubscribed', 0) ON CONFLICT DO NOTHING`,
    ),
    env.DB.prepare(
      `INSERT INTO digests (day, state, deadline, key_prefix, created_at)
       VALUES ('2026-11-23', 'skipped', 0, 'x', 0) ON CONFLICT DO NOTHING`,
    ),
  ])

test('at least a hundred SQL payloads are tested', () => expect(payloads.length).toBeGreaterThanOrEqual(100))

test.each(Object.keys(READS))('SQL in %s changes nothing and reveals no subscriber', async (name) => {
  await addVictim()
  await asAdmin('/api/subscribers') // create the rows that the first request adds
  const before = await dumpOf(env.DB, COUNTERS)
  const tried = payloads.map(async (payload) => {
    const answer = await READS[name]?.(payload)
    expect(answer?.status, payload).toBeLessThan(500)
    expect(await answer?.text(), payload).not.toMatch(/victim@|CREATE TABLE|address_key/)
  })
  await Promise.all(tried)
  expect(await dumpOf(env.DB, COUNTERS)).toBe(before)
})

test('SQL in an imported table is stored as plain text', async () => {
  await addVictim()
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = payloads.map(
    (payload, index) => `reader${index}@sql.example,${quoted(payload)},2025-03-01,${quoted(payload)}`,
  )
  const body = ['email,consent_source,consented_at,muted', ...lines].join('\n')
  const said = await (await asAdmin('/api/subscribers/import', body)).text()
  expect(JSON.parse(said.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ imported: payloads.length })
  const { results } = await env.DB.prepare(
    `SELECT c.text_version AS source FROM consents c JOIN subscribers s ON s.id = c.subscriber_id
     WHERE s.email LIKE 'reader%@sql.example' ORDER BY c.id`,
  ).all<{ source: string }>()
  expect(results.map(({ source }) => source)).toEqual(payloads.map((payload) => payload.trim()))
  expect(await env.DB.prepare(`SELECT state FROM subscribers WHERE id = 'victim'`).first('state')).toBe(
    'unsubscribed',
  )
})
