import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { bindLetter } from '../../../src/letters/bind.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import { storiesFor } from '../../../src/letters/story-filter.ts'
import type { Message, Piece } from '../../../src/letters/template.ts'
import { aDayOf, aDigest, aReader, aStory, HERALD, ledBy } from './factories.ts'

const letterOf = async (edition = aDigest()) => bindLetter(typesetEdition(edition, HERALD), aReader)

const linksOf = (html: string) =>
  [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))

/** Returns the text of HTML without its title and styles. */
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
    if ('slot' in piece) return [piece.slot]
    return 'pieces' in piece ? slotsOf(piece.pieces) : []
  })

test('typesetEdition() returns the same template for the same edition', () => {
  expect(typesetEdition(aDayOf(12), HERALD)).toEqual(typesetEdition(aDayOf(12), HERALD))
})

test('typesetEdition() returns a template in which only the reader’s slots are unfilled', () => {
  const template = typesetEdition(aDayOf(12), HERALD)
  expect(slotsOf(template.html)).toEqual(['counts', 'rest', 'address', 'unsubscribe'])
  expect(slotsOf(template.text)).toEqual(['counts', 'rest', 'address', 'unsubscribe'])
  expect(JSON.stringify(template)).not.toMatch(/mark\d+x/)
})

test('typesetEdition() links to the preferences only if there is a preferences page', () => {
  const template = typesetEdition(aDigest(), { ...HERALD, preferences: true })
  const slots = ['counts', 'rest', 'choice', 'preferences', 'address', 'preferences', 'unsubscribe']
  expect(slotsOf(template.html)).toEqual(slots)
  expect(slotsOf(template.text)).toEqual(slots)
  const { html, text } = typesetEdition(aDigest(), HERALD)
  expect(slotsOf([...html, ...text])).not.toContain('preferences')
})

test('both parts of a letter explain what the reader’s preferences leave out, and link to the preferences', () => {
  const template = typesetEdition(aDayOf(12), { ...HERALD, preferences: true })
  const preferencesUrl = 'https://news.example/preferences/token'
  const chosen = bindLetter(template, {
    ...aReader,
    preferencesUrl,
    stories: new Set(['id-0', 'id-1', 'id-10']),
  })
  const said =
    'You receive 2 of the 9 themes in this edition. 1 story is left out because it contains words you muted.'
  expect(shown(chosen.html)).toContain(`Get your own copy${said} Change your preferences`)
  expect(chosen.html).toContain(`<a href="${preferencesUrl}"`)
  expect(chosen.text).toContain(`/\n\n${said}\nChange your preferences: ${preferencesUrl}\n\n-- \n`)
  const whole = bindLetter(template, { ...aReader, preferencesUrl })
  expect(whole.html).not.toContain('Change your preferences')
  expect(whole.text).toContain(
    '\nThat is all for today.\n\nGood edition: https://news.example/feedback/2026-11-23/good\nNot for me: https://news.example/feedback/2026-11-23/not-for-me\nForwarded to you? Get your own copy: https://news.example/\n\n-- \n',
  )
})

test('typesetEdition() begins a letter with the name, the day and the counts', async () => {
  const { html, text, subject } = await letterOf(aDayOf(12))
  expect(subject).toBe('Port reopens its northern quay')
  expect(shown(html)).toContain(
    'The HeraldMonday 23 November 2026 · 12 stories in 9 themes, about 3 minutesRead on the web',
  )
  expect(text.split('\n1. ')[0]).toBe(
    'The Herald\nMonday 23 November 2026\n12 stories in 9 themes, about 3 minutes\nRead on the web: https://news.example/digests/2026-11-23\n\n== In brief ==',
  )
})

