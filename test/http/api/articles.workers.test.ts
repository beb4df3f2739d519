import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { storeLines } from '../../../src/http/api/article-lines.ts'
import { ADMIN_TOKEN, send, sendAsAdmin, settings } from '../service.ts'

const DAY = '2026-11-20'
vi.setSystemTime('2026-11-20T12:00:00Z')

const aValue = (fields: object = {}) => ({
  title: 'Comet passes',
  url: 'https://wire.example/comet',
  blocks: [
    { kind: 'paragraph', text: 'It passed on Monday.' },
    { kind: 'subhead', text: 'What comes next' },
  ],
  ...fields,
})

const put = (id: string, value: unknown, query = `?day=${DAY}`) =>
  sendAsAdmin(`/api/articles/${id}${query}`, { method: 'PUT', body: JSON.stringify(value) })

/** Posts a body in chunks of a fixed size, regardless of line breaks, and returns the parsed response lines. */
async function post(text: string | Uint8Array, pieceBytes = 7): Promise<Record<string, unknown>[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(sent, sent + pieceBytes))
      sent += pieceBytes
    },
  })
  const answer = await sendAsAdmin(`/api/articles?day=${DAY}`, { method: 'POST', body })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
  const lines = new TextDecoder()
    .decode(await answer.arrayBuffer())
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line))
}

test('PUT /api/articles/:id stores an article, and GET returns it cleaned', async () => {
  const stored = await put('comet', aValue({ publishedAt: '2026-11-20T10:00:00+01:00' }))
  expect(stored.status).toBe(200)
  expect(await stored.json()).toMatchObject({ accepted: true, id: 'comet', key: `article/${DAY}/comet` })

  const found = await sendAsAdmin(`/api/articles/comet?day=${DAY}`)
  expect(await found.json()).toMatchObject({
    id: 'comet',
    day: DAY,
    title: 'Comet passes',
    source: 'wire.example',
    paragraphs: ['It passed on Monday.'],
    subheads: ['What comes next'],
    related: [],
    credit: null,
    dropped: [],
    publishedAt: '2026-11-20T09:00:00.000Z',
  })
})

test('PUT /api/articles/:id stores an article under today’s UTC date if no day is given', async () => {
  await put('today', aValue(), '')
  const found = await sendAsAdmin('/api/articles/today')
  expect(await found.json()).toMatchObject({ day: DAY })
})

test('GET /api/articles/:id returns an article that another pipeline wrote to KV', async () => {
  await env.ARTICLES.put(`article/${DAY}/by others/ü`, JSON.stringify(aValue({ title: 'By others' })))
  const found = await sendAsAdmin(`/api/articles/${encodeURIComponent('by others/ü')}?day=${DAY}`)
  expect(await found.json()).toMatchObject({ title: 'By others', id: 'by others/ü' })
})

test('an article’s dropped fields are reported as warnings when the article is stored and when it is read', async () => {
  const wrong = { publishedAt: 'yesterday' }
  const warnings = [expect.stringMatching(/^publishedAt was left out: it should be a time since 1995/)]
  expect(await (await put('vague', aValue(wrong))).json()).toMatchObject({ accepted: true, warnings })
  expect(await (await put('exact', aValue())).json()).toMatchObject({ accepted: true, warnings: [] })
  expect(await post(JSON.stringify(aValue({ ...wrong, id: 'line' })))).toEqual([
    { line: 1, id: 'line', accepted: true, key: `article/${DAY}/line`, warnings },
  ])
  await env.ARTICLES.put(`article/${DAY}/others`, JSON.stringify(aValue(wrong)))
  expect(await (await sendAsAdmin(`/api/articles/others?day=${DAY}`)).json()).toMatchObject({ warnings })
})

test.each([
  ['an id with a space', 'a%20b', aValue(), 'id should be'],
  ['an id of 129 characters', 'x'.repeat(129), aValue(), 'id should be'],
  ['an article with a javascript: URL', 'a', aValue({ url: 'javascript:alert(1)' }), 'url is wrong'],
  ['an article without a title', 'a', aValue({ title: undefined }), 'title is missing'],
  ['a value that is not an object', 'a', [1], 'value is wrong'],
])('PUT /api/articles/:id rejects %s', async (_, id, value, reason) => {
  const answer = await put(id, value)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({
    status: 400,
    code: 'invalid',
    detail: expect.stringContaining(reason),
  })
})

