// Tests what happens when strangers abuse the form, the API and the links.
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { app } from '../../../src/http/app.ts'
import { deriveLinkKey, type Purpose, tokenSigner } from '../../../src/subscribers/token.ts'
import { ADMIN_TOKEN, aNetwork, LINK_SECRET, send, settings } from '../service.ts'

/** Stub for the dispatcher, which has its own tests. Here it only needs to be woken. */
const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const quiet = { ...settings, DISPATCHER }
const TABLES = ['subscribers', 'consents', 'suppressions', 'notes', 'hits']

beforeEach(async () => {
  await env.DB.batch(TABLES.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

const dump = async () => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_schema
     WHERE type = 'table' AND name NOT GLOB '_*' AND name NOT GLOB 'd1_*' AND name NOT GLOB 'sqlite_*'`,
  ).all<{ name: string }>()
  const tables = await env.DB.batch(results.map(({ name }) => env.DB.prepare(`SELECT * FROM ${name}`)))
  return JSON.stringify(tables.map((table) => table.results))
}

const submit = (email: string, ip = aNetwork(), variables = quiet) =>
  send(
    '/subscribe',
    { method: 'POST', headers: { 'CF-Connecting-IP': ip }, body: new URLSearchParams({ email }) },
    variables,
  )

const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

test('an inbox that is signed up from many networks gets one email, and all requests get the same response', async () => {
  const answers = new Set<string>()
  for (let index = 0; index < 60; index++) {
    const email = `a.d.a+${index}@readers.example`
    const answer = await submit(email)
    answers.add(`${answer.status} ${(await answer.text()).replaceAll(email, 'the address')}`)
  }
  expect(await count('notes')).toBe(1)
  expect(answers.size).toBe(1)
})

test('sign-ups from one network send at most ten emails, and then the network gets 429', async () => {
  const statuses: number[] = []
  for (let index = 0; index < 15; index++) {
    // A household can vary the last 64 bits of its IPv6 addresses.
    const answer = await submit(`many${index}@readers.example`, `2001:db8:1:1::${index + 1}`)
    statuses.push(answer.status)
    if (answer.status === 429) expect(answer.headers.get('Retry-After')).toBe('3600')
  }
  expect(statuses).toEqual([...Array(10).fill(200), ...Array(5).fill(429)])
  expect(await count('notes')).toBe(10)
  expect(await count('subscribers')).toBe(10)
  const json = { 'Content-Type': 'application/json', 'CF-Connecting-IP': '2001:db8:1:1::9' }
  const body = '{"email": "json@readers.example"}'
  const problem = await send('/subscribe', { method: 'POST', headers: json, body }, quiet)
  expect(await problem.json()).toMatchObject({ status: 429, code: 'too_many' })
})

test('the rate limiter stops a network before its requests are counted in the database', async () => {
  const keys: string[] = []
  const RATE_LIMITER = {
    limit: async ({ key }: { key: string }) => {
      keys.push(key)
      return { success: keys.length <= 1 }
    },
  } as unknown as RateLimit
  expect((await submit('first@readers.example', '192.0.2.1', { ...quiet, RATE_LIMITER })).status).toBe(200)
  expect((await submit('second@readers.example', '192.0.2.1', { ...quiet, RATE_LIMITER })).status).toBe(429)
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), keys[0]])
  expect(await count('hits')).toBe(2)
})

test('a local Worker limits sign-ups only from other machines', async () => {
  const local = { ...quiet, ENVIRONMENT: 'local' }
  for (let index = 0; index < 15; index++)
    expect((await submit(`local${index}@readers.example`, '127.0.0.1', local)).status).toBe(200)
  for (let index = 0; index < 11; index++) await submit(`named${index}@readers.example`, '192.0.2.2', local)
  expect(await count('subscribers')).toBe(25)
})

/** Returns a wrapped database, and the list of SQL statements that have been prepared on it. */
function watched(): { DB: D1Database; asked: string[] } {
  const asked: string[] = []
  const DB = new Proxy(env.DB, {
    get(target, name: keyof D1Database) {
      const method = Reflect.get(target, name)
      if (name !== 'prepare') return method.bind(target)
      return (sql: string) => {
        asked.push(sql)
        return target.prepare(sql)
      }
    },
  })
  return { DB, asked }
}

test('a sign-up gets the same response and runs the same SQL statements for a new, pending, active or suppressed address', async () => {
  await submit('active@readers.example')
  await env.DB.prepare(`UPDATE subscribers SET state = 'active', confirmed_at = 1`).run()
  await submit('pending@readers.example')
  await submit('suppressed@readers.example')
  await env.DB.prepare(
    `INSERT INTO suppressions (address_hash, reason, at) SELECT address_hash, 'bounce', 0 FROM subscribers WHERE email LIKE 'supp%'`,
  ).run()
  await env.DB.prepare('DELETE FROM hits').run()
  const { DB, asked } = watched()
  await submit('warm@readers.example', '192.0.2.3', { ...quiet, DB })
  const seen = new Set<string>()
  for (const name of ['new', 'pending', 'active', 'suppressed']) {
    asked.length = 0
    const email = `${name}@readers.example`
    const answer = await submit(email, '192.0.2.3', { ...quiet, DB })
    const page = (await answer.text()).replaceAll(email, 'the address')
    seen.add(JSON.stringify([answer.status, [...answer.headers], page, asked]))
  }
  expect(seen.size).toBe(1)
  const statements = (JSON.parse([...seen][0] ?? '[]') as [number, unknown, string, string[]])[3]
  expect(statements.map((sql) => /\w+ \w+ \w+/.exec(sql)?.[0])).toEqual([
    'INSERT INTO hits',
    'SELECT key FROM',
    'INSERT INTO hits',
    'INSERT INTO subscribers',
    'INSERT INTO notes',
    'INSERT INTO consents',
    'UPDATE suppressions SET',
  ])
})

test('the response to a sign-up does not wait for work that depends on the address', async () => {
  const gate = Promise.withResolvers<void>()
  let isShut = false
  const DB = new Proxy(env.DB, {
    get(target, name: keyof D1Database) {
      const method = Reflect.get(target, name).bind(target)
      if (name !== 'batch') return method
      return async (statements: D1PreparedStatement[]) => {
        if (isShut) await gate.promise
        return target.batch(statements)
      }
    },
  })
  await submit('warm@readers.example', aNetwork(), { ...quiet, DB })
  isShut = true
  const context = createExecutionContext()
  const body = new URLSearchParams({ email: 'patient@readers.example' })
  const headers = { 'CF-Connecting-IP': aNetwork() }
  const request = new Request('https://news.example/subscribe', { method: 'POST', headers, body })
  expect((await app.fetch(request, { ...quiet, DB }, context)).status).toBe(200)
  expect(await count('subscribers')).toBe(1)
  gate.resolve()
  await waitOnExecutionContext(context)
  expect(await count('subscribers')).toBe(2)
})

const asAdmin = (token: string, ip = aNetwork()) =>
  send('/api/digests', { headers: { Authorization: `Bearer ${token}`, 'CF-Connecting-IP': ip } })

test('a network gets 429 for a minute after five wrong admin tokens, but other networks do not', async () => {
  const statuses: number[] = []
  for (let index = 0; index < 8; index++)
    statuses.push((await asAdmin(`wrong ${index}`.replace(' ', '-'), '192.0.2.4')).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
  const locked = await asAdmin(ADMIN_TOKEN, '192.0.2.4')
  expect(locked.status).toBe(429)
  expect(locked.headers.get('Retry-After')).toBe('60')
  expect(await locked.text()).not.toContain(ADMIN_TOKEN)
  expect((await asAdmin(ADMIN_TOKEN, '192.0.2.5')).status).toBe(200)
  await env.DB.prepare('UPDATE hits SET at = at - 60000').run()
  expect((await asAdmin(ADMIN_TOKEN, '192.0.2.4')).status).toBe(200)
})

test('the previous admin token works while it is configured', async () => {
  const before = 'the-admin-token-that-was-used-before'
  const headers = { Authorization: `Bearer ${before}` }
  expect((await send('/api/digests', { headers })).status).toBe(401)
  const both = { ...settings, ADMIN_TOKEN_PREVIOUS: before }
  expect((await send('/api/digests', { headers }, both)).status).toBe(200)
  expect(
    (await send('/api/digests', { headers: { Authorization: `Bearer ${ADMIN_TOKEN}` } }, both)).status,
  ).toBe(200)
})

async function tokenFor(email: string, purpose: Purpose, secret = LINK_SECRET): Promise<string> {
  const id = await env.DB.prepare('SELECT id FROM subscribers WHERE email = ?1')
    .bind(email)
    .first<string>('id')
  const sign = await tokenSigner(await deriveLinkKey(secret, 'test'))
  return sign({ purpose, subscriberId: id ?? '', epoch: purpose === 'confirm' ? 1 : 0, expiresAt: null })
}

test('an unsubscribe link still works after two rotations of the link secret', async () => {
  await submit('loyal@readers.example')
  const path = `/unsubscribe/${await tokenFor('loyal@readers.example', 'unsubscribe', 'x'.repeat(40))}`
  const LINK_SECRET_PREVIOUS = `${'y'.repeat(40)},${'x'.repeat(40)}`
  expect((await send(path, { method: 'POST' }, quiet)).status).toBe(404)
  expect((await send(path, { method: 'POST' }, { ...quiet, LINK_SECRET_PREVIOUS })).status).toBe(200)
})

const SCANNERS = [
  'Mozilla/5.0 (compatible; GoogleImageProxy)',
  'Barracuda Sentinel (EE)',
  'Mimecast',
  'SafeLinks Microsoft Office',
  'Proofpoint URL Defense',
]

test('a link scanner that follows confirmation and unsubscribe links changes nothing', async () => {
  await submit('scanned@readers.example')
  const links = await Promise.all(
    (['confirm', 'unsubscribe'] as const).map(
      async (purpose) => `/${purpose}/${await tokenFor('scanned@readers.example', purpose)}`,
    ),
  )
  const before = await dump()
  for (let index = 0; index < 100; index++) {
    for (const link of links) {
      const method = index % 3 === 0 ? 'HEAD' : 'GET'
      const headers = { 'User-Agent': SCANNERS[index % SCANNERS.length] ?? '' }
      expect((await send(link, { method, headers }, quiet)).status).toBe(200)
    }
  }
  expect(await dump()).toBe(before)
  expect(before).toContain('scanned@readers.example')
})