test('typesetEdition() puts the tagline under the name, and shows a logo only if there is one', async () => {
  const brand = { ...HERALD.brand, tagline: 'From the harbour', logoUrl: 'https://cdn.example/logo.png' }
  const { html, text } = bindLetter(typesetEdition(aDigest(), { ...HERALD, brand }), aReader)
  expect(html).toMatch(/<h1 [^>]*><img [^>]*alt="The Herald"[^>]*src="https:\/\/cdn\.example\/logo\.png"/)
  expect(shown(html)).toContain('From the harbourMonday 23 November 2026')
  expect(text).toMatch(/^The Herald\nFrom the harbour\nMonday 23 November 2026\n/)
  expect((await letterOf()).html).not.toContain('<img')
})

test('typesetEdition() links to the publisher’s legal pages if they are configured', async () => {
  const imprintUrl = 'https://press.example/imprint'
  const privacyUrl = 'https://press.example/privacy'
  const { html, text } = bindLetter(typesetEdition(aDigest(), { ...HERALD, imprintUrl, privacyUrl }), aReader)
  expect(html).toMatch(/Exampletown · <a [^>]*href="https:\/\/press\.example\/imprint"/)
  expect(shown(html)).toContain('Legal notice · Privacy')
  expect(text).toContain(
    'Exampletown\nLegal notice: https://press.example/imprint\nPrivacy: https://press.example/privacy\n',
  )
  expect(shown((await letterOf()).html)).not.toContain('Legal notice')
})

/** Creates an edition of one theme, led by its first story. */
const anOnlyTheme = (count: number) => {
  const stories = Array.from({ length: count }, (_, n) => aStory({ id: `n${n}`, title: `Story ${n}` }))
  const brief = stories.slice(0, 3).map(({ id }) => id)
  return ledBy('n0', aDigest({ themes: [{ id: 'world', name: 'World', stories }], brief }))
}

/** Counts the items of the numbered list. Returns undefined if there is no list that begins with 1. */
function numberedLines(html: string): number | undefined {
  const [list = ''] = /<ol(?![^>]* start=)[^>]*>.*<\/ol>/s.exec(html) ?? []
  expect(list).not.toContain(' value=')
  return list.match(/<li/g)?.length
}

test('typesetEdition() adds the news in brief to letters of six or more stories, even with a single theme', async () => {
  const [short, long] = [await letterOf(anOnlyTheme(5)), await letterOf(anOnlyTheme(6))]
  expect(short.html).not.toContain('In brief')
  expect(short.text).not.toContain('In brief')
  expect(numberedLines(long.html)).toBe(2)
  expect(long.text).toContain('\n== In brief ==\n1. Story 1 (World)\n2. Story 2 (World)\n\n== World ==\n')
})

test('a short letter has the lead, the news in brief and a link to the rest, from the full letter’s template', () => {
  const template = typesetEdition(ledBy('id-0', aDayOf(15)), { ...HERALD, preferences: true })
  const reading = { ...aReader, preferencesUrl: 'https://news.example/preferences/token' }
  const { html, text } = bindLetter(template, { ...reading, short: true })
  expect(shown(html)).toContain('5 stories in 5 themes, about 1 minute')
  expect(html.match(/<h[23]/g)).toHaveLength(2) // one for the lead and one for "In brief"
  expect(numberedLines(html)).toBe(4)
  expect(html).toContain('>10 more stories on the web</a>')
  expect(html.match(/<hr[^>]*>\s*<hr/g)).toBeNull()
  expect(text).toContain('\n10 more stories on the web: https://news.example/digests/2026-11-23\n')
  expect(text).not.toContain('== Politics ==')
  for (const part of [shown(html), text])
    expect(part).toContain('This is the short letter: the top story and the news in brief.')
  const whole = bindLetter(template, reading)
  expect(whole.html).not.toContain('more stories on the web</a>')
  expect(whole.html.length).toBeGreaterThan(2 * html.length)
})

