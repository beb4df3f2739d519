import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { bindLetter } from '../../../src/letters/bind.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import type { Message, Piece } from '../../../src/letters/template.ts'
import { aDayOf, aDigest, aReader, aStory, HERALD } from './factories.ts'

const letterOf = async (edition = aDigest()) => bindLetter(await typesetEdition(edition, HERALD), aReader)

const linksOf = (html: string) =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))

/** Returns the visible text of HTML. */
const shown = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&#39;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const slotsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return 'slot' in piece ? [piece.slot] : slotsOf(piece.pieces)
  })

test('typesetEdition() returns the same template for the same edition', async () => {
  expect(await typesetEdition(aDayOf(12), HERALD)).toEqual(await typesetEdition(aDayOf(12), HERALD))
})

test('typesetEdition() leaves only the slots of a reader open', async () => {
  const template = await typesetEdition(aDayOf(12), HERALD)
  expect(slotsOf(template.html)).toEqual(['counts', 'address', 'unsubscribe'])
  expect(slotsOf(template.text)).toEqual(['counts', 'address', 'unsubscribe'])
  expect(JSON.stringify(template)).not.toMatch(/mark\d+x/)
})

test('typesetEdition() links to the preferences only if there is such a page', async () => {
  const template = await typesetEdition(aDigest(), { ...HERALD, preferences: true })
  const slots = ['counts', 'choice', 'preferences', 'address', 'unsubscribe', 'preferences']
  expect(slotsOf(template.html)).toEqual(slots)
  expect(slotsOf(template.text)).toEqual(slots)
})

test('a letter tells readers with preferences what it leaves out and where to change that, in both parts', async () => {
  const template = await typesetEdition(aDayOf(12), { ...HERALD, preferences: true })
  const preferencesUrl = 'https://news.example/preferences/token'
  const chosen = bindLetter(template, {
    ...aReader,
    preferencesUrl,
    stories: new Set(['id-0', 'id-1', 'id-10']),
  })
  const said =
    'You receive 2 of the 9 themes in this edition. 1 story is left out because it contains words you muted.'
  expect(shown(chosen.html)).toContain(`That is all for today.${said} Change your preferences`)
  expect(chosen.html).toContain(`<a href="${preferencesUrl}"`)
  expect(chosen.text).toContain(
    `\nThat is all for today.\n${said}\nChange your preferences: ${preferencesUrl}\n\n-- \n`,
  )
  const whole = bindLetter(template, { ...aReader, preferencesUrl })
  expect(whole.html).not.toContain('Change your preferences')
  expect(whole.text).toContain('\nThat is all for today.\n\n-- \n')
})

test('typesetEdition() begins with the name, the day and the counts', async () => {
  const { html, text, subject } = await letterOf(aDayOf(12))
  expect(subject).toBe('Port reopens its northern quay')
  expect(shown(html)).toContain(
    'The HeraldMonday 23 November 2026 · 12 stories in 9 themes, about 3 minutesRead on the web',
  )
  expect(text.split('\n- ')[0]).toBe(
    'The Herald\nMonday 23 November 2026\n12 stories in 9 themes, about 3 minutes\nRead on the web: https://news.example/digests/2026-11-23\n\n== In brief ==',
  )
})

test('typesetEdition() puts the tagline under the name, and shows a logo only if there is one', async () => {
  const brand = { ...HERALD.brand, tagline: 'From the harbour', logoUrl: 'https://cdn.example/logo.png' }
  const { html, text } = bindLetter(await typesetEdition(aDigest(), { ...HERALD, brand }), aReader)
  expect(html).toMatch(/<h1 [^>]*><img [^>]*alt="The Herald"[^>]*src="https:\/\/cdn\.example\/logo\.png"/)
  expect(shown(html)).toContain('From the harbourMonday 23 November 2026')
  expect(text).toMatch(/^The Herald\nFrom the harbour\nMonday 23 November 2026\n/)
  expect((await letterOf()).html).not.toContain('<img')
})