test('PUT /api/articles/:id rejects a body that is not JSON or is too large, even without Content-Length', async () => {
  const broken = await sendAsAdmin('/api/articles/a', { method: 'PUT', body: '{"title": ' })
  expect(await broken.json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining('should be JSON'),
  })

  const piece = new Uint8Array(500_000).fill(32)
  let pieces = 0
  const body = new ReadableStream({
    pull(controller) {
      pieces += 1
      if (pieces > 20) controller.close()
      else controller.enqueue(piece)
    },
  })
  const large = await sendAsAdmin('/api/articles/a', { method: 'PUT', body })
  expect(large.status).toBe(413)
  expect(pieces).toBeLessThan(12)
})

test('PUT /api/articles/:id rejects an invalid day', async () => {
  const answer = await put('a', aValue(), '?day=2026-02-30')
  expect(await answer.json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining('should be a date'),
  })
})

test.each(['2026-11-17', '2026-11-22'])(
  'PUT and POST /api/articles reject the day %s, which is more than two days ago or one day ahead',
  async (day) => {
    for (const answer of [
      await put('a', aValue(), `?day=${day}`),
      await sendAsAdmin(`/api/articles?day=${day}`, { method: 'POST', body: JSON.stringify(aValue()) }),
    ]) {
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({
        detail: `Cannot store articles for ${day}: use a day from 2026-11-18 to 2026-11-21 (UTC)`,
      })
    }
    expect(await env.ARTICLES.get(`article/${day}/a`)).toBeNull()
    expect((await sendAsAdmin(`/api/articles?day=${day}`)).status).toBe(200)
  },
)

test.each(['2026-11-18', '2026-11-21'])(
  'PUT /api/articles/:id stores an article under the day %s',
  async (day) => {
    expect((await put('near', aValue(), `?day=${day}`)).status).toBe(200)
    expect(await env.ARTICLES.get(`article/${day}/near`)).toContain('It passed on Monday.')
  },
)

test('a local Worker stores an article even under a day years ago', async () => {
  const answer = await send(
    '/api/articles/old?day=2020-01-01',
    {
      method: 'PUT',
      headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify(aValue()),
    },
    { ...settings, ENVIRONMENT: 'local' },
  )
  expect(answer.status).toBe(200)
  expect(await env.ARTICLES.get('article/2020-01-01/old')).toContain('It passed on Monday.')
})

test('GET /api/articles/:id returns 404 for an unknown article, and explains why a stored value is invalid', async () => {
  expect((await sendAsAdmin(`/api/articles/nothing?day=${DAY}`)).status).toBe(404)
  expect((await sendAsAdmin(`/api/articles/${'x'.repeat(600)}?day=${DAY}`)).status).toBe(404)
  await env.ARTICLES.put(`article/${DAY}/broken`, 'x')
  const broken = await sendAsAdmin(`/api/articles/broken?day=${DAY}`)
  expect(await broken.json()).toMatchObject({ status: 400, detail: expect.stringContaining('not JSON') })
})

