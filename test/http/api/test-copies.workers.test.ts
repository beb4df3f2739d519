import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { suppress } from '../../../src/d1/subscribers/suppressions.ts'
import { planTestCopies } from '../../../src/dispatcher/test-copies.ts'
import { addressHashes } from '../../../src/membership/address-hashes.ts'
import { aSendingDigest, someReaders } from '../../d1/factories.ts'
import { aWorld, booksOf, DAY, SEVEN, someArticles } from '../../dispatcher/world.ts'
import { configureDrafter } from '../objects.ts'
import { sendAsAdmin, settings } from '../service.ts'

beforeAll(() => configureDrafter(settings))

const db = env.DB
const EDITORS = ['ed@news.example', 'eve@news.example']

const ask = (day: string, body: unknown) =>
  sendAsAdmin(`/api/digests/${day}/test`, { method: 'POST', body: JSON.stringify(body) })

/** Returns a list that records each letter sent to Resend. */
function posted(world: Awaited<ReturnType<typeof aWorld>>) {
  const letters: {
    to: string
    subject: string
    html: string
    text: string
    headers: object
    tags: object
  }[] = []
  const { send } = world.resend
  world.resend.send = (request) => {
    letters.push(JSON.parse(String(request.body)))
    return send(request)
  }
  return letters
}

test('a test copy of a draft is marked, is sent only to its recipients, and leaves no digest or address in storage', async () => {
  const world = await aWorld()
  const letters = posted(world)
  await someReaders(db, 'r', 3)
  await someArticles()
  expect(await planTestCopies(world.deps, DAY, [...EDITORS, 'ed@news.example'])).toEqual({
    day: DAY,
    of: 'draft',
    copies: 2,
  })
  await world.run(SEVEN + 60_000)
  expect(letters.map(({ to }) => to).sort()).toEqual(EDITORS)
  for (const { to, html, text } of letters) {
    expect([to, html.includes(to), text.includes(to)]).toEqual([to, true, true])
    expect(EDITORS.filter((other) => other !== to && html.includes(other))).toEqual([])
    expect(html).not.toContain('@example.com')
  }
  expect(letters[0]).toMatchObject({
    subject: expect.stringMatching(/^\[Test\] ./),
    html: expect.stringContaining('https://news.example/unsubscribe/test'),
    headers: { 'X-Test-Copy': DAY },
    tags: [{ name: 'letter', value: 'test' }],
  })
  expect(Object.keys(letters[0]?.headers ?? {}).filter((name) => name.startsWith('List-'))).toEqual([])
  expect(world.logs.filter((line) => line.includes('@'))).toEqual([])
  expect(await db.prepare('SELECT count(*) AS count FROM digests').first('count')).toBe(0)
  expect(await db.prepare(`SELECT DISTINCT details, address, state FROM notes`).all()).toMatchObject({
    results: [{ details: '{}', address: null, state: 'accepted' }],
  })
})

test('a test copy of a composed digest is sent once despite faults, and does not change the digest’s counts', async () => {
  const world = await aWorld()
  await someReaders(db, 'r', 3)
  await aSendingDigest(db, DAY)
  await world.run()
  const books = await booksOf()
  expect(await planTestCopies(world.deps, DAY, EDITORS)).toMatchObject({ of: 'digest', copies: 2 })
  let calls = 0
  world.resend.fault = () => (['lost', '500', 'reset', '429'] as const)[calls++] ?? null
  await world.run()
  expect(EDITORS.map((to) => world.resend.accepted.get(`test ${to}`))).toEqual([1, 1])
  expect(world.resend.forged).toEqual([])
  expect(await booksOf()).toEqual(books)
})

test('a test copy is rejected if there is nothing to send, or after a hundred copies in 24 hours', async () => {
  const { deps } = await aWorld()
  await env.ARTICLES.list().then(({ keys }) => Promise.all(keys.map(({ name }) => env.ARTICLES.delete(name))))
  await expect(planTestCopies(deps, DAY, EDITORS)).rejects.toThrow('there is nothing to send')
  await expect(planTestCopies(deps, '2026-11-22', EDITORS)).rejects.toThrow(
    'no digest was composed for that day',
  )
  await aSendingDigest(db, DAY)
  const ten = Array.from({ length: 10 }, (_, index) => `ed${index}@news.example`)
  for (let copies = 0; copies < 100; copies += 10) await planTestCopies(deps, DAY, ten)
  await expect(planTestCopies(deps, DAY, ['ed@news.example'])).rejects.toThrow('100 in 24 hours')
})

test.each([
  [{}, 'to: should be a list of addresses'],
  [{ to: [] }, 'to: should name an address'],
  [{ to: 'somebody@news.example' }, 'to: should be a list of addresses'],
  [{ to: ['nobody'] }, 'to.0: should be an email address'],
  [{ to: Array(11).fill('ed@news.example') }, 'to: should name at most 10 addresses'],
  [{ to: EDITORS, all: true }, 'Unknown field "all": use only "to"'],
])('POST /api/digests/:day/test rejects %j', async (body, reason) => {
  const answer = await ask(DAY, body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ detail: `Cannot accept this request. ${reason}` })
})

test('planTestCopies() plans no copy for a suppressed address, and returns that address', async () => {
  const world = await aWorld()
  await aSendingDigest(db, DAY)
  const { addressHash } = await addressHashes(db, 'gone@news.example', world.deps.now())
  await suppress(db, [addressHash], world.deps.now())
  expect(await planTestCopies(world.deps, DAY, ['ed@news.example', 'gone@news.example'])).toMatchObject({
    copies: 1,
    suppressed: ['gone@news.example'],
  })
  expect(await planTestCopies(world.deps, DAY, ['gone@news.example'])).toMatchObject({ copies: 0 })
})

test('POST /api/digests/:day/test plans the copies', async () => {
  await aWorld()
  await aSendingDigest(db, DAY)
  const answer = await ask(DAY, { to: [' Ed@News.example '] })
  expect([answer.status, await answer.json()]).toEqual([202, { day: DAY, of: 'digest', copies: 1 }])
  expect(await db.prepare('SELECT kind, address FROM notes').all()).toMatchObject({
    results: [{ kind: 'test', address: 'ed@news.example' }],
  })
  const stub = env.DISPATCHER.getByName('dispatcher')
  // The dispatcher is not configured in this test, so its alarm must not go off.
  await runInDurableObject(stub, (_, state) => state.storage.deleteAlarm())
  expect((await ask('2026-02-30', { to: EDITORS })).status).toBe(404)
})
