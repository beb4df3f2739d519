// Checks the feeds against their specifications, and the formats of an edition against each other.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/digest/edition.ts'
import { listStories } from '../../../src/digest/headed-stories.ts'
import { putEdition } from '../../../src/kv/editions.ts'
import { DAYS, letterOf } from '../../letters/render/days.ts'
import { aDigest, aStory } from '../../letters/render/factories.ts'
import { ORIGIN, send, settings } from '../service.ts'

const text = async (path: string) => (await send(path)).text()

type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/**
 * Parses XML.
 *
 * @throws {SyntaxError} If the XML is not well-formed.
 */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const body = xml.replace(/^<\?xml version="1.0" encoding="utf-8"\?>\n/, '')
  const token = /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  while (token.lastIndex < body.length) {
    const [all, end, name = '', attributes = '', empty, words] = token.exec(body) ?? []
    if (all === undefined) throw new SyntaxError('Cannot read the XML: it is not well-formed')
    const here = open.at(-1)
    if (words !== undefined) {
      if (/&(?!(?:lt|gt|quot|amp|#39);)/.test(words)) throw new SyntaxError('Cannot read an unknown entity')
      if (words.trim() !== '') here?.children.push(unescaped(words))
    } else if (end === '/') {
      if (open.pop()?.name !== name) throw new SyntaxError(`Cannot close "${name}" here`)
    } else {
      const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        unescaped(value),
      ])
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] }
      here?.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  const [first] = root.children
  if (open.length !== 1 || root.children.length !== 1 || typeof first !== 'object')
    throw new SyntaxError('Cannot find a single root element')
  return first
}

const named = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => typeof child === 'object').filter((child) => child.name === name)
const textOf = (element: Element | undefined) => element?.children.join('') ?? ''
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

test('the Atom feed and its entries have the elements that RFC 4287 requires', async () => {
  for (const [index, edition] of Object.values(DAYS).entries())
    await putEdition(env.EDITIONS, { ...edition, day: `2026-05-0${index + 1}` })
  const feed = parseXml(await text('/feed.xml'))
  expect(feed.name).toBe('feed')
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
  // Section 4.1.1 of RFC 4287 requires exactly one id, title and updated element, and an author unless every
  // entry has its own. It recommends a link to the feed itself.
  for (const name of ['id', 'title', 'updated', 'subtitle']) expect(named(feed, name)).toHaveLength(1)
  expect(textOf(named(feed, 'id')[0])).toMatch(URN)
  expect(textOf(named(feed, 'updated')[0])).toMatch(RFC3339)
  expect(textOf(named(named(feed, 'author')[0] as Element, 'name')[0])).toBe('The Test & Example')
  expect(named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['self', `${ORIGIN}/feed.xml`],
    ['alternate', `${ORIGIN}/`],
  ])
  const entries = named(feed, 'entry')
  expect(entries).toHaveLength(7)
  expect(new Set(entries.map((entry) => textOf(named(entry, 'id')[0]))).size).toBe(7)
  for (const entry of entries) {
    // Section 4.1.2 of RFC 4287 requires an id, a title and an updated element in each entry, and an
    // alternate link in an entry without content.
    for (const name of ['id', 'title', 'updated', 'published', 'content', 'summary', 'link'])
      expect([name, named(entry, name)]).toEqual([name, [expect.anything()]])
    expect(textOf(named(entry, 'title')[0])).not.toBe('')
    expect(textOf(named(entry, 'updated')[0])).toMatch(RFC3339)
    expect(named(entry, 'content')[0]?.attributes.type).toBe('html')
    expect(() => Intl.getCanonicalLocales(named(entry, 'content')[0]?.attributes['xml:lang'])).not.toThrow()
  }
})

test('ids in the feeds stay the same when the publication moves to another domain', async () => {
  const ids = async (PUBLIC_URL: string) => {
    const variables = { ...settings, PUBLIC_URL }
    const atom = parseXml(await (await send('/feed.xml', {}, variables)).text())
    const { items } = await (await send('/feed.json', {}, variables)).json<{ items: { id: string }[] }>()
    const entries = named(atom, 'entry').map((entry) => textOf(named(entry, 'id')[0]))
    expect(entries).toEqual(items.map(({ id }) => id))
    return [textOf(named(atom, 'id')[0]), ...entries]
  }
  expect(await ids('https://news.moved.example')).toEqual(await ids(ORIGIN))
})

