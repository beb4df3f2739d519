import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { CollectorDeps } from '../../../src/collector/deps.ts'
import { readSource } from '../../../src/collector/read-source.ts'
import { tryAddress } from '../../../src/collector/try-address.ts'
import { syncListed } from '../../../src/d1/sources/change-sources.ts'
import { newSource } from '../../../src/d1/sources/new-source.ts'
import { claimSource } from '../../../src/d1/sources/polls.ts'
import { findSource, findSourceByUrl } from '../../../src/d1/sources/sources.ts'
import type { Env } from '../../../src/env.ts'
import { aCollector, aFeed, aWeb } from '../../collector/web.ts'
import { ADMIN_TOKEN, send, settings } from '../service.ts'

const NOW = new Date('2026-11-23T08:00:00Z')
const PAGE = '<html><link rel="alternate" type="application/rss+xml" href="/feed"></html>'
const COMET = {
  title: 'Comet passes',
  url: 'https://paper.example/comet',
  at: 'Mon, 23 Nov 2026 07:00:00 GMT',
}
const web = aWeb({
  'https://paper.example/': () => new Response(PAGE),
  'https://paper.example/feed': () => new Response(aFeed([COMET])),
  'https://lists.example/feeds.opml': () =>
    new Response('<?xml version="1.0"?><opml version="2.0"><head/><body/></opml>'),
  'https://nothing.example/': () => new Response('<html></html>'),
  'https://many.example/': () =>
    new Response(
      PAGE.replace('</html>', '<link rel="alternate" type="application/atom+xml" href="/b"></html>'),
    ),
})
const { deps } = aCollector(env, web, { now: NOW })

/** Creates a collector outside a Durable Object, because requests from inside one would leave the machine. */
const collector = (parts: CollectorDeps) => ({
  try: (url: string) => tryAddress(parts, url),
  wake: async () => {},
  read: async (id: string) => {
    const source = await claimSource(env.DB, id, { now: NOW, leasedUntil: new Date(NOW.getTime() + 1000) })
    if (source === null) return { ok: false, code: 'conflict', message: 'Cannot read' }
    return { ok: true, value: await readSource(parts, source) }
  },
})
const variables = { ...settings, COLLECTOR: { getByName: () => collector(deps) } } as unknown as Env

async function call(method: string, path: string, body?: unknown) {
  const answer = await send(
    path,
    {
      method,
      headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    },
    variables,
  )
  const text = await answer.text()
  return { status: answer.status, text, json: text.startsWith('{') ? JSON.parse(text) : null }
}

test('POST /api/sources adds the feed that a page links to, and only once', async () => {
  const first = await call('POST', '/api/sources', {
    url: 'https://paper.example/',
    section: 'World',
    publisher: 'The Paper Group',
    weight: 2,
  })
  expect(first.status).toBe(201)
  expect(first.json).toMatchObject({
    url: 'https://paper.example/feed',
    askedUrl: 'https://paper.example/',
    title: 'The Paper',
    section: 'World',
    publisher: 'The Paper Group',
    weight: 2,
    state: 'active',
    items: 1,
  })
  for (const url of ['https://paper.example/', 'https://paper.example/feed']) {
    const again = await call('POST', '/api/sources', { url })
    expect([again.status, again.json.id]).toEqual([200, first.json.id])
  }
})

test.each([
  ['https://nothing.example/', 422, 'Cannot add the source: the answer is a web page that links to no feed'],
  ['https://dead.example/', 422, 'Cannot add the source: it answers 404: there is nothing at this address'],
  [
    'https://many.example/',
    422,
    'Cannot add the source: the answer is a web page that links to https://many.example/feed. It links to https://many.example/feed, https://many.example/b',
  ],
  [
    'https://lists.example/feeds.opml',
    422,
    'Cannot add the source: the answer is a list of feeds (OPML): import it instead',
  ],
  ['http://127.0.0.1/feed', 422, 'Cannot read the source: the address is private'],
  [
    'https://news.example/feed',
    422,
    'Cannot read the source: the address belongs to this publication itself',
  ],
  ['ftp://paper.example/', 400, 'url: must be an http or https address'],
])('POST /api/sources explains why %s is not added', async (url, status, detail) => {
  const answer = await call('POST', '/api/sources', { url })
  expect(answer.status).toBe(status)
  expect(answer.json.detail).toContain(detail)
})

test('POST /api/sources/import adds the feeds of an OPML list, and importing the list again adds nothing', async () => {
  const opml = `<opml version="2.0"><body><outline text="Science">
    <outline text="One" xmlUrl="https://one.example/feed"/><outline text="Two" xmlUrl="https://two.example/feed"/>
    <outline text="Private" xmlUrl="http://10.0.0.1/feed"/>
    <outline text="Wrong" xmlUrl="mailto:x"/></outline></body></opml>`
  const rejected = [
    { line: 4, reason: 'xmlUrl must be an http or https address' },
    { url: 'http://10.0.0.1/feed', reason: 'the address is private' },
  ]
  expect((await call('POST', '/api/sources/import', opml)).json).toEqual({
    found: 4,
    added: 2,
    known: 0,
    rejected,
  })
  expect((await call('POST', '/api/sources/import', opml)).json).toEqual({
    found: 4,
    added: 0,
    known: 2,
    rejected,
  })
  expect(await findSourceByUrl(env.DB, 'https://one.example/feed')).toMatchObject({
    name: 'One',
    section: 'Science',
  })
})

