import { expect, test } from 'vitest'
import { bindLetter, lettersPerBatch } from '../../src/letters/bind.ts'
import type { Template } from '../../src/letters/template.ts'

const aTemplate = (of: Partial<Template> = {}): Template => ({
  day: '2026-11-23',
  from: 'The Herald <digest@news.example>',
  replyTo: null,
  subject: 'Port reopens',
  html: ['<a href="', { slot: 'unsubscribe' }, '">', { slot: 'address' }, '</a>'],
  text: [{ slot: 'address' }, ': ', { slot: 'unsubscribe' }],
  headers: { 'List-Unsubscribe': ['<', { slot: 'oneClick' }, '>'] },
  ...of,
})

const reader = { address: 'a@x.example', unsubscribeUrl: 'https://news.example/u/t' }

const dayOfTwo = aTemplate({
  html: [
    { slot: 'counts' },
    {
      stories: ['a', 'b'],
      pieces: ['<h2>World</h2>', { stories: ['a'], pieces: ['A'] }, { stories: ['b'], pieces: ['B'] }],
    },
    { stories: ['c'], pieces: ['<h2>Sport</h2>', { stories: ['c'], pieces: ['C'] }] },
  ],
  text: [{ slot: 'counts' }],
  counts: {
    locale: 'en',
    line: '{stories} in {themes}, {minutes}',
    stories: { one: '{n} story', other: '{n} stories' },
    themes: { one: '{n} theme', other: '{n} themes' },
    minutes: { other: '{n} min' },
    total: 4,
    of: [
      { id: 'a', theme: 'world', words: 400 },
      { id: 'b', theme: 'world', words: 200 },
      { id: 'c', theme: 'sport', words: 200 },
    ],
  },
})

test('bindLetter() fills in the reader’s own values and tags the letter with the day', () => {
  expect(bindLetter(aTemplate(), reader)).toEqual({
    from: 'The Herald <digest@news.example>',
    to: 'a@x.example',
    subject: 'Port reopens',
    html: '<a href="https://news.example/u/t">a@x.example</a>',
    text: 'a@x.example: https://news.example/u/t',
    headers: { 'List-Unsubscribe': '<https://news.example/u/t>' },
    tags: [{ name: 'digest', value: '2026-11-23' }],
  })
})

test('bindLetter() escapes values in HTML and leaves them unchanged in text', () => {
  const { html, text } = bindLetter(aTemplate(), {
    address: '"<i>&\'"@x.example',
    unsubscribeUrl: 'https://n.example/?a=1&b=2',
  })
  expect(html).toBe('<a href="https://n.example/?a=1&amp;b=2">&quot;&lt;i&gt;&amp;&#39;&quot;@x.example</a>')
  expect(text).toBe('"<i>&\'"@x.example: https://n.example/?a=1&b=2')
})

test('bindLetter() puts the one-click URL only in the header', () => {
  const message = bindLetter(aTemplate(), { ...reader, oneClickUrl: 'https://news.example/one/t' })
  expect(message.headers).toEqual({ 'List-Unsubscribe': '<https://news.example/one/t>' })
  expect(message.html).toContain('https://news.example/u/t')
  expect(message.html + message.text).not.toContain('https://news.example/one/t')
})

test('bindLetter() sets the reply-to address', () => {
  expect(bindLetter(aTemplate({ replyTo: 'desk@news.example' }), reader).replyTo).toBe('desk@news.example')
})

test.for<[string, Partial<Template>, Partial<typeof reader>]>([
  ['a subject', { subject: 'One\r\nBcc: x@y.example' }, {}],
  ['a sender', { from: 'One\n<a@x.example>' }, {}],
  ['an address', {}, { address: 'a@x.example\r\nBcc: b' }],
  ['a link', {}, { unsubscribeUrl: 'https://news.example/\n' }],
])('bindLetter() rejects a line break in %s', ([, template, values]) => {
  expect(() => bindLetter(aTemplate(template), { ...reader, ...values })).toThrow(RangeError)
})

test('bindLetter() rejects a slot without a value', () => {
  expect(() => bindLetter(aTemplate({ text: [{ slot: 'preferences' }] }), reader)).toThrow(
    'Cannot bind the letter: its slot "preferences" has no value',
  )
})

test('bindLetter() includes every story for a reader without preferences', () => {
  const { html } = bindLetter(dayOfTwo, reader)
  expect(html).toBe('3 stories in 2 themes, 4 min<h2>World</h2>AB<h2>Sport</h2>C')
})