test('the JSON feed and its items have the expected fields of JSON Feed 1.1', async () => {
  const answer = await send('/feed.json')
  expect(answer.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8')
  const feed = await answer.json<{ items: Record<string, unknown>[] }>()
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Test & Example',
    home_page_url: `${ORIGIN}/`,
    feed_url: `${ORIGIN}/feed.json`,
    language: 'en',
    authors: [{ name: 'The Test & Example' }],
  })
  expect(feed.items).toHaveLength(7)
  for (const item of feed.items) {
    expect(item).toEqual({
      id: expect.stringMatching(URN),
      url: expect.stringMatching(/^https:\/\/news\.example\/digests\/2026-05-\d\d$/),
      title: expect.stringMatching(/./),
      summary: expect.any(String),
      content_html: expect.stringMatching(/<h2>/),
      date_published: expect.stringMatching(RFC3339),
      language: expect.stringMatching(/^[a-z]{2}$/),
      tags: expect.any(Array),
    })
  }
})

/** Lists the ids of stories in the order in which their headline links appear on a page. */
function idsIn(page: string, edition: Edition, pattern: RegExp): string[] {
  const ids = new Map(listStories(edition).map(({ story: { url, id } }) => [url, id]))
  return [...page.matchAll(pattern)].flatMap(([, url = '']) => ids.get(url.replaceAll('&amp;', '&')) ?? [])
}

const MANY = [
  'a day of 1 story',
  'a day of 5 stories',
  'a day of 15 stories',
  'a day of 40 stories',
  'a day in Arabic',
  'a hostile day',
]

test.each(MANY)('every format of %s contains the same stories in the same order', async (name) => {
  const digest = { ...(DAYS[name] ?? aDigest()), day: '2026-05-20' }
  await putEdition(env.EDITIONS, digest)
  const ids = listStories(digest).map(({ story }) => story.id)
  const letter = await letterOf(digest)
  const page = await text('/digests/2026-05-20')
  const feed = named(parseXml(await text('/feed.xml')), 'entry')[0] as Element
  const items = (await (await send('/feed.json')).json<{ items: { content_html: string }[] }>()).items
  const json = await (await send('/digests/2026-05-20.json')).json<Edition>()

  expect(idsIn(letter.html, digest, /<h[23][^>]*><a href="([^"]*)"/g)).toEqual(ids)
  expect(idsIn(letter.text, digest, /: (https:\S+)$/gm)).toEqual(ids)
  expect(idsIn(page, digest, /<h[23]><a href="([^"]*)"/g)).toEqual(ids)
  expect([...page.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
  expect(idsIn(await text('/digests/2026-05-20.txt'), digest, /: (https:\S+)$/gm)).toEqual(ids)
  const themed = json.themes.flatMap(({ stories }) => stories.map(({ id }) => id))
  expect([...(json.lead ? [json.lead.id] : []), ...themed]).toEqual(ids)
  expect(idsIn(textOf(named(feed, 'content')[0]), digest, /<p><a href="([^"]*)"/g)).toEqual(ids)
  expect(idsIn(items[0]?.content_html ?? '', digest, /<p><a href="([^"]*)"/g)).toEqual(ids)
})

test('the letter of an edition of 200 stories contains those that fit, in the same order as the page', async () => {
  const digest = { ...(DAYS['a day of 200 stories'] ?? aDigest()), day: '2026-05-21' }
  await putEdition(env.EDITIONS, digest)
  const { html, text: plain } = await letterOf(digest)
  const inLetter = idsIn(html, digest, /<h[23][^>]*><a href="([^"]*)"/g)
  const onPage = idsIn(await text('/digests/2026-05-21'), digest, /<h[23]><a href="([^"]*)"/g)
  expect(onPage).toHaveLength(200)
  expect(inLetter).toEqual(onPage.filter((id) => inLetter.includes(id)))
  expect(inLetter.length).toBeGreaterThan(30)
  expect(idsIn(plain, digest, /: (https:\S+)$/gm)).toEqual(inLetter)
})

