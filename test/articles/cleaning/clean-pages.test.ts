// Cleans the text of whole pages as scrapers deliver it. All names, places and events are invented.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CleaningCase } from '../../../dev/bench/cleaning.ts'
import { parseArticle } from '../../../src/articles/article.ts'
import { cleanText } from '../../../src/articles/cleaning/clean.ts'
import { escapeHtml } from '../../../src/text/escape-html.ts'

/** A scraped page and the text that an editor would keep. `notes` explains why the page is hard to clean. */
type Page = CleaningCase & { notes: string }

const pages = readFileSync('test/fixtures/cleaning.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Page => JSON.parse(line))

test.each(pages)('cleanText() keeps the same text of page $id as an editor would', (page) => {
  const { blocks, related, credit } = cleanText(page.raw, {
    ...(page.title === undefined ? {} : { title: page.title }),
    ...(page.site === undefined ? {} : { source: page.site }),
  })
  const textsOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  expect(textsOf('paragraph')).toEqual(page.paragraphs)
  expect(textsOf('subhead')).toEqual(page.subheads)
  expect(related).toEqual(page.related)
  expect(credit).toBe(page.credit)
})

/** Wraps lines of text in an HTML page with a menu, a sidebar and a footer. */
const asHtml = (
  raw: string,
  title: string,
) => `<!doctype html><html><head><title>${escapeHtml(title)}</title></head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <main><article><h1>${escapeHtml(title)}</h1><div>${raw
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n')}</div></article>
  <aside class="sidebar"><h2>Most read</h2><ul><li><a href="/a">Herring fair opens</a></li></ul></aside></main>
  <footer>Copyright Tide Post</footer></body></html>`

test.each(pages)(
  'parseArticle() returns the same blocks for page $id from plain text and from HTML',
  ({ raw, title, site }) => {
    const read = (body: object) => {
      const value = { title: title ?? 'Tide', url: 'https://tide.example/a', source: site, ...body }
      const parsed = parseArticle('2026-11-29', 'a', value)
      if (!parsed.ok) throw new Error(parsed.reason)
      const { blocks, related, credit } = parsed.article
      return { blocks, related, credit }
    }
    expect(read({ html: asHtml(raw, title ?? 'Tide') })).toEqual(read({ text: raw }))
  },
)