test('typesetEdition() omits the list in brief for a single theme', async () => {
  const { html, text } = await letterOf(aDigest())
  expect(html).not.toContain('In brief')
  expect(text).not.toContain('In brief')
})

test('typesetEdition() names two further outlets and counts the others', async () => {
  const also = ['Coast', 'Ledger', 'Post', 'Wire'].map((source) => ({
    source,
    url: `https://${source}.example/`,
    title: '',
  }))
  const edition = aDigest({ themes: [{ id: 'world', name: 'World', stories: [aStory({ also })] }] })
  const { html, text } = await letterOf(edition)
  expect(shown(html)).toContain('Herald, 3 min read. Also: Coast, Ledger and 2 more')
  expect(text).toContain(
    'Herald, 3 min read: https://herald.example/quay\nAlso: Coast <https://coast.example/>, Ledger <https://ledger.example/> and 2 more',
  )
})

test('typesetEdition() puts the same stories and links in the same order into HTML and text', async () => {
  for (const count of [1, 5, 15, 40, 200]) {
    const { html, text } = await letterOf(aDayOf(count))
    const headlines = [...html.matchAll(/<h3[^>]*><a[^>]*>([^<]*)/g)].map(([, title]) => title)
    const inText = [...text.matchAll(/^(?!- )Committee number .*$/gm)].map(([title]) => title)
    expect(headlines.length).toBeGreaterThan(0)
    expect(inText).toEqual(headlines)
    const unique = (links: (string | undefined)[]) => [...new Set(links)].sort()
    const textLinks = [...text.matchAll(/https:[^\s>]+/g)].map(([link]) => link)
    expect(unique(textLinks)).toEqual(unique(linksOf(html)))
  }
})

test('typesetEdition() sets lang and dir of the letter, and of a story in another language', async () => {
  const stories = [aStory({ id: 'a', language: 'en-GB' }), aStory({ id: 'b', language: 'ar', title: 'خبر' })]
  const { html } = await letterOf(aDigest({ themes: [{ id: 'world', name: 'World', stories }], brief: [] }))
  expect(html).toContain('<html dir="ltr" lang="en">')
  expect(html).toContain('<body lang="en" dir="ltr"')
  expect(html).toContain('aria-label="The Herald, Monday 23 November 2026" lang="en" dir="ltr"')
  expect(html.match(/<div lang="[^"]*" dir="[^"]*"><h3/g)).toEqual(['<div lang="ar" dir="rtl"><h3'])
})

test('typesetEdition() omits `lang` for an invalid language tag', async () => {
  const themes = [
    { id: 'world' as const, name: 'World', stories: [aStory({ language: 'Deutsch (Österreich)' })] },
  ]
  expect((await letterOf(aDigest({ themes }))).html).toContain('<div><h3 ')
})

test('typesetEdition() prints a repeated story once', async () => {
  const world = { id: 'world' as const, name: 'World', stories: [aStory({ id: 'a' }), aStory({ id: 'a' })] }
  const sport = { id: 'sport' as const, name: 'Sport', stories: [aStory({ id: 'b' }), aStory({ id: 'a' })] }
  const empty = { id: 'health' as const, name: 'Health', stories: [] }
  const { html, text } = await letterOf(
    aDigest({ themes: [world, sport, world, empty], brief: ['a', 'a', 'gone'] }),
  )
  expect(html.match(/<h2 [^>]*>[^<]*/g)?.map((heading) => heading.replace(/.*>/, ''))).toEqual([
    'In brief',
    'World',
    'Sport',
  ])
  expect(html.match(/<h3 /g)).toHaveLength(2)
  expect(text.match(/^- .*$/gm)).toEqual(['- World: Port reopens its northern quay'])
})

