// Builds hostile pages of up to 2 MB, designed to exhaust an HTML parser.

const SIZE = 2_000_000
const SENTENCE =
  '<p>The harbour board will pay back half of the season ticket, it said on Thursday, and more.</p>'

const fill = (piece: string) => () => `<html><body>${piece.repeat(Math.floor(SIZE / piece.length))}`

/** Hostile pages, keyed by a description of their content. */
export const HOSTILE_PAGES: Readonly<Record<string, () => string>> = {
  'deep elements': () => `<html><body>${'<div>'.repeat(25_000)}text`,
  'open elements': fill('<div>'),
  'open elements with text': fill('<div>a'),
  'open links': fill('<a href=x>'),
  attributes: () => `<html><body><div ${'a1=b '.repeat(SIZE / 5)}`,
  'elements with many attributes': fill(`<p ${Array.from({ length: 300 }, (_, i) => `x${i}=1`).join(' ')}>t`),
  'opening signs': fill('<'),
  ampersands: fill('&'),
  references: fill('&amp;'),
  sentences: fill(SENTENCE),
  breaks: fill('a<br>'),
  'nested tables': fill('<table><tr><td>x'),
  'nested lists': fill('<ul><li>x'),
  'unclosed tags': fill('<img '),
  'unclosed comments': fill('<!--'),
  'unclosed CDATA': fill('<![CDATA['),
  'sentences at every depth': fill('<div>'.repeat(140) + SENTENCE + '</div>'.repeat(140)),
  headings: fill('<h1>title'),
}