test('a reader who prefers the short letter still gets the full letter if there are too few stories', () => {
  const template = typesetEdition(ledBy('id-0', aDayOf(15)), HERALD)
  const same = (stories?: ReadonlySet<string>) => {
    const reader = { ...aReader, ...(stories && { stories }) }
    return bindLetter(template, { ...reader, short: true }).html === bindLetter(template, reader).html
  }
  const ids = (...numbers: number[]) => new Set(numbers.map((number) => `id-${number}`))
  expect(same()).toBe(false)
  expect(same(ids(0, 1, 2, 9, 10, 11))).toBe(false)
  expect(same(ids(0, 1, 2, 9, 10))).toBe(true) // too few stories for the news in brief
  expect(same(ids(0, 1, 9, 10, 11, 12, 13))).toBe(true) // only two of the five main stories, and a short letter needs three
  const five = typesetEdition(aDayOf(5), HERALD)
  expect(bindLetter(five, { ...aReader, short: true })).toEqual(bindLetter(five, aReader))
})

test('typesetEdition() never puts two horizontal rules next to each other, even if a reader gets few blocks', () => {
  const template = typesetEdition(anOnlyTheme(6), HERALD)
  for (const stories of [undefined, new Set(['n0']), new Set(['n4', 'n5'])]) {
    const { html } = bindLetter(template, { ...aReader, ...(stories && { stories }) })
    expect(html.match(/<hr[^>]*>\s*<hr/g)).toBeNull()
    expect(html).not.toMatch(/4px double[^>]*>\s*<hr/)
  }
})

test('the news in brief numbers only the stories that the reader gets', () => {
  const template = typesetEdition(ledBy('id-0', aDayOf(14)), HERALD)
  const stories = new Set(['id-1', 'id-3', 'id-4', 'id-10', 'id-12', 'id-13'])
  const { html, text } = bindLetter(template, { ...aReader, stories })
  expect(numberedLines(html)).toBe(3)
  expect(text.match(/^\d\. Committee number \d+/gm)).toEqual([
    '1. Committee number 1',
    '2. Committee number 3',
    '3. Committee number 4',
  ])
})

test('typesetEdition() names two further publishers and counts the others', async () => {
  const also = ['Coast', 'Ledger', 'Post', 'Wire'].map((source) => ({
    source,
    url: `https://${source}.example/`,
    title: '',
  }))
  const edition = aDigest({ themes: [{ id: 'world', name: 'World', stories: [aStory({ also })] }] })
  const { html, text } = await letterOf(edition)
  expect(shown(html)).toContain('Herald, 3 min read · Also: Coast, Ledger and 2 more')
  expect(linksOf(html)).toContain('https://news.example/digests/2026-11-23#quay')
  expect(text).toContain(
    'Herald, 3 min read: https://herald.example/quay\nAlso: Coast <https://coast.example/>, Ledger <https://ledger.example/> and 2 more <https://news.example/digests/2026-11-23#quay>',
  )
})

test('typesetEdition() writes the same stories in the same order, and the same web links, in HTML and text', async () => {
  for (const count of [1, 5, 15, 40, 200]) {
    const { html, text } = await letterOf(aDayOf(count))
    const headlines = [...html.matchAll(/<h3[^>]*><a[^>]*>([^<]*)/g)].map(([, title]) => title)
    const inText = [...text.matchAll(/^Committee number .*$/gm)].map(([title]) => title)
    expect(headlines.length).toBeGreaterThan(0)
    expect(inText).toEqual(headlines)
    const unique = (links: (string | undefined)[]) => [...new Set(links)].sort()
    const textLinks = [...text.matchAll(/https:[^\s>]+/g)].map(([link]) => link)
    expect(unique(textLinks)).toEqual(unique(linksOf(html).filter((link) => !link?.startsWith('mailto:'))))
  }
})

test('typesetEdition() sets lang and dir of the letter, and of a story in another language', async () => {
  const stories = [aStory({ id: 'a', language: 'en-GB' }), aStory({ id: 'b', language: 'ar', title: 'خبر' })]
  const { html } = await letterOf(aDigest({ themes: [{ id: 'world', name: 'World', stories }], brief: [] }))
  expect(html).toContain('<html dir="ltr" lang="en">')
  expect(html).toContain('<body lang="en" dir="ltr"')
  expect(html).toContain('aria-label="The Herald, Monday 23 November 2026" lang="en" dir="ltr"')
  expect(html.match(/<div lang="[^"]*" dir="[^"]*" style="text-align:left"><h3/g)).toEqual([
    '<div lang="ar" dir="rtl" style="text-align:left"><h3',
  ])
})

