import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Edition } from '../../../src/digest/edition.ts'
import { putEdition } from '../../../src/kv/editions.ts'
import { aDigest, aStory } from '../../letters/render/factories.ts'
import { ORIGIN, send, settings } from '../service.ts'

const publish = (edition: Edition) => putEdition(env.EDITIONS, edition)
const page = async (path: string, variables = settings) => (await send(path, {}, variables)).text()

const withHeadline = (day: string, title: string) =>
  aDigest({ day, subject: title, themes: [{ id: 'world', name: 'World', stories: [aStory({ title })] }] })

await publish(withHeadline('2026-08-30', 'École du port rouvre'))
await publish(withHeadline('2026-08-31', 'Harbour school opens'))
await publish(withHeadline('2026-09-02', 'Harbour closes again'))
await publish(withHeadline('2026-10-01', 'Quiet day'))

/** Lists the days of the editions on an archive page, in order. Ignores the calendar. */
const daysIn = (html: string) =>
  [...html.matchAll(/<bdi><a href="\/digests\/([\d-]+)[#"]/g)].map(([, day]) => day)

test('the archive shows the newest month and links to the other months', async () => {
  const html = await page('/digests')
  expect(daysIn(html)).toEqual(['2026-10-01'])
  expect(html).toContain('<h2 id="month">October 2026</h2>')
  expect([...html.matchAll(/month=([\d-]+)" aria-label="([^"]+)"/g)].map(([, ...link]) => link)).toEqual([
    ['2026-10', 'October 2026'],
    ['2026-09', 'September 2026'],
    ['2026-08', 'August 2026'],
  ])
  expect(html).toContain('<a rel="prev" href="/digests?month=2026-09">September 2026</a>')
})

test('the archive shows the editions of the requested month, newest first', async () => {
  expect(daysIn(await page('/digests?month=2026-08'))).toEqual(['2026-08-31', '2026-08-30'])
})

test.each(['2026-07', '2026-13', 'x', ''])('the archive returns 404 for the month "%s"', async (month) => {
  expect((await send(`/digests?month=${month}`)).status).toBe(404)
})

test('a search lists headlines that contain every word, newest first, and links to the stories', async () => {
  const html = await page('/digests?q=HARBOUR')
  expect(html).toContain('2 headlines with “HARBOUR”')
  expect(daysIn(html)).toEqual(['2026-09-02', '2026-08-31'])
  expect(html).toContain('<a href="/digests/2026-09-02#quay"><mark>Harbour</mark> closes again</a>')
  expect(daysIn(await page('/digests?q=school%20harbour'))).toEqual(['2026-08-31'])
})

test('a search ignores accents', async () => {
  expect(daysIn(await page('/digests?q=ecole'))).toEqual(['2026-08-30'])
  expect(daysIn(await page('/digests?q=%C3%89COLE'))).toEqual(['2026-08-30'])
})

test('a search reads a single KV value, and is rate-limited', async () => {
  const reads: unknown[] = []
  const EDITIONS = new Proxy(env.EDITIONS, {
    get(target, name: keyof KVNamespace) {
      const method = Reflect.get(target, name) as (...given: unknown[]) => unknown
      return (...given: unknown[]) => {
        if (name === 'get') reads.push(given[0])
        return method.apply(target, given)
      }
    },
  })
  const RATE_LIMITER = { limit: async () => ({ success: reads.length === 0 }) } as unknown as RateLimit
  const variables = { ...settings, EDITIONS, RATE_LIMITER }
  expect((await send('/digests?q=harbour', {}, variables)).status).toBe(200)
  expect(reads).toEqual(['headlines'])
  expect((await send('/digests?q=harbour', {}, variables)).status).toBe(429)
})

test('a search without results says so and escapes the query', async () => {
  const html = await page(`/digests?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(html).toContain('No headlines match “&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;”.')
  expect(html).not.toContain('<script>')
  expect(daysIn(html)).toEqual([])
})

test('an edition links to the previous and the next edition', async () => {
  const html = await page('/digests/2026-09-02')
  expect(html).toContain(
    '<a rel="prev" href="/digests/2026-08-31">Previous edition, Monday 31 August 2026</a>',
  )
  expect(html).toContain('rel="next" href="/digests/2026-10-01">Next edition, Thursday 1 October 2026</a>')
  const first = await page('/digests/2026-08-30')
  expect(first).not.toContain('rel="prev"')
  expect(await page('/digests/2026-10-01')).not.toContain('rel="next"')
})

test('an edition has metadata for link previews and search engines', async () => {
  const html = await page('/digests/2026-09-02')
  const meta = Object.fromEntries(
    [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
  expect(meta).toEqual({
    'og:site_name': 'The Test &amp; Example',
    'og:title': 'Harbour closes again · Wednesday 2 September 2026',
    'og:type': 'article',
    'og:description':
      'A comet nobody expected is bright enough for the city, and night trains return in spring',
    'article:published_time': '2026-09-02',
    'og:image': 'https://news.example/digests/2026-09-02.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Harbour closes again · Wednesday 2 September 2026',
    'og:url': `${ORIGIN}/digests/2026-09-02`,
  })
  expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/digests/2026-09-02"/>`)
  const [, facts = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(facts)).toMatchObject({
    '@type': 'CollectionPage',
    headline: 'Harbour closes again',
    datePublished: '2026-09-02',
    inLanguage: 'en',
    mainEntity: {
      numberOfItems: 1,
      itemListElement: [{ position: 1, url: `${ORIGIN}/digests/2026-09-02#quay` }],
    },
  })
})

test('a headline cannot break out of the JSON-LD block that contains it', async () => {
  await publish(aDigest({ day: '2026-07-01', subject: '</script><script>alert(1)</script>' }))
  const html = await page('/digests/2026-07-01')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/script/g)).toHaveLength(1)
  const [, facts = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(facts).headline).toBe('</script><script>alert(1)</script>')
})

