import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { parseCsvRecord } from '../../../src/subscribers/csv.ts'
import { send, sendAsAdmin } from '../service.ts'

const db = env.DB
const CHOICE = 'themes,muted,letter,hour,time_zone,weekdays,paused_until,language'
const HEADER = `email,consent_source,consented_at,${CHOICE}`

type Listed = { id: string; email: string; state: string; suppressed: string[] }
type Page = { subscribers: Listed[]; cursor: string | null }

const importing = async (...lines: string[]) => {
  const body = [HEADER, ...lines].join('\n')
  return (await sendAsAdmin('/api/subscribers/import', { method: 'POST', body })).text()
}
const page = async (query: string) => (await sendAsAdmin(`/api/subscribers?${query}`)).json<Page>()
const exported = async () => (await sendAsAdmin('/api/subscribers/export')).text()
const post = (path: string, body: unknown) =>
  sendAsAdmin(path, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json())

const ALL = 'Fair,2025-03-01,science world,cricket|snow storm,short,7,Europe/Berlin,mon sun,2026-12-24,de-AT'

test('GET /api/subscribers paginates all subscribers, and filters them by state or address', async () => {
  await importing(
    ...Array.from({ length: 25 }, (_, index) => `reader${index}@list.example,Fair,2025-03-01,,,,,,,,`),
  )
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { subscribers, cursor: next }: Page = await page(`limit=10&cursor=${cursor}`)
    seen.push(...subscribers.map(({ email }) => email))
    cursor = next
  }
  expect(seen.length).toBe(25)
  expect(new Set(seen).size).toBe(25)

  await db.prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE email = 'reader3@list.example'`).run()
  expect(await page('state=unsubscribed')).toMatchObject({
    subscribers: [{ email: 'reader3@list.example', state: 'unsubscribed' }],
    cursor: null,
  })
  expect((await page('state=active')).subscribers).toHaveLength(24)
  expect((await page('email=Reader3@list.example')).subscribers).toHaveLength(1)
  expect((await page('email=nobody@list.example')).subscribers).toEqual([])
})

test('GET /api/subscribers returns each subscriber’s preferences, and the source and time of their consent', async () => {
  await importing(`chooser@list.example,${ALL}`)
  expect(await page('email=chooser@list.example')).toMatchObject({
    subscribers: [
      {
        state: 'active',
        suppressed: [],
        consent: { source: 'Fair', at: '2025-03-01T00:00:00.000Z' },
        choice: {
          themes: ['science', 'world'],
          muted: ['cricket', 'snow storm'],
          letter: 'short',
          hour: 7,
          timeZone: 'Europe/Berlin',
          weekdays: 65,
          pausedUntil: '2026-12-24',
          language: 'de-AT',
        },
      },
    ],
  })
})

test.each([
  ['limit=0', 'limit: should be a whole number from 1 to 1000'],
  ['limit=many', 'limit: should be a whole number from 1 to 1000'],
  ['state=gone', 'state: should be one of pending, active, unsubscribed, suppressed'],
  ['email=nobody', 'email: should be an email address'],
  ['status=active', 'Unknown field "status": use only "state", "email", "cursor", "limit"'],
])('GET /api/subscribers?%s returns 400', async (query, reason) => {
  const answer = await sendAsAdmin(`/api/subscribers?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ detail: `Cannot accept this request. ${reason}` })
})

test('the operator can suppress an address and lift the suppression, but cannot lift a complaint', async () => {
  await importing('barred@list.example,Fair,2025-03-01,,,,,,,,')
  const email = 'Barred@list.example'
  expect(await post('/api/suppressions', { email })).toEqual({ suppressed: ['operator'] })
  expect((await page('state=suppressed')).subscribers).toMatchObject([{ suppressed: ['operator'] }])
  await db
    .prepare(
      `INSERT INTO suppressions (address_hash, reason, at) SELECT address_hash, value, 0 FROM subscribers, json_each('["bounce", "complaint"]')
       WHERE email = lower(?1)`,
    )
    .bind(email)
    .run()
  expect(await post('/api/suppressions/lift', { email })).toMatchObject({ suppressed: ['complaint'] })
  expect(await post('/api/suppressions', { email: 'nobody' })).toMatchObject({ status: 400 })
})

