import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { hashKey } from '../../../src/d1/hash-key.ts'
import { importTable } from '../../../src/http/api/import-lines.ts'
import { keyedHash } from '../../../src/subscribers/keyed-hash.ts'
import buttondown from '../../fixtures/lists/buttondown.csv?raw'
import ghost from '../../fixtures/lists/ghost.csv?raw'
import kit from '../../fixtures/lists/kit.csv?raw'
import listmonk from '../../fixtures/lists/listmonk.csv?raw'
import cleaned from '../../fixtures/lists/mailchimp-cleaned.csv?raw'
import nonsubscribed from '../../fixtures/lists/mailchimp-nonsubscribed.csv?raw'
import subscribed from '../../fixtures/lists/mailchimp-subscribed.csv?raw'
import unsubscribed from '../../fixtures/lists/mailchimp-unsubscribed.csv?raw'
import substack from '../../fixtures/lists/substack.csv?raw'
import { sendAsAdmin } from '../service.ts'

const db = env.DB
const HEADER = 'email,consent_source,consented_at'
/** Hash key of another installation, from which tables are imported. */
const OTHER_KEY = 'b3RoZXIga2V5IG9mIGFub3RoZXIgaW5zdGFsbGF0aW9u'

beforeEach(() => emptyTables())

const emptyTables = () =>
  db.batch(
    ['subscribers', 'suppressions', 'consents', 'foreign_hashes', 'hash_keys', 'notes', 'hits'].map((table) =>
      db.prepare(`DELETE FROM ${table}`),
    ),
  )

async function importing(body: string, query = ''): Promise<Record<string, unknown>[]> {
  const answer = await sendAsAdmin(`/api/subscribers/import${query}`, { method: 'POST', body })
  expect(answer.status).toBe(200)
  const said = new TextDecoder().decode(await answer.arrayBuffer())
  return said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
const totalsOf = async (body: string, query = '') => (await importing(body, query)).at(-1)
const exported = async (query = '') =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await (await sendAsAdmin(`/api/subscribers/export${query}`)).arrayBuffer(),
  )
const counted = async () => {
  const states = await db
    .prepare('SELECT state, count(*) AS n FROM subscribers GROUP BY state ORDER BY state')
    .all<{ state: string; n: number }>()
  const reasons = await db
    .prepare('SELECT reason, count(*) AS n FROM suppressions GROUP BY reason ORDER BY reason')
    .all<{ reason: string; n: number }>()
  return Object.fromEntries([
    ...states.results.map(({ state, n }) => [state, n]),
    ...reasons.results.map(({ reason, n }) => [reason, n]),
  ])
}
const listActive = async () =>
  (
    await db
      .prepare(`SELECT email FROM subscribers WHERE state = 'active' ORDER BY email`)
      .all<{ email: string }>()
  ).results.map(({ email }) => email)

test.each<[string, string, string, object, object]>([
  ['Mailchimp (subscribed)', subscribed, '', { imported: 20 }, { active: 20 }],
  ['Mailchimp (unsubscribed)', unsubscribed, '', { optedOut: 12 }, { unsubscribed: 12 }],
  ['Mailchimp (cleaned)', cleaned, '', { optedOut: 10 }, { bounce: 10 }],
  ['Mailchimp (non-subscribed)', nonsubscribed, '?state=nonsubscribed', { unconfirmed: 8 }, {}],
  ['listmonk', listmonk, '', { imported: 30, optedOut: 20 }, { active: 30, unsubscribed: 20, operator: 10 }],
  ['Ghost', ghost, '', { imported: 25, optedOut: 25 }, { active: 25, unsubscribed: 25 }],
  ['Substack', substack, '?from=substack', { imported: 30, optedOut: 20 }, { active: 30, unsubscribed: 20 }],
  [
    'Buttondown',
    buttondown,
    '?consent_source=Old%20letter',
    { imported: 26, optedOut: 18, unconfirmed: 6 },
    { active: 26, unsubscribed: 12, bounce: 3, complaint: 3, operator: 3 },
  ],
  [
    'Kit',
    kit,
    '',
    { imported: 10, optedOut: 30, unconfirmed: 10 },
    { active: 10, unsubscribed: 10, bounce: 10, complaint: 10 },
  ],
])(
  'an export from %s can be imported unchanged, and importing it again changes nothing',
  async (_, table, query, outcomes, rows) => {
    expect(await totalsOf(table, query)).toMatchObject({ rejected: 0, left: 0, suppressed: 0, ...outcomes })
    expect(await counted()).toEqual(rows)
    const before = await exported()
    await importing(table, query)
    expect(await exported()).toBe(before)
  },
)