test('only the page of an overlong edition says that some stories are shortened', async () => {
  await putEdition(env.EDITIONS, { ...(DAYS['a day of 40 stories'] ?? aDigest()), day: '2026-05-22' })
  const said = 'Some stories are shortened here. Read them in full as'
  expect(await text('/digests/2026-05-21')).toContain(said)
  const usual = await text('/digests/2026-05-22')
  expect(usual).not.toContain(said)
  expect(usual.match(/Also: <a [^>]*>Coast Daily<\/a>, <a [^>]*>Evening Ledger<\/a>, <a /g)).toHaveLength(40)
})

test('every public format of an edition without a lead shows its topics and updates', async () => {
  const story = { subject: 'Harbour', updateOf: '2026-05-21' }
  const stories = [aStory({ ...story, id: 'quay' }), aStory({ id: 'rail', title: 'Night trains return' })]
  const day = '2026-05-22'
  await putEdition(
    env.EDITIONS,
    aDigest({ day, lead: null, themes: [{ id: 'world', name: 'World', stories }] }),
  )
  const forms = [`/digests/${day}`, `/digests/${day}.txt`, '/feed.xml', '/feed.json']
  for (const form of await Promise.all(forms.map(text))) {
    expect(form).toContain('Harbour')
    expect(form).toContain('Update to our story of 21 May')
    expect(form).toContain('/digests/2026-05-21')
  }
  const json = await (await send(`/digests/${day}.json`)).json<Edition>()
  expect(json.lead).toBeNull()
  expect(json.themes[0]?.stories[0]).toMatchObject(story)
})

test('only the lead story is marked as the lead on the page', async () => {
  const day = '2026-05-20'
  await putEdition(env.EDITIONS, { ...(DAYS['a day of 15 stories'] ?? aDigest()), day })
  expect((await text(`/digests/${day}`)).match(/<article id="[^"]*" class="lead"/g)).toEqual([
    '<article id="id-0" class="lead"',
  ])
})

test('a story with an unsafe URL still appears on the page, in the text and in the feeds', async () => {
  const stories = [aStory({ url: 'javascript:alert(1)', title: 'Nowhere to go' })]
  await putEdition(
    env.EDITIONS,
    aDigest({ day: '2026-05-23', themes: [{ id: 'world', name: 'World', stories }] }),
  )
  for (const path of ['/digests/2026-05-23', '/digests/2026-05-23.txt', '/feed.xml', '/feed.json'])
    expect(await text(path)).toContain('Nowhere to go')
})

test('the feeds show when an edition was published, even after a change of schedule', async () => {
  const at = new Date('2026-05-24T06:30:00Z')
  await putEdition(env.EDITIONS, aDigest({ day: '2026-05-24' }), at)
  await putEdition(env.EDITIONS, aDigest({ day: '2026-05-25' }))
  for (const PUBLISH_AT of ['07:00', '18:00']) {
    const variables = { ...settings, PUBLISH_AT, TIME_ZONE: 'America/New_York' }
    const atom = await (await send('/feed.xml', {}, variables)).text()
    expect([...atom.matchAll(/<published>(.*?)</g)].slice(0, 2).map(([, time]) => time)).toEqual([
      '2026-05-25T00:00:00.000Z',
      '2026-05-24T06:30:00.000Z',
    ])
    const json = await (await send('/feed.json', {}, variables)).json<{ items: object[] }>()
    expect(json.items[1]).toMatchObject({ date_published: '2026-05-24T06:30:00.000Z' })
  }
})

test('every format of an edition contains the editor’s introduction', async () => {
  const day = '2026-05-19'
  const introduction = 'Good morning, said "Ada" & <Bo>.'
  const digest = { ...(DAYS['a day of 15 stories'] ?? aDigest()), day, introduction }
  await putEdition(env.EDITIONS, digest)
  const letter = await letterOf(digest)
  expect((await (await send(`/digests/${day}.json`)).json<Edition>()).introduction).toBe(introduction)
  for (const form of [await text(`/digests/${day}.txt`), letter.text])
    expect(form).toContain(`\n\n${introduction}\n\n== In brief ==`)
  const escaped = 'Good morning, said &quot;Ada&quot; &amp; &lt;Bo&gt;.'
  for (const form of [await text(`/digests/${day}`), letter.html]) {
    expect(form).toContain(escaped)
    expect(form.indexOf(escaped)).toBeLessThan(form.indexOf('In brief'))
  }
  for (const feed of ['/feed.xml', '/feed.json']) expect(await text(feed)).toContain('Good morning, said')
})
