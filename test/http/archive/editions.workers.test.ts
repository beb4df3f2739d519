import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/digest/edition.ts'
import { publish as publishDigest } from '../../../src/dispatcher/publish.ts'
import { getCard, putEdition } from '../../../src/kv/editions.ts'
import { aSendingDigest } from '../../d1/factories.ts'
import { aConfig, aDigest as storedEdition } from '../../factories.ts'
import { aDigest, aStory, ledBy } from '../../letters/render/factories.ts'
import { send } from '../service.ts'

const publish = (edition: Edition) => putEdition(env.EDITIONS, edition)

const world = (stories: Edition['themes'][number]['stories']): Edition['themes'] => [
  { id: 'world', name: 'World', stories },
]

test('an edition is available as a page, as text and as JSON, each with its stories', async () => {
  const also = [{ source: 'Coast Daily', url: 'https://coast.example/quay', title: 'Quay open' }]
  const edition = aDigest({ day: '2026-01-05', themes: world([aStory({ also })]) })
  await publish(edition)

  const page = await send('/digests/2026-01-05')
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  expect(html).toContain('Monday 5 January 2026')
  expect(html).toContain('<section class="theme" id="world"')
  expect(html).toContain('<article id="quay">')
  expect(html).toContain('<a href="https://herald.example/quay">Port reopens its northern quay</a>')
  expect(html).toContain('<a href="https://coast.example/quay">Coast Daily</a>')

  const text = await (await send('/digests/2026-01-05.txt')).text()
  expect(text).toMatch(/^The Test & Example\nMonday 5 January 2026\n1 story in 1 theme, about 2 minutes\n/)
  expect(text).toContain('\n== World ==\n\nPort reopens its northern quay\n')
  expect(text).toContain('https://herald.example/quay')

  const json = await send('/digests/2026-01-05.json')
  expect(json.headers.get('Content-Type')).toBe('application/json')
  expect(await json.json()).toEqual(edition)
})

test('an edition that is not in KV yet is served from the database', async () => {
  const edition = storedEdition({ day: '2026-02-05' })
  await aSendingDigest(env.DB, '2026-02-05', { edition })
  expect(await env.EDITIONS.get('edition/2026-02-05')).toBeNull()
  expect(await (await send('/digests/2026-02-05.json')).json()).toEqual(edition)
  expect((await send('/digests/2026-02-05')).status).toBe(200)
  expect((await send('/digests/2026-02-05.txt')).status).toBe(200)
  expect((await send('/digests/2026-02-06')).status).toBe(404)
})

test('the news in brief on the page of an edition links to the stories', async () => {
  const cups = ['cup', 'cup2', 'cup3', 'cup4', 'cup5']
  const other: Edition['themes'] = [
    { id: 'sport', name: 'Sport', stories: cups.map((id) => aStory({ id, title: `Harbour win the ${id}` })) },
  ]
  await publish(aDigest({ day: '2026-01-06', themes: [...world([aStory()]), ...other], brief: ['cup'] }))
  const html = await (await send('/digests/2026-01-06')).text()
  expect(html).toContain('<a href="#cup">Harbour win the cup</a>')
  expect(html).toContain('<a href="#sport">Sport</a>')
})

test('clients may cache an edition for five minutes, and get 304 for an unchanged edition', async () => {
  await publish(aDigest({ day: '2026-01-07' }))
  const first = await send('/digests/2026-01-07')
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=300')
  const etag = first.headers.get('ETag') ?? ''
  const again = await send('/digests/2026-01-07', { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
  expect(again.headers.get('Cache-Control')).toBe('public, max-age=300')
  expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
})

test.each([
  '/digests/1999-01-01',
  '/digests/1999-01-01.txt',
  '/digests/today',
  '/digests/2026-02-30',
  '/digests/..%2f',
])('GET %s returns an error page with status 404', async (path) => {
  const answer = await send(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('Content-Type')).toMatch('text/html')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
})

test('GET /digests/:day.json returns problem details for an unknown day', async () => {
  const answer = await send('/digests/1999-01-01.json')
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 404, detail: 'There is no edition for this day' })
})

test('the archive lists editions, newest first, and the home page shows the newest', async () => {
  await publish(aDigest({ day: '2026-03-01', subject: 'The older one' }))
  await publish(aDigest({ day: '2026-03-02', subject: 'The newer one' }))
  const html = await (await send('/digests')).text()
  expect(html.indexOf('The newer one')).toBeGreaterThan(0)
  expect(html.indexOf('The newer one')).toBeLessThan(html.indexOf('The older one'))
  expect(await (await send('/')).text()).toContain('<a href="/digests/2026-03-02">')
})

test('the archive shows non-ASCII characters unchanged', async () => {
  await publish(aDigest({ day: '2026-03-04', subject: 'Fähre · 港口 重开 · 🚢' }))
  expect(await (await send('/digests')).text()).toContain('Fähre · 港口 重开 · 🚢')
})