test('GET /api/articles paginates the articles of a day, and reports invalid ones', async () => {
  for (const id of ['a', 'b', 'd']) {
    await env.ARTICLES.put(`article/2026-11-01/${id}`, JSON.stringify(aValue({ title: id })))
  }
  await env.ARTICLES.put('article/2026-11-01/c', '{}')
  const first = await sendAsAdmin('/api/articles?day=2026-11-01&limit=3')
  const page = await first.json<{ articles: { id: string }[]; rejected: { key: string }[]; cursor: string }>()
  expect(page.articles.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(page.rejected.map(({ key }) => key)).toEqual(['article/2026-11-01/c'])

  const second = await sendAsAdmin(
    `/api/articles?day=2026-11-01&limit=3&cursor=${encodeURIComponent(page.cursor)}`,
  )
  expect(await second.json()).toMatchObject({ articles: [{ id: 'd' }], cursor: null })
})

test('POST /api/articles returns a result for each non-blank line, and an invalid line does not affect the others', async () => {
  const lines = [
    JSON.stringify(aValue({ id: 'first' })),
    '',
    '{"title": ',
    JSON.stringify(aValue({ title: '' })),
    `${JSON.stringify(aValue({ id: 'fifth' }))}\r`,
    JSON.stringify(aValue({ id: 'no good' })),
    JSON.stringify(aValue({ id: 8 })),
  ]
  expect(await post(lines.join('\n'))).toEqual([
    { line: 1, id: 'first', accepted: true, key: `article/${DAY}/first` },
    { line: 3, accepted: false, reason: expect.stringContaining('should be JSON') },
    { line: 4, accepted: false, reason: expect.stringContaining('title is wrong') },
    { line: 5, id: 'fifth', accepted: true, key: `article/${DAY}/fifth` },
    { line: 6, accepted: false, reason: expect.stringContaining('its id should be') },
    { line: 7, id: '8', accepted: true, key: `article/${DAY}/8` },
  ])
  expect((await sendAsAdmin(`/api/articles/fifth?day=${DAY}`)).status).toBe(200)
})

test('POST /api/articles returns the warnings and the dropped lines of each article', async () => {
  const { blocks: _, ...rest } = aValue({ id: 'a' })
  const wall =
    'Please enable JavaScript and disable any ad blocker to continue. Verifying that you are human.'
  const html =
    '<p>The comet passed on Monday, and many saw it from the pier.</p><figure><figcaption>The comet</figcaption></figure>'
  const lines = [
    { ...rest, text: wall, publishedAt: '2026-12-24T08:00:00Z' },
    { ...rest, html },
    { ...rest, text: 'The comet passed on Monday, and many saw it from the pier.\nShare on Facebook' },
  ]
  expect(await post(lines.map((line) => JSON.stringify(line)).join('\n'))).toMatchObject([
    {
      warnings: [
        'publishedAt was left out: it is more than a day after the day on which the article was stored',
        'text was left out: it is a bot check',
      ],
    },
    { dropped: [{ line: 'The comet', rule: 'caption' }] },
    { dropped: [{ line: 'Share on Facebook', rule: 'share' }] },
  ])
})

test.each([
  ['an array', JSON.stringify([aValue()]), 'it is an array: send one article per line'],
  ['the first line of an array', '[', 'it is an array: send one article per line'],
  ['lines that curl -d joined', `${JSON.stringify(aValue())}${JSON.stringify(aValue())}`, '--data-binary'],
])('POST /api/articles explains the expected format to a client that sends %s', async (_, body, reason) => {
  expect(await post(body)).toEqual([{ line: 1, accepted: false, reason: expect.stringContaining(reason) }])
})

test.each([null, '', ' \n\n'])(
  'POST /api/articles rejects the body %j, which contains no article',
  async (body) => {
    const answer = await sendAsAdmin('/api/articles', { method: 'POST', body })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('the body is empty') })
  },
)

test('storeLines() returns the result for each line before the next line arrives', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const store = async ({ id }: { id: string }) => `article/${DAY}/${id}`
  const answers = storeLines(readable, { day: DAY, store }).then((stream) => stream.getReader())
  for (const id of ['one', 'two']) {
    await writer.write(new TextEncoder().encode(`${JSON.stringify(aValue({ id }))}\n`))
    const { value } = await (await answers).read()
    expect(new TextDecoder().decode(value)).toContain(`"id":"${id}","accepted":true`)
  }
  await writer.close()
  expect((await (await answers).read()).done).toBe(true)
})

test('POST /api/articles derives a missing id from the URL of the article', async () => {
  const line = (url: string) => JSON.stringify(aValue({ url }))
  const [one, same, other] = await post(
    [
      line('https://wire.example/a'),
      line('https://WIRE.example/a?utm_source=x#top'),
      line('https://wire.example/b'),
    ].join('\n'),
  )
  expect(one?.id).toMatch(/^[0-9a-f]{32}$/)
  expect(same?.id).toBe(one?.id)
  expect(other?.id).not.toBe(one?.id)
})

test('POST /api/articles rejects only those lines that are too long or not UTF-8', async () => {
  const encode = (text: string) => [...new TextEncoder().encode(text)]
  const bytes = new Uint8Array([
    ...encode('x'.repeat(4_000_001)),
    10,
    0x7b,
    0xff,
    0x7d,
    10,
    ...encode(JSON.stringify(aValue({ id: 'third' }))),
  ])
  expect(await post(bytes, 65_536)).toEqual([
    { line: 1, accepted: false, reason: 'line could not be read: it is longer than 4000000 bytes' },
    { line: 2, accepted: false, reason: 'line could not be read: it is not UTF-8' },
    { line: 3, id: 'third', accepted: true, key: `article/${DAY}/third` },
  ])
})

test('POST /api/articles gives distinct articles with the same URL different ids, which stay the same when the articles are sent again', async () => {
  const line = (title: string) =>
    JSON.stringify({ ...aValue(), id: undefined, url: 'https://news.example/day', title })
  const ids = async (...titles: string[]) =>
    (await post(titles.map(line).join('\n'))).map((answer: { id?: string }) => answer.id)
  const [owl, tram] = await ids('Owl found', 'Tram approved')
  expect(owl).not.toBe(tram)
  expect(await ids('Owl found', 'Tram approved')).toEqual([owl, tram])
  expect(await ids('Owl found again')).toEqual([owl])
})

test('POST /api/articles accepts 900 lines in one request', async () => {
  const lines = Array.from({ length: 900 }, (_, index) => JSON.stringify(aValue({ id: `n${index}` })))
  const answers = await post(lines.join('\n'), 65_536)
  expect(answers).toHaveLength(900)
  expect(answers.every(({ accepted }) => accepted)).toBe(true)
})