test('clients may cache an edition for five minutes and the archive for one minute', async () => {
  const terms = async (path: string) => (await send(path)).headers.get('Cache-Control')
  expect(await terms('/digests/2026-09-02.json')).toBe('public, max-age=300')
  expect(await terms('/digests/2026-09-02')).toBe('public, max-age=300')
  expect(await terms('/digests')).toBe('public, max-age=60')
  expect(await terms('/digests/1999-01-01.json')).toBe('no-store')
})

test.each([
  '/digests',
  '/digests/2026-09-02',
  '/digests/2026-09-02.json',
  '/digests/2026-09-02.txt',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
])('GET %s returns 304 for a matching ETag', async (path) => {
  const tag = (await send(path)).headers.get('ETag') ?? ''
  expect(tag).not.toBe('')
  const again = await send(path, { headers: { 'If-None-Match': tag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('the home page shows the publication hour, the publisher and the newest edition', async () => {
  const berlin = {
    ...settings,
    TIME_ZONE: 'Europe/Berlin',
    PUBLISH_AT: '06:30',
    REPLY_TO: 'desk@news.example',
  }
  const html = await page('/', berlin)
  expect(html).toContain('<h1>The day’s news, once a day</h1>')
  expect(html).toContain('Every day at 06:30 (Central European Time), or at the hour you choose.')
  expect(html).toContain('Publisher: 1 Example Street, Exampleton')
  expect(html).toContain('<a href="mailto:desk@news.example">desk@news.example</a>')
  expect(html).toMatch(/<a href="\/digests">\d editions<\/a>/)
  expect(new TextEncoder().encode(html).length).toBeLessThan(40_000)
  expect(html).toContain('The latest edition')
  expect(html).toContain('<a href="/digests/2026-10-01"><time datetime="2026-10-01">')
  expect(html).toContain('<a href="https://herald.example/quay">Quiet day</a>')
  expect(html).toContain('Read the full edition')
})

test('robots.txt and the sitemap direct search engines to the editions and away from private pages', async () => {
  const robots = await page('/robots.txt')
  expect(robots).toMatch(/^User-agent: \*\nDisallow: \/api\/\n/)
  expect(robots).toContain('\nDisallow: /unsubscribe/\n')
  expect(robots).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  const xml = await page('/sitemap.xml')
  expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url).slice(0, 4)).toEqual([
    `${ORIGIN}/`,
    `${ORIGIN}/digests`,
    `${ORIGIN}/digests/2026-10-01`,
    `${ORIGIN}/digests/2026-09-02`,
  ])
  expect(xml).toContain(`<loc>${ORIGIN}/digests/2026-09-02</loc><lastmod>2026-09-02</lastmod>`)
})

test.each([
  ['de', 'ltr', 'Abonnieren', 'Alle Ausgaben', 'In den Schlagzeilen des letzten Jahres suchen'],
  ['fr', 'ltr', 'S’abonner', 'Toutes les éditions', 'Chercher dans les titres de l’année écoulée'],
  ['es', 'ltr', 'Suscribirse', 'Todas las ediciones', 'Buscar en los titulares del último año'],
  ['ar', 'rtl', 'اشترك', 'كل الأعداد', 'ابحث في عناوين السنة الأخيرة'],
])(
  'the pages of a publication in %s use that language and the text direction %s',
  async (LANGUAGE, dir, join, all, search) => {
    const variables = { ...settings, LANGUAGE }
    expect(await page('/', variables)).toContain(`<html lang="${LANGUAGE}" dir="${dir}">`)
    expect(await page('/', variables)).toContain(`<button type="submit">${join}</button>`)
    const archive = await page('/digests', variables)
    expect(archive).toContain(`<h1>${all}</h1>`)
    expect(archive).toContain(`<label for="q">${search}</label>`)
  },
)

test.each([
  ['/nothing-here', 404, 'Seite nicht gefunden'],
  ['/digests/1999-01-01', 404, 'Seite nicht gefunden'],
  ['/confirm/forged', 404, 'Dieser Link funktioniert nicht'],
])('the error page at %s is in the language of the publication', async (path, status, title) => {
  const answer = await send(path, {}, { ...settings, LANGUAGE: 'de' })
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(`<h1>${title}</h1>`)
})

test('an edition declares its language if it differs from the publication’s', async () => {
  await publish(aDigest({ day: '2026-06-01', language: 'ar' }))
  const html = await page('/digests/2026-06-01')
  expect(html).toContain('<html lang="en" dir="ltr">')
  expect(html).toContain('<main id="content" lang="ar" dir="rtl">')
  expect(html).toContain('>العالم</h2>')
  expect(
    (await send('/digests/2026-06-01.json').then((answer) => answer.json<Edition>())).themes[0]?.name,
  ).toBe('العالم')
})

test('pages link to the publisher’s legal pages if they are configured', async () => {
  const legal = {
    IMPRINT_URL: 'https://press.example/imprint',
    PRIVACY_URL: 'https://press.example/data?of=readers',
  }
  const html = await page('/nothing', { ...settings, ...legal })
  expect(html).toContain('<a href="https://press.example/imprint">Legal notice</a>')
  expect(html).toContain('<a href="https://press.example/data?of=readers">Privacy</a>')
  expect(await page('/nothing')).not.toMatch(/Legal notice|Privacy/)
})

test('pages show the configured tagline, logo and colours, and the content security policy allows them', async () => {
  const branded = {
    ...settings,
    TAGLINE: 'From the harbour',
    LOGO_URL: 'https://cdn.example/logo.png',
    LIGHT_ACCENT: '#005522',
  }
  const answer = await send('/', {}, branded)
  const html = await answer.text()
  expect(html).toContain('<h1>From the harbour</h1>')
  expect(await page('/digests', branded)).toContain('<p class="line">From the harbour</p>')
  expect(html).toContain('<img src="https://cdn.example/logo.png" alt="The Test &amp; Example" height="56"/>')
  expect(html).toContain('--accent:#005522')
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain(`style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`)
  expect(policy).toContain("img-src 'self' https://cdn.example;")
})

test('the archive shows a month by week, with a calendar and up to two more headlines for each day', async () => {
  const stories = ['First', 'Second', 'Third', 'Fourth'].map((title, index) =>
    aStory({ id: `s${index}`, title }),
  )
  const themes = [{ id: 'world', name: 'World', stories }]
  await publish(withHeadline('2026-05-01', 'Early'))
  await publish(aDigest({ day: '2026-05-05', subject: 'First', themes, brief: ['s2', 's1'] }))
  const html = await page('/digests?month=2026-05')
  expect(html).toMatch(/Week of 4 May.*>First<.*>Third<.*>Second<.*Week of 27 April.*>Early</)
  expect(html).not.toContain('Fourth')
  expect(html).toContain('<abbr title="Monday">M</abbr>')
  expect(html).toContain('<td><a href="/digests/2026-05-05" aria-label="Tuesday 5 May 2026">5</a></td>')
  expect(html).toContain('<td><span>6</span></td>')
})

test('a search shows twenty results per page, and links to the next and previous pages', async () => {
  const stories = Array.from({ length: 45 }, (_, index) =>
    aStory({ id: `s${index}`, title: `Ferry ${index}` }),
  )
  const themes = [{ id: 'world', name: 'World', stories }]
  await publish(aDigest({ day: '2026-07-05', subject: 'Ferries', themes, brief: [] }))
  const titlesIn = (html: string) =>
    [...html.matchAll(/<\/mark> (\d+)<\/a>/g)].map(([, number]) => Number(number))
  const [first, second, last, beyond] = await Promise.all(
    ['', '&page=2', '&page=3', '&page=99'].map((more) => page(`/digests?q=ferry${more}`)),
  )
  expect(titlesIn(first ?? '')).toHaveLength(20)
  expect(first).toContain('<a rel="next" href="/digests?q=ferry&amp;page=2">Earlier headlines</a>')
  expect(first).not.toContain('rel="prev"')
  expect(titlesIn(second ?? '').at(0)).toBe(20)
  expect(second).toContain(
    '<a class="onward" rel="prev" href="/digests?q=ferry&amp;page=1">Later headlines</a>',
  )
  expect(titlesIn(last ?? '')).toEqual([40, 41, 42, 43, 44])
  expect(last).not.toContain('rel="next"')
  expect(beyond).toBe(last)
})