test('an import stores the source and time of each reader’s consent', async () => {
  await importing(buttondown, '?consent_source=Old%20letter')
  expect(await exported()).toContain(
    'dara33.premium@buttondown.example,active,,Old letter,2024-01-06T12:13:14.123Z',
  )
  await emptyTables()
  await importing(subscribed)
  expect(await exported()).toContain(
    'ada0.subscribed@mailchimp.example,active,,Mailchimp export,2019-03-01T14:05:00.000Z',
  )
})

test('an import ignores unknown columns and reports their names', async () => {
  const table = `${HEADER},first_name,Shoe size\nada@lists.example,Fair,2019-03-12 14:03:11,Ada,38\n`
  expect(await importing(table)).toMatchObject([{ imported: 1, ignored: ['first_name', 'Shoe size'] }])
})

test('an import accepts quoted line breaks, empty columns, empty lines, semicolons and "sep=" from spreadsheets', async () => {
  const table = `sep=;\r\nemail;consent_source;consented_at;;\r\n"ada@lists.example";"Book fair\r\nhall 3";2025-03-01;;\r\n;;;;\r\n`
  expect(await importing(table)).toMatchObject([{ lines: 1, imported: 1, rejected: 0 }])
  expect(await exported()).toContain('ada@lists.example,active,,Book fair hall 3,2025-03-01T00:00:00.000Z')
})

test('an unclosed quotation mark invalidates only its own line of an import', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `reader${index}@lists.example,Fair,2025-03-01`)
  const said = await importing([HEADER, '"open@lists.example,Fair,2025-03-01', ...lines].join('\n'))
  expect(said).toMatchObject([
    { line: 2, outcome: 'rejected' },
    { lines: 61, imported: 60, rejected: 1 },
  ])
})

test('an import starts after the line given by the query parameter "after"', async () => {
  const table = `${HEADER}\nada@lists.example,Fair,2025-03-01\nben@lists.example,Fair,2025-03-01`
  expect(await importing(table, '?after=2')).toMatchObject([{ lines: 1, imported: 1 }])
  expect(await listActive()).toEqual(['ben@lists.example'])
})

test('an import that needs too many queries reads the rest of the upload and reports where it stopped', async () => {
  const lines = Array.from({ length: 6000 }, (_, index) => `reader${index}@lists.example,Fair,2025-03-01`)
  const chunks = [HEADER, ...lines].map((line) => new TextEncoder().encode(`${line}\n`))
  let sent = 0
  const upload = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[sent++]
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const answer = await importTable(upload, {
    store: async (rows) => ({ outcomes: rows.map(() => 'imported' as const), queries: 800 }),
    storeHashes: async () => {},
    applyHashes: async () => {},
    hash: async (address) => address,
    newId: () => 'id',
    now: new Date(),
    themes: [],
    options: { from: null, map: [], consentSource: null, consentedAt: null, state: null, after: 0 },
  })
  const totals = await new Response(answer).json<{ imported: number; stopped: string }>()
  expect(totals.imported).toBeLessThan(6000)
  expect(totals.stopped).toContain(`"after=${totals.imported + 1}"`)
  expect(sent).toBeGreaterThan(6000)
})

test.each([
  ['POST', '/api/subscribers/import'],
  ['POST', '/api/articles'],
  ['PUT', '/api/articles/one'],
  ['POST', '/api/sources/import'],
  ['POST', '/api/suppressions'],
])('%s %s rejects a form upload and names the curl option that works', async (method, path) => {
  const body = new FormData()
  body.set('file', new Blob([`${HEADER}\n`]))
  const answer = await sendAsAdmin(path, { method, body })
  expect(answer.status).toBe(415)
  expect(await answer.text()).toContain('--data-binary @')
})

test('an export starts with a byte order mark on request', async () => {
  expect(await exported('?bom=1')).toMatch(/^\uFEFFemail,state,/)
  expect(await exported()).toMatch(/^email,state,/)
})

/** Fills the tables with subscribers, opt-outs, and bounced, suppressed and erased addresses. */
async function aList(): Promise<void> {
  await importing(
    `${HEADER},muted,hour,time_zone\nada@lists.example,Fair,2025-03-01,a\\|b|c,7,Europe/Kyiv\nben@lists.example,Fair,2025-03-02,,,\ncleo@lists.example,Fair,2025-03-03,,,\ndara@lists.example,Fair,2025-03-04,,,`,
  )
  await importing(
    'email,state\nemil@lists.example,unsubscribed\ncleo@lists.example,unsubscribed\nfay@lists.example,bounced',
  )
  const suppress = (email: string) =>
    sendAsAdmin('/api/suppressions', { method: 'POST', body: JSON.stringify({ email }) })
  await suppress('ben@lists.example')
  await suppress('unknown@lists.example')
  const erased = await db.prepare(`SELECT id FROM subscribers WHERE email = 'dara@lists.example'`).first('id')
  await sendAsAdmin(`/api/subscribers/${erased}`, { method: 'DELETE' })
  await db
    .prepare(`UPDATE subscribers SET epoch = 4, address_epoch = 2 WHERE email = 'ada@lists.example'`)
    .run()
}