test('POST /api/sources/import reads an OPML list in its declared encoding', async () => {
  const opml = `<?xml version="1.0" encoding="windows-1252"?><opml><body>
    <outline text="Caf\u00e9" xmlUrl="https://cafe.example/feed"/></body></opml>`
  const body = Uint8Array.from(opml, (character) => character.charCodeAt(0))
  const headers = { Authorization: `Bearer ${ADMIN_TOKEN}` }
  const answer = await send('/api/sources/import', { method: 'POST', headers, body }, variables)
  expect(await answer.json()).toMatchObject({ added: 1, rejected: [] })
  const source = await findSourceByUrl(env.DB, 'https://cafe.example/feed')
  expect(source?.name).toBe('Café')
  await call('DELETE', `/api/sources/${source?.id}`)
})

test('POST /api/sources/import rejects a body that is not OPML', async () => {
  expect((await call('POST', '/api/sources/import', '<rss/>')).status).toBe(400)
})

test('importing the list from GET /api/sources/export adds no source', async () => {
  const { text } = await call('GET', '/api/sources/export')
  expect(text).toContain('xmlUrl="https://one.example/feed"')
  expect((await call('POST', '/api/sources/import', text)).json).toMatchObject({ added: 0, rejected: [] })
})

test('POST /api/sources/try reads a feed and adds no source', async () => {
  web.pages['https://trial.example/feed'] = () =>
    new Response(aFeed([{ title: 'Trial', url: 'https://trial.example/1' }]))
  const { json } = await call('POST', '/api/sources/try', { url: 'https://trial.example/feed' })
  expect(json).toMatchObject({
    ok: true,
    count: 1,
    items: [{ title: 'Trial', page: 'https://trial.example/1' }],
  })
  expect(await findSourceByUrl(env.DB, 'https://trial.example/feed')).toBeNull()
})

test('POST /api/sources/:id/fetch returns the outcome for each item', async () => {
  const { id } = (await findSourceByUrl(env.DB, 'https://paper.example/feed')) ?? { id: '' }
  const { json } = await call('POST', `/api/sources/${id}/fetch`)
  expect(json.fates).toEqual([
    {
      title: 'Comet passes',
      url: 'https://paper.example/comet',
      publishedAt: '2026-11-23T07:00:00.000Z',
      state: 'wanted',
      reason: null,
    },
  ])
  expect((await call('GET', `/api/sources/${id}`)).json).toMatchObject({
    items: { wanted: 1 },
    fetches: [{ at: '2026-11-23T08:00:00.000Z', status: 200 }],
  })
})

test('PATCH /api/sources/:id changes the settings of a source, and removes its custom name if the new name is null', async () => {
  const { id } = (await findSourceByUrl(env.DB, 'https://one.example/feed')) ?? { id: '' }
  const changed = await call('PATCH', `/api/sources/${id}`, {
    name: 'Uno',
    fullText: 'never',
    muted: true,
    paused: true,
  })
  expect(changed.json).toMatchObject({
    name: 'Uno',
    section: 'Science',
    fullText: 'never',
    muted: true,
    state: 'paused',
    reason: 'it is paused',
  })
  const restored = await call('PATCH', `/api/sources/${id}`, { name: null, muted: false, paused: false })
  expect(restored.json).toMatchObject({
    name: null,
    fullText: 'never',
    muted: false,
    state: 'active',
    reason: null,
  })
})

test('DELETE /api/sources/:id deletes a source', async () => {
  const { id } = (await findSourceByUrl(env.DB, 'https://two.example/feed')) ?? { id: '' }
  expect((await call('DELETE', `/api/sources/${id}`)).json).toEqual({ deleted: true })
  expect((await call('GET', `/api/sources/${id}`)).status).toBe(404)
})

test('a configured source cannot be changed over HTTP, and is paused when it is removed from the configuration', async () => {
  const listed = newSource('https://listed.example/feed', {})
  await syncListed(env.DB, [listed], NOW)
  expect((await call('DELETE', `/api/sources/${listed.id}`)).status).toBe(409)
  expect((await call('PATCH', `/api/sources/${listed.id}`, { muted: true })).status).toBe(409)
  await syncListed(env.DB, [], NOW)
  expect(await findSource(env.DB, listed.id)).toMatchObject({
    state: 'paused',
    reason: 'no longer listed in SOURCES',
  })
  await syncListed(env.DB, [newSource('https://listed.example/feed', {})], NOW)
  expect(await findSource(env.DB, listed.id)).toMatchObject({ state: 'active', origin: 'config' })
})

test('GET /health counts the sources by state', async () => {
  const { json } = await call('GET', '/health')
  expect(json.sources).toMatchObject({ active: 3, failing: 0, gone: 0, paused: 0 })
  expect(json.sources.oldestOk).toBe('2026-11-23T08:00:00.000Z')
})
