// Puts 300 script-injection payloads into fields that outsiders can set, and looks for active content in the
// pages, letters and feeds that show these fields.
import { expect, test } from 'vitest'
import { SAMPLES } from '../../dev/samples/samples.ts'
import { aSite, publication } from '../../dev/site.ts'
import { parseArticle } from '../../src/articles/article.ts'
import { composeEdition } from '../../src/digest/compose.ts'
import type { Edition, EditionStory } from '../../src/digest/edition.ts'
import { bindLetter } from '../../src/letters/bind.ts'
import { typesetEdition } from '../../src/letters/render/typeset.ts'
import { THEMES } from '../../src/themes/theme.ts'
import { aDigest, aReader, aStory, ledBy } from '../letters/render/factories.ts'
import { scriptPayloads } from '../payloads.ts'
import { activeIn, elementsOfXml, parsedActive } from './active.ts'
import { browser } from './browser.ts'

const PAYLOADS = scriptPayloads(300)
/** Number of payloads per letter. */
const BATCH = 30
const batches = Array.from({ length: PAYLOADS.length / BATCH }, (_, index) => ({
  day: `2026-05-${index + 10}`,
  payloads: PAYLOADS.slice(index * BATCH, (index + 1) * BATCH),
}))

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** Inserts a text, unescaped, into every place where a careless program might put it. */
const careless = (text: string) => [
  `<p>${text}</p>`,
  `<a title="${text}">x</a>`,
  `<a title='${text}'>x</a>`,
  `<a href="${text}">x</a>`,
  `<title>${text}</title>`,
  `<style>${text}</style>`,
  `<textarea>${text}</textarea>`,
  `<script type="application/ld+json">${text}</script>`,
]

test('each script-injection payload is active content if it is not escaped', async () => {
  expect(new Set(PAYLOADS).size).toBe(300)
  const documents = PAYLOADS.flatMap((text) => [...careless(text), ...careless(decoded(text))])
  const active = await parsedActive(browser, documents)
  const harmless = PAYLOADS.filter(
    (_, index) => !active.slice(index * 16, (index + 1) * 16).some((found) => found.length > 0),
  )
  expect(harmless).toEqual([])
})

test('activeIn() finds a script that runs', async () => {
  expect(
    await activeIn(browser, ['<p>x</p>', '<img src=x onerror=alert(7)><script>alert(8)</script>']),
  ).toEqual(expect.arrayContaining(['ran: 8', 'img onerror', 'script']))
})

/** Creates an edition without composing it, with payloads in its texts. */
function digestOf(payloads: readonly string[], day: string): Edition {
  const stories = payloads.map((text, index): EditionStory => {
    const urls = [text, `https://x.example/${text}`, `https://x.example/?q=${text}#${text}`]
    const url = urls[index % urls.length] ?? ''
    const also = [{ source: text, url: text, title: text }]
    const story = { id: `p${index}`, title: text, summary: text, source: text, url, also, language: text }
    return aStory({ ...story, subject: text, updateOf: index % 2 === 0 ? text : day })
  })
  const themes = THEMES.map(({ id }, index) => ({
    id,
    name: payloads[index] ?? '',
    stories: stories.filter((_, place) => place % THEMES.length === index),
  }))
  const brief = stories.slice(0, 5).map(({ id }) => id)
  const [subject = '', preheader = ''] = payloads
  return ledBy('p0', aDigest({ day, subject, preheader, themes, brief }))
}

/** One report on each event, so that the stories are not merged. */
const REPORTS = Object.values(SAMPLES)
  .flat()
  .filter(
    ({ id, event }, index, all) =>
      all.findIndex((other) => (other.event ?? other.id) === (event ?? id)) === index,
  )

/**
 * Composes an edition from articles with payloads in their fields. Some bodies are text and some are blocks.
 */
function composed(payloads: readonly string[], day: string): Edition {
  const articles = payloads.flatMap((text, index) => {
    const { title = '', text: body = '' } = REPORTS[index % REPORTS.length] ?? {}
    const url = `https://x.example/${index}/${index % 2 === 0 ? text.replace(/[\s\p{C}]/gu, '') : ''}`
    const hostile = { title: `${text} ${title}`, source: text, author: text, section: text, image: text, url }
    const blocks = [text, body, text].map((line) => ({ kind: 'paragraph', text: line }))
    const bodies = index % 4 < 2 ? { text: `${text}\n\n${body}\n${text}` } : { blocks }
    const parsed = parseArticle(day, `${index}`, { ...hostile, ...bodies, language: text })
    return parsed.ok ? [parsed.article] : []
  })
  const now = new Date(`${day}T07:00:00Z`)
  const limits = { stories: 200, storiesPerTheme: 200, storiesPerPublisher: 200 }
  const { edition } = composeEdition(articles, [], { day, language: 'en', now, limits })
  expect(edition.themes.flatMap(({ stories }) => stories).length).toBeGreaterThan(BATCH / 5)
  return edition
}

/**
 * Matches characters that no text may contain: control characters except line feeds, and characters that
 * change the text direction.
 */
const UNSEEN = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

test.each([
  ['in the texts of a digest', digestOf],
  ['in the fields of an article', composed],
])('script-injection payloads %s are shown as plain text', async (_, make) => {
  const editions = batches.map(({ day, payloads }) => make(payloads, day))
  const site = await aSite(editions)
  const text = async (path: string) => (await site(path)).text()
  const documents: string[] = [await text('/'), await text('/digests')]
  for (const edition of editions) {
    const letter = bindLetter(typesetEdition(edition, publication()), aReader)
    documents.push(letter.html, await text(`/digests/${edition.day}`))
    for (const plain of [letter.text, letter.subject, await text(`/digests/${edition.day}.txt`)])
      expect(plain).not.toMatch(UNSEEN)
    const json = await site(`/digests/${edition.day}.json`)
    expect(json.headers.get('Content-Type')).toBe('application/json')
    const urls = [...(await json.text()).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)
    expect(urls.filter((url) => !/^(?:https?:\/\/[^/]+\/|$)/.test(url ?? ''))).toEqual([])
  }
  const feed = await (await site('/feed.json')).json<{ items: { content_html: string }[] }>()
  documents.push(...feed.items.map(({ content_html }) => content_html))
  expect(await activeIn(browser, documents)).toEqual([])

  const known = /^(?:feed|entry|id|title|subtitle|link|updated|published|author|name|summary|content)$/
  const names = await elementsOfXml(browser, await text('/feed.xml'))
  expect(names.filter((name) => !known.test(name))).toEqual([])
})

test('script-injection payloads in form fields and URLs are shown as plain text', async () => {
  const site = await aSite([aDigest({ day: '2026-05-10' })])
  const answers = PAYLOADS.flatMap((text) => [
    site('/subscribe', {
      method: 'POST',
      body: new URLSearchParams({ email: text, leave_this_empty: text }),
    }),
    site(`/digests?q=${encodeURIComponent(text)}`),
    site(`/digests?month=${encodeURIComponent(text)}`),
    site(`/${encodeURIComponent(text)}`),
  ])
  const documents = await Promise.all(answers.map(async (answer) => (await answer).text()))
  const active = await parsedActive(browser, documents)
  expect(active.flat()).toEqual([])
  expect(await activeIn(browser, documents.slice(0, 100))).toEqual([])
})