test('POST /api/clean returns the cleaned text and the dropped lines', async () => {
  const first = 'The comet passed closer to the earth on Monday evening than any other in forty years.'
  const second = 'Astronomers in three countries measured its tail and will publish their figures in spring.'
  const body = JSON.stringify({ text: [first, second, first, second].join('\n') })
  const answer = await sendAsAdmin('/api/clean', { method: 'POST', body })
  expect(await answer.json()).toMatchObject({
    paragraphs: [first, second],
    subheads: [],
    related: [],
    credit: null,
    kept: null,
    dropped: [
      { line: first, rule: expect.any(String) },
      { line: second, rule: expect.any(String) },
    ],
  })
})

test('POST /api/clean extracts the text of a page and reports the dropped caption', async () => {
  const first =
    'The comet passed closer to the earth on Monday evening than any other in forty years, it is said.'
  const html = `<p>${first}</p><figure><figcaption>The comet</figcaption></figure><p><a href="/b">More</a> is known.</p>`
  const answer = await sendAsAdmin('/api/clean', {
    method: 'POST',
    body: JSON.stringify({ html, url: 'https://news.example/a' }),
  })
  expect(await answer.json()).toMatchObject({
    paragraphs: [first, 'More is known.'],
    links: ['https://news.example/b'],
    dropped: [{ line: 'The comet', rule: 'caption' }],
    wall: null,
    headline: null,
    summary: `${first} More is known.`,
    warnings: [],
  })
})

test('POST /api/clean returns the cleaned headline, and warns that a bot check was left out', async () => {
  const text = 'Please enable JavaScript to continue. Verifying that you are human.'
  const body = JSON.stringify({ text, title: 'UPDATE 2-Comet passes the Earth | Reuters' })
  const answer = await sendAsAdmin('/api/clean', { method: 'POST', body })
  expect(await answer.json()).toMatchObject({
    paragraphs: [],
    headline: 'Comet passes the Earth',
    summary: '',
    wall: 'bot check',
    warnings: ['text was left out: it is a bot check'],
  })
})

test('POST /api/clean accepts a language', async () => {
  const body = JSON.stringify({ text: 'It passed on Monday.', language: 'en' })
  expect((await sendAsAdmin('/api/clean', { method: 'POST', body })).status).toBe(200)
})

test.each([
  '{}',
  '{"text": 1}',
  '{"text": ""}',
  '{"text": "  "}',
  '{"text": "x", "Title": "y"}',
  '[]',
  'null',
  '',
])('POST /api/clean rejects the body %j', async (body) => {
  const answer = await sendAsAdmin('/api/clean', { method: 'POST', body })
  expect(answer.status).toBe(400)
})

test.each([
  ['GET', '/api/articles'],
  ['GET', '/api/articles/a'],
  ['PUT', '/api/articles/a'],
  ['POST', '/api/articles'],
  ['POST', '/api/clean'],
  ['GET', '/api/digests'],
  ['POST', '/api/digests'],
])('%s %s requires the correct admin token', async (method, path) => {
  for (const authorization of ['', 'Bearer', 'Bearer wrong', 'Basic an-admin-token-that-is-long-enough']) {
    const answer = await send(path, { method, headers: { Authorization: authorization } })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect(await answer.json()).toMatchObject({ code: 'unauthorized' })
  }
})

test('storeLines() stores 900 articles, and reports that each further one needs another request', async () => {
  const line = (number: number) =>
    JSON.stringify({
      id: `n${number}`,
      title: 'Comet',
      url: 'https://news.example/comet',
      text: 'It passed.',
    })
  const lines = ['{', ...Array.from({ length: 905 }, (_, number) => line(number))]
  let stored = 0
  const store = async ({ id }: { id: string }) => {
    stored++
    return `article/2026-11-23/${id}`
  }
  const answers = await storeLines(new Blob([lines.join('\n')]).stream(), { day: '2026-11-23', store })
  const said = (await new Response(answers).text())
    .trim()
    .split('\n')
    .map((text): { line: number; accepted: boolean; reason?: string } => JSON.parse(text))
  expect(stored).toBe(900)
  expect(said).toHaveLength(906)
  expect(said.slice(1, 901).every(({ accepted }) => accepted)).toBe(true)
  const reason =
    'article was not stored: one request stores at most 900 articles, so send this line and the lines after it in another request'
  expect(said.slice(901)).toEqual(
    [902, 903, 904, 905, 906].map((number) => ({ line: number, accepted: false, reason })),
  )
})