/** Returns a table as an installation with another hash key would have exported it. */
async function asFromElsewhere(table: string, emails: readonly string[]): Promise<string> {
  const key = await hashKey(db)
  let text = table.replaceAll(key, OTHER_KEY)
  for (const email of emails) {
    const [own, other] = [
      await keyedHash(key, 'address', email),
      await keyedHash(OTHER_KEY, 'address', email),
    ]
    text = text.replaceAll(own, other)
  }
  const [head = '', ...lines] = text.trimEnd().split('\r\n')
  const isHash = (line: string) => line.startsWith(',')
  return [head, ...lines.filter((line) => !isHash(line)), ...lines.filter(isHash).toSorted(byHash), ''].join(
    '\r\n',
  )
}
const hashOf = (line: string) => /[0-9a-f]{64}/.exec(line)?.[0] ?? ''
const byHash = (a: string, b: string) => (hashOf(a) < hashOf(b) ? -1 : 1)

const WITHOUT_ROW = ['dara@lists.example', 'fay@lists.example', 'unknown@lists.example']

test('importing an export into an empty database and exporting again gives the same bytes', async () => {
  await aList()
  const before = await exported()
  for (const table of [before, await asFromElsewhere(before, WITHOUT_ROW)]) {
    await emptyTables()
    expect(await totalsOf(table)).toMatchObject({ rejected: 0 })
    expect(await exported()).toBe(table)
    // With lower epochs, links sent to Ada's old address could do more than unsubscribe her.
    expect(
      await db
        .prepare(`SELECT epoch, address_epoch FROM subscribers WHERE email = 'ada@lists.example'`)
        .first(),
    ).toEqual({ epoch: 4, address_epoch: 2 })
  }
})

test('an address that another installation erased or suppressed stays suppressed whatever the order of imports', async () => {
  await aList()
  const elsewhere = await asFromElsewhere(await exported(), WITHOUT_ROW)
  const hashes = elsewhere
    .split('\r\n')
    .filter((line, place) => place === 0 || line.startsWith(','))
    .join('\r\n')
  const readers = [HEADER, ...WITHOUT_ROW.map((email) => `${email},Fair,2025-03-01`)].join('\n')
  await emptyTables()
  await importing(hashes)
  expect(await totalsOf(readers)).toMatchObject({ imported: 0, suppressed: 3 })
  expect(await listActive()).toEqual([])

  await emptyTables()
  await importing(readers)
  await importing(hashes)
  expect(await listActive()).toEqual(['fay@lists.example', 'unknown@lists.example'])
  expect(await counted()).toMatchObject({ unsubscribed: 1, erased: 1, bounce: 1, operator: 1 })
})

test('imports in any order subscribe only people who have not opted out in any of the tables', async () => {
  let seed = 11
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const people = Array.from({ length: 12 }, (_, index) => `person${index}@lists.example`)
  const key = await hashKey(db)
  for (let round = 0; round < 6; round++) {
    await emptyTables()
    const optedOut = new Set<string>()
    const tables = await Promise.all(
      people.map(async (email) => {
        const kind = Math.floor(random() * 7)
        if (kind > 2) optedOut.add(email)
        const hashKeyOf = kind === 6 ? OTHER_KEY : key
        return [
          `${HEADER}\n${email},Fair,2025-03-01`,
          kind === 3 && `email,state\n${email},unsubscribed`,
          kind === 4 && `email,status\n${email},complained`,
          kind > 4 &&
            `email,suppressed,address_hash,hash_key,state\n,erased,${await keyedHash(hashKeyOf, 'address', email)},${hashKeyOf},`,
        ].filter((table) => table !== false)
      }),
    )
    const order = tables
      .flat()
      .map((table) => ({ table, at: random() }))
      .toSorted((a, b) => a.at - b.at)
    for (const { table } of order) await importing(table, table.includes('status') ? '?map=status:state' : '')
    expect(await listActive()).toEqual(people.filter((email) => !optedOut.has(email)).toSorted())
  }
})