test('bindLetter() includes and counts only the stories that the reader gets', () => {
  const chosen = (...ids: string[]) => bindLetter(dayOfTwo, { ...reader, stories: new Set(ids) })
  expect(chosen('b').html).toBe('1 story in 1 theme, 1 min<h2>World</h2>B')
  expect(chosen('a', 'c').html).toBe('2 stories in 2 themes, 3 min<h2>World</h2>A<h2>Sport</h2>C')
  expect(chosen('a', 'c').text).toBe('2 stories in 2 themes, 3 min')
  expect(bindLetter(dayOfTwo, reader).text).toBe('3 stories in 2 themes, 4 min')
})

test('bindLetter() refers a reader to the web if none of their stories fit into the letter', () => {
  const { counts, ...rest } = dayOfTwo
  const web = {
    phrase: { one: '{n} story, on the web', other: '{n} stories, on the web' },
    stories: [
      { id: 'd', theme: 'world' },
      { id: 'e', theme: 'sport' },
    ],
  }
  const template: Template = { ...rest, ...(counts && { counts: { ...counts, web } }) }
  const counted = (...ids: string[]) => bindLetter(template, { ...reader, stories: new Set(ids) }).text
  expect(counted('d', 'e')).toBe('2 stories, on the web')
  expect(counted('e')).toBe('1 story, on the web')
  expect(counted('b', 'e')).toBe('1 story in 1 theme, 1 min')
})

const choosing: Template = {
  ...dayOfTwo,
  html: [
    '<p>',
    { slot: 'counts' },
    { whenChosen: true, pieces: [' <i>', { slot: 'choice' }, '</i>'] },
    '</p>',
  ],
  text: [{ slot: 'counts' }, { whenChosen: true, pieces: ['\n', { slot: 'choice' }] }],
  ...(dayOfTwo.counts && {
    counts: {
      ...dayOfTwo.counts,
      choice: {
        themes: { other: '{shown} of {n} themes.' },
        muted: { one: '{n} story & no more muted.', other: '{n} stories muted.' },
        whole: 'Nothing left out.',
        short: 'Short.',
      },
    },
  }),
}

test.for<[string, string[], string]>([
  ['one theme of two', ['a', 'b'], '1 of 2 themes.'],
  ['part of a theme', ['a', 'c'], '1 story & no more muted.'],
  ['part of one theme of two', ['b'], '1 of 2 themes. 1 story & no more muted.'],
  ['everything', ['a', 'b', 'c'], 'Nothing left out.'],
])('bindLetter() describes the preferences of a reader who chose %s', ([, ids, said]) => {
  const { html, text } = bindLetter(choosing, { ...reader, stories: new Set(ids) })
  expect(text.split('\n')[1]).toBe(said)
  expect(html).toContain(` <i>${said.replace('&', '&amp;')}</i></p>`)
})

test('bindLetter() omits the note about preferences for a reader without preferences', () => {
  const { html, text } = bindLetter(choosing, reader)
  expect(html).toBe('<p>3 stories in 2 themes, 4 min</p>')
  expect(text).toBe('3 stories in 2 themes, 4 min')
})

test('bindLetter() counts stories on the web in the note about preferences', () => {
  const { counts, ...rest } = choosing
  if (counts === undefined) throw new RangeError('Cannot test the note: the template has no counts')
  const web = { phrase: { other: '{n} on the web' }, stories: [{ id: 'd', theme: 'health' }] }
  const { text } = bindLetter(
    { ...rest, counts: { ...counts, web } },
    { ...reader, stories: new Set(['a', 'b', 'd']) },
  )
  expect(text).toBe('2 stories in 1 theme, 3 min\n2 of 3 themes.')
})

test('bindLetter() returns the same bytes for a template that was stored as JSON', () => {
  const stored: Template = JSON.parse(JSON.stringify(dayOfTwo))
  expect(JSON.stringify(bindLetter(stored, reader))).toBe(JSON.stringify(bindLetter(dayOfTwo, reader)))
})

test('lettersPerBatch() returns 100 for letters of the usual size', () => {
  expect(lettersPerBatch(aTemplate({ html: ['x'.repeat(30_000)] }))).toBe(100)
})

test('lettersPerBatch() keeps a batch under 4 MiB even if every value has its maximum length', () => {
  const template = aTemplate({ html: ['"'.repeat(40_000), { slot: 'address' }, { slot: 'unsubscribe' }] })
  const count = lettersPerBatch(template)
  expect(count).toBe(50)
  const longest = bindLetter(template, { address: '&'.repeat(254), unsubscribeUrl: 'x'.repeat(512) })
  expect(JSON.stringify(Array.from({ length: count }, () => longest)).length).toBeLessThan(4 * 1024 * 1024)
})

test('lettersPerBatch() never returns less than one', () => {
  expect(lettersPerBatch(aTemplate({ html: ['x'.repeat(5_000_000)] }))).toBe(1)
})