test('GET /api/suppressions paginates all suppressed addresses, and returns those without a subscriber as hashes', async () => {
  await importing('kept@list.example,Fair,2025-03-01,,,,,,,,')
  await post('/api/suppressions', { emails: ['kept@list.example', 'a@list.example', 'b@list.example'] })
  const listed: { email: string | null; addressHash: string; reasons: string[]; suppressedAt: string }[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer = await sendAsAdmin(`/api/suppressions?limit=2&cursor=${cursor}`)
    expect(answer.status).toBe(200)
    const found: { suppressions: typeof listed; cursor: string | null } = await answer.json()
    listed.push(...found.suppressions)
    cursor = found.cursor
  }
  const all = await db.prepare('SELECT count(DISTINCT address_hash) AS n FROM suppressions').first('n')
  expect(listed).toHaveLength(Number(all))
  expect(new Set(listed.map(({ addressHash }) => addressHash)).size).toBe(all)
  expect(listed.find(({ email }) => email === 'kept@list.example')).toMatchObject({
    reasons: ['operator'],
    suppressedAt: expect.stringMatching(/^20.*Z$/),
  })
  expect(JSON.stringify(listed)).not.toMatch(/[ab]@list\.example/)
  expect((await sendAsAdmin('/api/suppressions?reason=bounce')).status).toBe(400)
  await post('/api/suppressions/lift', { email: 'kept@list.example' })
  expect(await (await sendAsAdmin('/api/suppressions?limit=1000')).text()).not.toContain('kept@')
})

test('an export contains all preferences, and importing it restores them', async () => {
  await importing(
    `keeper@list.example,${ALL}`,
    '"+plus@list.example","=HYPERLINK(""x"", 1)",2025-03-01,,@home,,,,,',
  )
  const answer = await sendAsAdmin('/api/subscribers/export')
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="subscribers.csv"')
  const before = await answer.text()
  expect(before).toContain(
    'keeper@list.example,active,,Fair,2025-03-01T00:00:00.000Z,science world,cricket|snow storm,short,7,Europe/Berlin,mon sun,2026-12-24,de-AT,',
  )
  const cells = before.split('\r\n').flatMap((line) => {
    const parsed = parseCsvRecord(line)
    return 'fields' in parsed ? parsed.fields : ['=broken']
  })
  expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])

  await db.batch([db.prepare('DELETE FROM subscribers'), db.prepare('DELETE FROM suppressions')])
  const said = (await sendAsAdmin('/api/subscribers/import', { method: 'POST', body: before })).text()
  const active = before.split('\r\n').filter((line) => /,active,,/.test(line))
  expect(JSON.parse((await said).trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    imported: active.length,
  })
  const sorted = (lines: string[]) => lines.toSorted()
  expect(sorted((await exported()).split('\r\n').filter((line) => line.includes(',active,')))).toEqual(
    sorted(active),
  )
})

test('an export contains every subscriber, even if the database returns them in several pages', async () => {
  await importing(
    ...Array.from({ length: 5001 }, (_, index) => `page${index}@list.example,Fair,2025-03-01,,,,,,,,`),
  )
  const lines = (await exported()).split('\r\n').filter((line) => line.startsWith('page'))
  expect(new Set(lines).size).toBe(5001)
})

test('DELETE /api/subscribers/:id erases a subscriber, and returns 404 for an unknown id', async () => {
  await importing('gone@list.example,Fair,2025-03-01,,,,,,,,')
  const [reader] = (await page('email=gone@list.example')).subscribers
  const erase = () => sendAsAdmin(`/api/subscribers/${reader?.id}`, { method: 'DELETE' })
  expect(await (await erase()).json()).toEqual({ erased: true, heldUntilSettled: [] })
  expect((await page('email=gone@list.example')).subscribers).toEqual([])
  expect((await erase()).status).toBe(404)
  expect(await importing('gone@list.example,Fair,2025-03-01,,,,,,,,')).toContain('"outcome":"suppressed"')
})

test.each([
  ['GET', '/api/subscribers'],
  ['GET', '/api/subscribers/export'],
  ['DELETE', '/api/subscribers/x'],
  ['POST', '/api/suppressions'],
  ['POST', '/api/suppressions/lift'],
])('%s %s requires the admin token', async (method, path) => {
  expect((await send(path, { method })).status).toBe(401)
})
