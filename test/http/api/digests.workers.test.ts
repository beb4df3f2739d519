import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { configureDrafter } from '../objects.ts'
import { ADMIN_TOKEN, send, sendAsAdmin, settings } from '../service.ts'

beforeAll(() => configureDrafter(settings))

const today = () => new Date().toISOString().slice(0, 10)

const aValue = (title: string) => ({
  title,
  url: `https://wire.example/${encodeURIComponent(title)}`,
  blocks: [
    {
      kind: 'paragraph',
      text: `${title}, said the harbour office on Monday morning. More is expected soon.`,
    },
  ],
})

const ask = (body: BodyInit) => sendAsAdmin('/api/digests', { method: 'POST', body })

const dryRun = async () => {
  const answer = await ask(JSON.stringify({ dryRun: true }))
  expect(answer.status).toBe(200)
  return answer.json<{
    day: string
    stories: { title: string; reason: string }[]
    rejected: { key: string }[]
  }>()
}

test('POST /api/digests with dryRun returns the plan and creates no digest', async () => {
  await env.ARTICLES.put(`article/${today()}/quay`, JSON.stringify(aValue('Port reopens its northern quay')))
  await env.ARTICLES.put(`article/${today()}/broken`, '{')
  const plan = await dryRun()
  expect(plan).toMatchObject({
    day: today(),
    subject: expect.stringContaining('Port reopens'),
    preheader: expect.any(String),
    stories: [{ title: 'Port reopens its northern quay', included: true, reason: expect.any(String) }],
    rejected: [{ key: `article/${today()}/broken` }],
    recipients: 0,
    bytes: expect.any(Number),
  })
  expect(await (await sendAsAdmin('/api/digests')).json()).toEqual({ digests: [], cursor: null })
})

test('a dry run and a test copy are composed by the drafter, not by the Worker that serves readers', async () => {
  await env.ARTICLES.put(
    `article/${today()}/ferry`,
    JSON.stringify(aValue('Ferry returns to the outer islands')),
  )
  const noStorage = new Proxy(env.ARTICLES, {
    get: () => () => {
      throw new Error('Cannot read articles in this Worker')
    },
  })
  const ask = (path: string, body: object) =>
    send(
      path,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
        body: JSON.stringify(body),
      },
      { ...settings, ARTICLES: noStorage },
    )
  const plan = await (await ask('/api/digests', { dryRun: true })).text()
  expect(plan).toMatch(/^\{\n {2}"day"[\s\S]+Ferry returns to the outer islands/)
  const planned = await ask(`/api/digests/${today()}/test`, { to: ['ed@news.example'] })
  expect([planned.status, await planned.json()]).toEqual([202, { day: today(), of: 'draft', copies: 1 }])
})

test('POST /api/digests with dryRun ignores an article that an earlier digest considered', async () => {
  await env.ARTICLES.put(`article/${today()}/comet`, JSON.stringify(aValue('Comet passes the earth')))
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO digests (day, state, deadline, key_prefix, created_at) VALUES ('2020-01-01', 'skipped', 0, 'x', 0)`,
    ),
    env.DB.prepare(`INSERT INTO considered (key, digest_day) VALUES (?1, '2020-01-01')`).bind(
      `article/${today()}/comet`,
    ),
  ])
  const { stories } = await dryRun()
  expect(stories.map(({ title }) => title)).not.toContain('Comet passes the earth')
})

test('GET /api/digests/:day returns the state and counts of a digest, and 404 for an unknown day', async () => {
  await env.DB.prepare(
    `INSERT INTO digests (day, state, reason, deadline, key_prefix, created_at)
     VALUES ('2020-02-02', 'skipped', 'no articles', 0, 'x', 0)`,
  ).run()
  const times = {
    createdAt: '1970-01-01T00:00:00.000Z',
    deadline: '1970-01-01T00:00:00.000Z',
    completedAt: null,
  }
  const { digests } = await (await sendAsAdmin('/api/digests')).json<{ digests: unknown[] }>()
  expect(digests).toContainEqual(expect.objectContaining({ day: '2020-02-02', ...times }))
  expect(await (await sendAsAdmin('/api/digests/2020-02-02')).json()).toMatchObject({
    day: '2020-02-02',
    state: 'skipped',
    reason: 'no articles',
    ...times,
    counts: { candidates: 0, accepted: 0 },
  })
  expect((await sendAsAdmin('/api/digests/2020-02-03')).status).toBe(404)
  expect((await sendAsAdmin('/api/digests/today')).status).toBe(404)
})

test('GET /api/digests paginates all digests', async () => {
  const pages: string[][] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const answer = await sendAsAdmin(`/api/digests?limit=1&cursor=${cursor}`)
    const page: { digests: { day: string }[]; cursor: string | null } = await answer.json()
    pages.push(page.digests.map(({ day }) => day))
    cursor = page.cursor
  }
  expect(pages).toEqual([['2020-02-02'], ['2020-01-01'], []])
  for (const query of ['limit=0', 'limit=1001', 'cursor=yesterday', 'limit=1&limit=2', 'page=2'])
    expect((await sendAsAdmin(`/api/digests?${query}`)).status).toBe(400)
})

test.each([
  ['', 'send {} to make today\'s digest and send it to everyone, or {"dryRun": true}'],
  [' \n', 'Cannot make a digest without a body'],
  ['{', 'should be JSON'],
  ['[]', 'should be a JSON object'],
  ['{"day": "2026-02-30"}', 'day: should be a date'],
  ['{"day": 20261123}', 'day: '],
  ['{"dryRun": "yes"}', 'dryRun: should be true or false'],
  ['{"dryrun": true}', 'Unknown field "dryrun": use only "day", "dryRun"'],
  ['{"dry_run": true, "Day": "2026-11-23"}', 'Unknown field "dry_run", "Day"'],
])('POST /api/digests rejects the body %j', async (body, reason) => {
  const answer = await ask(body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining(reason) })
})

test('POST /api/digests returns the dispatcher’s error', async () => {
  // In this test, the dispatcher's variables come from wrangler.toml, where some required ones are still
  // empty.
  const answer = await ask('{}')
  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({
    code: 'misconfigured',
    detail: expect.stringContaining('PUBLIC_URL is missing'),
  })
})
