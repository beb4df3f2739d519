import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../../src/articles/extraction/extract.ts'
import { HARBOUR, RELATED } from '../cleaning/samples.ts'

const URL = 'https://tide.example/harbour/refund'
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n')
const aPage = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Refund | Tide Post</title>${head}</head><body>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
   ${body}
   <footer>Copyright Tide Post</footer></body></html>`
const textOf = (html: string) => extractArticle(html, URL).text

describe('extractArticle() finds the article on a page', () => {
  test.each([
    ['in an article element', `<article><h1>Refund</h1>${paragraphs(HARBOUR)}</article>`],
    ['in nested div elements', `<div><div class="story-body"><div>${paragraphs(HARBOUR)}</div></div></div>`],
    [
      'beside a sidebar',
      `<main><div>${paragraphs(HARBOUR)}</div></main><aside class="sidebar">${paragraphs(RELATED)}</aside>`,
    ],
    ['with br elements between paragraphs', `<div class="text">${HARBOUR.join('<br><br>')}</div>`],
    ['with missing end tags', `<div class="text">${HARBOUR.map((line) => `<p>${line}`).join('')}</div>`],
  ])('extractArticle() finds an article %s', (_, body) => {
    expect(textOf(aPage(body)).split('\n')).toEqual([...HARBOUR])
  })

  test('extractArticle() decodes character references once in text and URLs, but not in CDATA', () => {
    const line = HARBOUR[0] ?? ''
    const page = (text: string) => aPage(`<article>${paragraphs([text, ...HARBOUR])}</article>`)
    const [first] = textOf(page(`Q&amp;A &ndash; &#8220;&amp;lt;&#x201d; &copy ${line}`)).split('\n')
    expect(first).toBe(`Q&A – “&lt;” © ${line}`)
    expect(textOf(page(`<![CDATA[&amp;]]> ${line}`)).split('\n')[0]).toBe(`&amp; ${line}`)
    const linked = page(`<a href="/list?a=1&amp;b=2&copy=3&lang=en">${line}</a>`)
    expect(extractArticle(linked, URL).links).toEqual(['https://tide.example/list?a=1&b=2&copy=3&lang=en'])
  })

  test('extractArticle() returns the title, language, links and keywords of a page', () => {
    const head = `<meta property="article:tag" content="Harbour"><meta name="news_keywords" content="Refund, Harbour,">
      <meta name="keywords" content="news, weather">`
    const linked = HARBOUR.map((line) => `${line} <a href="/more?utm_source=x#top">More</a>`)
    expect(extractArticle(aPage(`<article>${paragraphs(linked)}</article>`, head), URL)).toMatchObject({
      title: 'Refund | Tide Post',
      language: 'en-GB',
      links: ['https://tide.example/more'],
      tags: ['Harbour', 'Refund'],
    })
  })
})

test('extractArticle() returns the paragraphs of an HTML fragment as lines', () => {
  expect(textOf('<p>One.</p><p>Two <b>words</b>.</p>')).toBe('One.\nTwo words.')
})

test.each([
  ['a caption', '<figure><img src="a.jpg"><figcaption>The pier at dusk</figcaption></figure>', 'caption'],
  ['a credit by its class', '<div class="photo-credit">Jon Berg</div>', 'caption'],
  ['a newsletter box', '<div class="newsletterBox">Get our letter</div>', 'box'],
  ['a list of related articles', '<ul class="related-links"><li>Herring fair opens</li></ul>', 'box'],
  ["an author's biography", '<div id="author_bio">Ada Lind writes about boats.</div>', 'box'],
  ['a button', '<button>Play</button>', 'box'],
])('extractArticle() removes %s and reports it as dropped', (_, box, rule) => {
  const html = `${paragraphs(HARBOUR.slice(0, 2))}${box}${paragraphs(HARBOUR.slice(2))}`
  const { text, dropped } = extractArticle(html, URL)
  expect(text.split('\n')).toEqual([...HARBOUR])
  expect(dropped).toEqual([{ line: expect.any(String), rule }])
})

test('extractArticle() keeps the text of a link with the class "tag" and of a long block with the class "caption"', () => {
  const long = HARBOUR.join(' ').repeat(3)
  const html = `<p>The <a class="tag">harbour</a> board.</p><div class="caption">${long}</div>`
  expect(textOf(html)).toBe(`The harbour board.\n${long}`)
})

test.each([
  ['nested elements', '<div>'.repeat(50_000)],
  ['nested elements with text', '<div>a'.repeat(50_000)],
  ['elements', '<span>x</span>'.repeat(50_000)],
  ['attributes', `<div ${'a1=b '.repeat(100_000)}`],
  ['unclosed tags', '<a href="'.repeat(50_000)],
  ['end tags', '</div>'.repeat(80_000)],
  ['unclosed comments', '<!--'.repeat(100_000)],
  ['tables', '<table><tr><td>x'.repeat(20_000)],
])('extractArticle() does not throw on a page with thousands of %s', (_, hostile) => {
  expect(typeof textOf(aPage(hostile))).toBe('string')
})

test('extractArticle() keeps the text of an element named "constructor"', () => {
  const odd = '<p><constructor x="1">The quay stays closed until the crane is repaired.</constructor></p>'
  expect(textOf(aPage(`<article>${paragraphs(HARBOUR)}${odd}</article>`))).toContain('The quay stays closed')
})