test('typesetEdition() omits the lang attribute for an invalid language tag', async () => {
  const themes = [
    { id: 'world' as const, name: 'World', stories: [aStory({ language: 'Deutsch (Österreich)' })] },
  ]
  expect((await letterOf(aDigest({ themes }))).html).toContain('<div><h3 ')
})

test('typesetEdition() prints a repeated story only once', async () => {
  const world = { id: 'world' as const, name: 'World', stories: [aStory({ id: 'a' }), aStory({ id: 'a' })] }
  const sport = { id: 'sport' as const, name: 'Sport', stories: [aStory({ id: 'b' }), aStory({ id: 'a' })] }
  const empty = { id: 'health' as const, name: 'Health', stories: [] }
  const { html, text } = await letterOf(
    aDigest({ themes: [world, sport, world, empty], brief: ['a', 'a', 'gone'] }),
  )
  expect(html.match(/<h2 [^>]*>[^<]*/g)?.map((heading) => heading.replace(/.*>/, ''))).toEqual([
    'World',
    'Sport',
  ])
  expect(html.match(/<h3 /g)).toHaveLength(2)
  expect(text.match(/^Port reopens its northern quay$/gm)).toHaveLength(2)
})

test('a letter contains only the stories that its reader chose, and has no news in brief if they are few', () => {
  const template = typesetEdition(aDayOf(12), HERALD)
  const world = bindLetter(template, { ...aReader, stories: new Set(['id-0', 'id-9']) })
  expect(shown(world.html)).toContain('2 stories in 1 theme, about 1 minute')
  expect(world.html).not.toContain('In brief')
  expect(world.html.match(/<h2 /g)).toHaveLength(1)
  expect(world.html.match(/<h3 /g)).toHaveLength(2)
  expect(world.text).not.toContain('In brief')
  expect(world.text.match(/^Committee .*$/gm)).toHaveLength(2)

  const stories = new Set(['id-0', 'id-1', 'id-5', 'id-6', 'id-7', 'id-10'])
  const more = bindLetter(template, { ...aReader, stories })
  expect(more.text.match(/^\d\. .*$/gm)).toHaveLength(2)
  expect(more.html.match(/<li /g)).toHaveLength(2)
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

test('typesetEdition() puts a topic above its stories in HTML, and beside each story in the text', () => {
  const template = typesetEdition(aDigest({ themes: [harbour, sport] }), HERALD)
  const { html, text } = bindLetter(template, aReader)
  expect(shown(html)).toMatch(/World\u00a0HarbourPort reopens.*Pilots end their strike.*Night trains return/)
  expect(html.match(/>Harbour</g)).toHaveLength(1)
  expect(html).toMatch(/Pilots end(?:(?!<h3).)*min read<\/p><\/td><\/tr><\/tbody><\/table><div><h3/) // the topic's table ends before the next story
  expect(text.match(/^Harbour · Herald, 3 min read: /gm)).toHaveLength(2)
})

test('a topic keeps its label only if the reader gets at least one of its stories', () => {
  const template = typesetEdition(aDigest({ themes: [harbour, sport] }), HERALD)
  const letter = (...ids: string[]) => bindLetter(template, { ...aReader, stories: new Set(ids) })
  expect(letter('rail', 'cup').html).not.toContain('Harbour')
  expect(letter('pilots').html.match(/>Harbour</g)).toHaveLength(1)
  const none = letter('cup').html
  expect(none.match(/<td/g)?.length).toBe(none.match(/<\/td>/g)?.length)
})

test('a topic’s label is omitted if all of its stories are only on the web', () => {
  const edition = aDayOf(200, (index) => (index % 9 === 0 && index > 100 ? { subject: 'Long matter' } : {}))
  const { html, text } = bindLetter(typesetEdition(edition, HERALD), aReader)
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

test('typesetEdition() puts the lead first and omits it from its theme', async () => {
  const also = [{ source: 'Coast', url: 'https://coast.example/', title: '' }]
  const cup = { ...sport, stories: [aStory({ id: 'cup', title: 'Cup won', also })] }
  const { html, text } = await letterOf(ledBy('cup', aDigest({ themes: [harbour, cup] })))
  expect(shown(html)).toMatch(
    /Read on the webSport · reported by 2 publishersCup won.*World.*Night trains return/,
  )
  expect(html.match(/<h2 [^>]*font-size:26px[^>]*>/g)).toHaveLength(1)
  expect(html.match(/>Sport</g)).toBeNull()
  expect(html.match(/Cup won/g)).toHaveLength(1)
  expect(text).toContain('\n== Sport · reported by 2 publishers ==\n\nCup won\nThe first freighter')
  expect(text.match(/Cup won/g)).toHaveLength(1)
})

test('a reader who did not choose the theme of the lead gets no lead, and its theme is not counted', () => {
  const edition = ledBy(
    'cup',
    aDigest({ themes: [harbour, { ...sport, stories: [aStory({ id: 'cup', title: 'Cup won' })] }] }),
  )
  const template = typesetEdition(edition, HERALD)
  const stories = storiesFor(edition, { themes: ['world'], muted: null }, ['world', 'sport'])
  const [all, chosen] = [bindLetter(template, aReader), bindLetter(template, { ...aReader, stories })]
  expect(all.text).toContain('stories in 2 themes')
  for (const text of [shown(chosen.html), chosen.text]) {
    expect(text).not.toMatch(/Cup won|Sport/)
    expect(text).toContain('in 1 theme,')
  }
})

test('typesetEdition() omits the lead section if there is no lead', async () => {
  const unled = await letterOf(aDigest({ themes: [harbour, sport], lead: null }))
  expect(unled.html).not.toContain('font-size:26px')
  expect(shown(unled.html)).toMatch(/Read on the webWorld\u00a0HarbourPort reopens/)
})

test('typesetEdition() states a reading time of three minutes or more, but not a shorter one', async () => {
  const stories = [aStory({ minutes: 2 }), aStory({ id: 'b', minutes: 3, source: 'Ledger' })]
  const { html, text } = await letterOf(aDigest({ themes: [{ id: 'world', name: 'World', stories }] }))
  expect(shown(html)).toContain('dawn.HeraldPort reopens')
  expect(shown(html)).toContain('dawn.Ledger, 3 min readThat is all')
  expect(text).toContain('\nHerald: https://herald.example/quay\n')
})

test('typesetEdition() shows no update note for an invalid day, and no label for an empty topic', async () => {
  const stories = [aStory({ updateOf: '2026-02-31', subject: '\u202e\n ' })]
  const { html, text } = await letterOf(aDigest({ themes: [{ id: 'world', name: 'World', stories }] }))
  expect(html).not.toMatch(/Update to|width:3px/)
  expect(text).not.toMatch(/Update to|Harbour| · /)
})

test('typesetEdition() sets the text direction for a right-to-left language', async () => {
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

test('typesetEdition() wraps the column in one table for Outlook, and writes no other comment', async () => {
  const { html } = await letterOf(aDayOf(12))
  expect(html.match(/<!--.*?-->/g)).toEqual([
    '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    '<!--[if mso]></td></tr></table><![endif]-->',
  ])
  expect(html).toMatch(/^<!doctype html><html /)
  expect(html).not.toMatch(/cellPadding|cellSpacing/)
})

test('typesetEdition() keeps its style sheets free of URLs and under 2,000 bytes in total', async () => {
  const styles = [...(await letterOf()).html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css ?? '')
  expect(styles).toHaveLength(2)
  expect(styles.join('').length).toBeLessThan(2000)
  expect(styles.join('')).not.toContain('url(')
})

test.for<[string, string]>([
  ['markup', '</style></title><script>alert(1)</script><!-- <img src=x onerror=alert(1)>'],
  ['quotes', `"' onmouseover="alert(1)" x='`],
  ['text like our own marks', 'mark0x:slot:unsubscribe; mark1x:end; mark0x:tableStart;'],
  ['text in the syntax of other templates', '{{{unsubscribe}}} {address} <%= x %> $& $1'],
  ['Arabic', 'افتتاح الرصيف الشمالي من جديد'],
  ['a word of 300 characters', 'x'.repeat(300)],
])('typesetEdition() prints %s as plain text', ([, text]) => {
  const also = [{ source: `<b>'Also'`, url: 'https://x.example/', title: '' }]
  const story = aStory({ title: text, summary: text, source: '<i>"Source"', also })
  const themes = [
    { id: 'world' as const, name: 'World', stories: [story] },
    { id: 'sport' as const, name: 'Sport', stories: [aStory({ id: 'other' })] },
  ]
  const template = typesetEdition(aDigest({ themes }), HERALD)
  const { html, text: plain } = bindLetter(template, aReader)
  expect(shown(html).split(text)).toHaveLength(3) // the text appears as the headline and as the summary
  expect(shown(html)).toContain(`<i>"Source", 3 min read · Also: <b>'Also'`)
  expect(plain).toContain(`\n${text}\n${text}\n`)
  expect(slotsOf(template.html)).toEqual(['counts', 'rest', 'address', 'unsubscribe'])
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

test.each([
  ['a javascript: URL', 'javascript:alert(1)'],
  ['a data: URL', 'data:text/html,x'],
  ['an empty URL', ''],
  ['a text that is not a URL', 'not an address'],
  ['a URL of more than 2,048 characters', `https://x.example/${'x'.repeat(2048)}`],
])('typesetEdition() prints a headline without a link for %s', async (_, url) => {
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

test('typesetEdition() shortens the least important stories, then moves them to the web and says so in both parts', () => {
  const shorter = typesetEdition(aDayOf(42), HERALD)
  expect(shorter.fit?.moved).toEqual([])
  expect(shorter.fit?.shortened).toContain('id-41')
  expect(shorter.fit?.shortened).not.toContain('id-0')

  const fewer = typesetEdition(aDayOf(200), HERALD)
  const { html, text } = bindLetter(fewer, aReader)
  expect(fewer.fit?.moved).toContain('id-199')
  const [inHtml, inText] = [html, text].map((part) =>
    [...part.matchAll(/(\d+) more stories on the web/g)].map(([, n]) => Number(n)),
  )
  expect(inHtml).toEqual(inText)
  expect(inHtml?.reduce((sum, n) => sum + n, 0)).toBe(fewer.fit?.moved.length)
})

test('a letter can be parsed as an email with its subject, both parts and list headers', async () => {
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

test('typesetEdition() ends a letter with links to forward it and to subscribe, and invites replies only if there is a reply-to address', async () => {
  const { html, text } = await letterOf()
  const forward = linksOf(html).find((link) => link?.startsWith('mailto:'))
  expect(forward).toBe(
    'mailto:?subject=Port%20reopens%20its%20northern%20quay&body=From%20The%20Herald%3A%20https%3A%2F%2Fnews.example%2Fdigests%2F2026-11-23',
  )
  expect(forward).not.toContain('token')
  expect(linksOf(html)).toContain('https://news.example/')
  for (const part of [html, text]) expect(part).not.toContain('Replies are read by a person.')

  const answered = { ...HERALD, replyTo: 'editor@news.example' }
  const letter = bindLetter(typesetEdition(aDigest(), answered), aReader)
  for (const part of [letter.html, letter.text]) expect(part).toContain('Replies are read by a person.')
})

test('typesetEdition() puts the preferences link before the unsubscribe link, each on a line 44 px high', () => {
  const template = typesetEdition(aDigest(), { ...HERALD, preferences: true })
  const { html } = bindLetter(template, {
    ...aReader,
    preferencesUrl: 'https://news.example/preferences/token',
  })
  expect(shown(html)).toMatch(/Change preferences or get fewer lettersUnsubscribe1 Printing House Square/)
  expect(html.match(/<p [^>]*line-height:44px[^>]*><a /g)).toHaveLength(2)
})