test('a reader of one theme gets only its stories, without a list in brief', async () => {
  const template = await typesetEdition(aDayOf(12), HERALD)
  const world = bindLetter(template, { ...aReader, stories: new Set(['id-0', 'id-9']) })
  expect(shown(world.html)).toContain('2 stories in 1 theme, about 1 minute')
  expect(world.html).not.toContain('In brief')
  expect(world.html.match(/<h2 /g)).toHaveLength(1)
  expect(world.html.match(/<h3 /g)).toHaveLength(2)
  expect(world.text).not.toContain('In brief')
  expect(world.text.match(/^Committee .*$/gm)).toHaveLength(2)

  const both = bindLetter(template, { ...aReader, stories: new Set(['id-0', 'id-1', 'id-10']) })
  expect(both.text.match(/^- .*$/gm)).toHaveLength(2)
  expect(both.html.match(/<li /g)).toHaveLength(2)
})

const harbour = {
  id: 'world' as const,
  name: 'World',
  stories: [
    aStory({ id: 'quay', subject: 'Harbour' }),
    aStory({ id: 'pilots', title: 'Pilots end their strike', subject: 'Harbour' }),
    aStory({ id: 'rail', title: 'Night trains return' }),
  ],
}
const sport = { id: 'sport' as const, name: 'Sport', stories: [aStory({ id: 'cup', title: 'Cup won' })] }

test('typesetEdition() puts the topic above its stories in HTML, and beside each story in the text', async () => {
  const template = await typesetEdition(aDigest({ themes: [harbour, sport] }), HERALD)
  const { html, text } = bindLetter(template, aReader)
  expect(shown(html)).toMatch(/WorldHarbourPort reopens.*Pilots end their strike.*Night trains return/)
  expect(html.match(/>Harbour</g)).toHaveLength(1)
  expect(html).toMatch(/Pilots end(?:(?!<h3).)*min read<\/p><\/div><div><h3/) // and their wrapper ends there
  expect(text.match(/^Harbour · Herald, 3 min read: /gm)).toHaveLength(2)
})

test('the label of a topic stays while a reader gets one of its stories', async () => {
  const template = await typesetEdition(aDigest({ themes: [harbour, sport] }), HERALD)
  const letter = (...ids: string[]) => bindLetter(template, { ...aReader, stories: new Set(ids) })
  expect(letter('rail', 'cup').html).not.toContain('Harbour')
  expect(letter('pilots').html.match(/>Harbour</g)).toHaveLength(1)
  const none = letter('cup').html
  expect(none.match(/<div/g)?.length).toBe(none.match(/<\/div>/g)?.length)
})

test('the label of a topic is omitted if all its stories are only on the web', async () => {
  const edition = aDayOf(200, (index) => (index % 9 === 0 && index > 100 ? { subject: 'Long matter' } : {}))
  const { html, text } = bindLetter(await typesetEdition(edition, HERALD), aReader)
  expect(html).not.toContain('Long matter')
  expect(text).not.toContain('Long matter')
})

test('typesetEdition() marks an update, and links to the earlier edition', async () => {
  const stories = [aStory({ updateOf: '2026-11-21' })]
  const { html, text } = await letterOf(aDigest({ themes: [{ id: 'world', name: 'World', stories }] }))
  expect(shown(html)).toContain('Update to our story of 21 November · Herald, 3 min read')
  expect(linksOf(html)).toContain('https://news.example/digests/2026-11-21')
  expect(text).toContain('\nUpdate to our story of 21 November: https://news.example/digests/2026-11-21\n')
})

test('typesetEdition() sets the lead story in larger type, and says if there is none', async () => {
  const sizes = (html: string) => [...html.matchAll(/<h3 [^>]*font-size:(\d+)px/g)].map(([, size]) => size)
  const led = await letterOf(aDigest({ themes: [harbour, sport], lead: 'cup' }))
  expect(sizes(led.html)).toEqual(['18', '18', '18', '22'])
  const said = 'No story leads this edition: none is reported by more than one publisher.'
  const unled = await letterOf(aDigest({ themes: [harbour, sport], lead: null }))
  expect(sizes(unled.html)).toEqual(['18', '18', '18', '18'])
  expect(shown(unled.html)).toContain(said)
  expect(unled.text).toContain(`\n${said}\n`)
  for (const part of [led.html, led.text, (await letterOf()).text]) expect(part).not.toContain(said)
})