test('the Atom feed contains the editions with their publication times', async () => {
  const publishedAt = new Date('2026-03-03T07:00:00Z')
  await putEdition(env.EDITIONS, aDigest({ day: '2026-03-03', subject: 'Quay & <ferry>' }), publishedAt)
  const feed = await send('/feed.xml')
  expect(feed.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await feed.text()
  expect(xml).toContain('<title>The Test &amp; Example</title>')
  expect(xml).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>\n {4}<title>Quay &amp; &lt;ferry&gt;<\/title>/)
  expect(xml).toContain('href="https://news.example/digests/2026-03-03"/>')
  expect(xml).toContain('<published>2026-03-03T07:00:00.000Z</published>')
})

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;',
  '\u202e\u0000\u0008hidden',
]

/**
 * Parses a page and lists the elements that run code, embed content or have unsafe links. Ignores JSON-LD
 * blocks and our own script.
 */
async function activeParts(html: string): Promise<string[]> {
  const found: string[] = []
  const rewriter = new HTMLRewriter().on('*', {
    element({ tagName, attributes }) {
      const all = [...attributes] // the iterator can be used only once
      const has = (one: string, other: string) => all.some(([name, value]) => name === one && value === other)
      if (has('type', 'application/ld+json') || has('src', '/join.js')) return // JSON-LD or our own script
      if (/^(?:script|img|iframe|object|embed|svg|math|base)$/.test(tagName)) found.push(tagName)
      for (const [name = '', value = ''] of all) {
        const leadsAway = /^(?:href|src|action)$/.test(name) && !/^(?:https?:\/\/|\/|#)/.test(value)
        if (name.startsWith('on') || leadsAway) found.push(`${tagName} ${name}=${value}`)
      }
    },
  })
  await rewriter.transform(new Response(html)).arrayBuffer()
  return found
}

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('pages and the Atom feed escape the texts of a stored edition', async () => {
  for (const [index, payload] of PAYLOADS.entries()) {
    const story = aStory({
      title: payload,
      summary: payload,
      source: payload,
      url: 'javascript:alert(1)',
      also: [{ source: payload, url: 'data:text/html,<script>alert(1)</script>', title: payload }],
      language: '" onload="alert(1)',
    })
    const day = `2026-04-0${index + 1}`
    await publish(aDigest({ day, subject: payload, preheader: payload, themes: world([story]) }))
    for (const path of [`/digests/${day}`, '/digests', '/']) {
      expect(await activeParts(await (await send(path)).text())).toEqual([])
    }
    const xml = await (await send('/feed.xml')).text()
    expect(await activeParts(xml)).toEqual([])
    const contents = [...xml.matchAll(/<content [^>]*>([^<]*)<\/content>/g)].map(([, html = '']) =>
      unescapeXml(html),
    )
    expect(contents.length).toBeGreaterThan(0)
    expect(await activeParts(contents.join(''))).toEqual([])
  }
})

test('the page, the archive and the feeds show the full headline instead of a truncated email subject', async () => {
  const title = 'Petrel probe enters orbit around the asteroid Ilmar after six years'
  const themes = world([aStory({ title }), aStory({ id: 'bill', title: 'Bill passes' })])
  const subject = 'Petrel probe enters orbit around the asteroid Ilmar…'
  await publish(ledBy('quay', aDigest({ day: '2026-03-09', subject, preheader: '…after six years', themes })))
  for (const path of ['/digests?month=2026-03', '/digests/2026-03-09', '/feed.xml', '/feed.json']) {
    const answer = await (await send(path)).text()
    expect(answer).toContain(title)
    expect(answer).not.toContain('Ilmar…')
    expect(answer).not.toContain('…after six years')
  }
})

test('an edition and the archive have a sign-up form', async () => {
  for (const path of ['/digests', '/digests/2026-03-09']) {
    expect(await (await send(path)).text()).toContain('<form method="post" action="/subscribe">')
  }
})

test('publishing an edition stores a link-preview image, and the page of the edition refers to it', async () => {
  const day = '2026-02-09'
  await aSendingDigest(env.DB, day)
  const deps = { db: env.DB, editions: env.EDITIONS, config: aConfig(), now: () => new Date() }
  await publishDigest(deps as Parameters<typeof publishDigest>[0], day)
  expect((await getCard(env.EDITIONS, day))?.byteLength).toBeGreaterThan(3000)
  const picture = await send(`/digests/${day}.png`)
  expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png'])
  expect([...new Uint8Array(await picture.arrayBuffer())].slice(1, 4)).toEqual([80, 78, 71]) // "PNG" in ASCII
  expect(await (await send(`/digests/${day}`)).text()).toContain(
    `<meta property="og:image" content="https://news.example/digests/${day}.png"/>`,
  )
  expect((await send('/digests/2026-02-10.png')).status).toBe(404)
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
  ]) {
    const icon = await send(path ?? '')
    expect([icon.status, icon.headers.get('Content-Type')]).toEqual([200, type])
  }
})