test('typesetEdition() ignores an invalid day of an update, an empty topic and an unknown lead', async () => {
  const stories = [aStory({ updateOf: '2026-02-31', subject: '\u202e\n ' })]
  const { html, text } = await letterOf(
    aDigest({ themes: [{ id: 'world', name: 'World', stories }], lead: 'gone' }),
  )
  expect(html).not.toMatch(/Update to|font-weight:600|No story leads/)
  expect(text).not.toMatch(/Update to|No story leads| · /)
})

test('typesetEdition() mirrors the letter for a right-to-left language', async () => {
  const { html } = await letterOf(aDigest({ language: 'ar' }))
  expect(html).toContain('<html dir="rtl" lang="ar">')
  expect(html).toContain('<body lang="ar" dir="rtl"')
  expect(html).toContain(' lang="ar" dir="rtl"><main>')
})

test('the text part in a right-to-left language keeps left-to-right names and URLs in place', async () => {
  const also = [{ source: 'Coast', url: 'https://coast.example/', title: '' }]
  const stories = [aStory({ also })]
  const { text } = await letterOf(
    aDigest({ language: 'ar', themes: [{ id: 'world', name: 'World', stories }] }),
  )
  expect(text).toContain('\n\u200fHerald، ')
  expect(text).toContain('Coast \u200e<https://coast.example/>\u200e\n')
  expect((await letterOf()).text).not.toMatch(/[\u200e\u200f]/)
})

test('typesetEdition() wraps the column in one table for Outlook, and has no other comment', async () => {
  const { html } = await letterOf(aDayOf(12))
  expect(html.match(/<!--.*?-->/g)).toEqual([
    '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    '<!--[if mso]></td></tr></table><![endif]-->',
  ])
  expect(html).toMatch(/^<!doctype html><html /)
  expect(html).not.toMatch(/cellPadding|cellSpacing/)
})

test('typesetEdition() keeps each style element plain and their sum under 2,000 bytes', async () => {
  const styles = [...(await letterOf()).html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css ?? '')
  expect(styles).toHaveLength(2)
  expect(styles.join('').length).toBeLessThan(2000)
  expect(styles.join('')).not.toContain('url(')
})

test.for<[string, string]>([
  ['markup', '</style></title><script>alert(1)</script><!-- <img src=x onerror=alert(1)>'],
  ['quotes', `"' onmouseover="alert(1)" x='`],
  ['marks of the typesetter', 'mark0x:slot:unsubscribe; mark1x:end; mark0x:tableStart;'],
  ['a template of another sort', '{{{unsubscribe}}} {address} <%= x %> $& $1'],
  ['Arabic', 'افتتاح الرصيف الشمالي من جديد'],
  ['a word of 300 characters', 'x'.repeat(300)],
])('typesetEdition() prints %s as the text that it is', async ([, text]) => {
  const also = [{ source: `<b>'Also'`, url: 'https://x.example/', title: '' }]
  const story = aStory({ title: text, summary: text, source: '<i>"Source"', also })
  const themes = [
    { id: 'world' as const, name: 'World', stories: [story] },
    { id: 'sport' as const, name: 'Sport', stories: [aStory({ id: 'other' })] },
  ]
  const template = await typesetEdition(aDigest({ themes }), HERALD)
  const { html, text: plain } = bindLetter(template, aReader)
  expect(shown(html).split(text)).toHaveLength(4) // in brief, headline and summary
  expect(shown(html)).toContain(`<i>"Source", 3 min read. Also: <b>'Also'`)
  expect(plain).toContain(`\n${text}\n${text}\n`)
  expect(slotsOf(template.html)).toEqual(['counts', 'address', 'unsubscribe'])
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(html.match(/<\/style>/g)).toHaveLength(2)
})

test('typesetEdition() removes line breaks, control characters and direction overrides', async () => {
  const title = 'One\r\nBcc: x@y.example\u0000\u2028two\u202e three\u2066\ud800'
  const { html, text, subject } = await letterOf(
    aDigest({ themes: [{ id: 'world', name: 'World', stories: [aStory({ title })] }], subject: title }),
  )
  expect(subject).toBe('One Bcc: x@y.example two three \ufffd')
  expect(html).toContain('>One Bcc: x@y.example two three \ufffd</a>')
  expect(text).toContain('\nOne Bcc: x@y.example two three \ufffd\n')
})

test.for([
  'javascript:alert(1)',
  'data:text/html,x',
  '',
  'not an address',
  `https://x.example/${'x'.repeat(2048)}`,
])('typesetEdition() prints a headline without a link for the address "%s"', async (url) => {
  const themes = [{ id: 'world' as const, name: 'World', stories: [aStory({ url })] }]
  const { html, text } = await letterOf(aDigest({ themes }))
  expect(html).toContain('>Port reopens its northern quay</h3>')
  expect(text).toContain('\nHerald, 3 min read\n')
})

test('typesetEdition() encodes characters that could end a URL', async () => {
  const themes = [
    { id: 'world' as const, name: 'World', stories: [aStory({ url: 'https://x.example/a b"<>\n?q=é&r=1' })] },
  ]
  const { html, text } = await letterOf(aDigest({ themes }))
  expect(linksOf(html)).toContain('https://x.example/a%20b%22%3C%3E?q=%C3%A9&r=1')
  expect(text).toContain(': https://x.example/a%20b%22%3C%3E?q=%C3%A9&r=1\n')
})

test('typesetEdition() shortens the least important stories first, then moves them to the web and says so in both parts', async () => {
  const shorter = await typesetEdition(aDayOf(46), HERALD)
  expect(shorter.fit?.moved).toEqual([])
  expect(shorter.fit?.shortened).toContain('id-45')
  expect(shorter.fit?.shortened).not.toContain('id-0')

  const fewer = await typesetEdition(aDayOf(200), HERALD)
  const { html, text } = bindLetter(fewer, aReader)
  expect(fewer.fit?.moved).toContain('id-199')
  const [inHtml, inText] = [html, text].map((part) =>
    [...part.matchAll(/(\d+) more stories on the web/g)].map(([, n]) => Number(n)),
  )
  expect(inHtml).toEqual(inText)
  expect(inHtml?.reduce((sum, n) => sum + n, 0)).toBe(fewer.fit?.moved.length)
})

test('a letter can be parsed as an email', async () => {
  const parsed = await PostalMime.parse(mimeOf(await letterOf(aDayOf(15))))
  expect(parsed.subject).toBe('Port reopens its northern quay')
  expect(parsed.from?.address).toBe('digest@news.example')
  expect(parsed.html).toContain('Unsubscribe')
  expect(parsed.text).toContain('Unsubscribe: https://news.example/unsubscribe/token')
  const header = (key: string) => parsed.headers.find((header) => header.key === key)?.value
  expect(header('list-unsubscribe')).toBe('<https://news.example/unsubscribe/token>')
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(header('list-id')).toBe('The Herald <digest.news.example>')
})

function mimeOf({ from, to, subject, html, text, headers }: Message): string {
  const part = (type: string, body: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`
  const lines = Object.entries({ From: from, To: to, Subject: subject, 'MIME-Version': '1.0', ...headers })
  return `${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}Content-Type: multipart/alternative; boundary=b\r\n\r\n${part('text/plain', text)}${part('text/html', html)}--b--\r\n`
}
