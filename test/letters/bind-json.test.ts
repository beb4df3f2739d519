import { expect, test } from 'vitest'
import { bindLetter, type Reader } from '../../src/letters/bind.ts'
import { letterWriter, toResendItem } from '../../src/letters/bind-json.ts'
import type { Template } from '../../src/letters/template.ts'
import { aTemplate } from '../factories.ts'

const ada: Reader = { address: 'ada@readers.example', unsubscribeUrl: 'https://news.example/u/1' }

const TEMPLATES: Record<string, Template> = {
  plain: aTemplate(),
  'characters that JSON escapes': aTemplate({
    subject: '"Größe" \\ 🌠 \u2028',
    replyTo: 'desk@news.example',
    html: ['"\\\n\t', { slot: 'address' }, '</p>“”', { slot: 'unsubscribe' }, { slot: 'oneClick' }, '\ud83c'],
    text: [{ slot: 'address' }],
    headers: {},
  }),
  'stories to choose from': aTemplate({
    html: [
      '<p>',
      { stories: ['comet'], pieces: ['Comet ', { slot: 'address' }] },
      { slot: 'unsubscribe' },
      { whenChosen: true, pieces: ['You chose <b>', { slot: 'address' }] },
      { whenShort: false, pieces: ['Whole'] },
      { whenShort: true, pieces: ['"Short"', { slot: 'rest' }] },
    ],
  }),
}

const READERS: Record<string, Reader> = {
  Ada: ada,
  'a hostile address': { ...ada, address: `"o'neil<b>&"\\@x.example` },
  'another link for one click': { ...ada, oneClickUrl: 'https://news.example/one?a=1&b="2"' },
  'a reader who chose nothing': { ...ada, stories: new Set() },
  'a reader who prefers the short letter': { ...ada, short: true },
  'a reader who chose a story': { ...ada, stories: new Set(['comet']) },
}

const read = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString()

for (const [kind, template] of Object.entries(TEMPLATES)) {
  test.for(Object.entries(READERS))(
    `letterWriter() writes the same bytes as JSON.stringify() for the template "${kind}" and the reader "%s"`,
    ([, reader]) => {
      expect(read(letterWriter(template)(reader))).toBe(
        JSON.stringify(toResendItem(bindLetter(template, reader))),
      )
    },
  )
}

test('letterWriter() writes the same bytes as JSON.stringify() for several readers with different preferences', () => {
  const template = TEMPLATES['stories to choose from'] ?? aTemplate()
  const write = letterWriter(template)
  const comet = new Set(['comet'])
  const choices = [comet, undefined, new Set<string>(), comet, undefined]
  for (const [index, stories] of choices.entries()) {
    const reader = { ...ada, address: `reader${index}@x.example`, ...(stories && { stories }) }
    expect(read(write(reader))).toBe(JSON.stringify(toResendItem(bindLetter(template, reader))))
  }
})

test('letterWriter() throws the same errors as bindLetter()', () => {
  const injected = { ...ada, address: 'ada@x.example\r\nBcc: b@x.example' }
  const lacking = aTemplate({ html: [{ slot: 'preferences' }] })
  for (const [template, reader, message] of [
    [aTemplate(), injected, 'its header "To" contains a control character'],
    [lacking, ada, '"preferences" has no value'],
  ] as const) {
    expect(() => letterWriter(template)(reader)).toThrow(message)
    expect(() => bindLetter(template, reader)).toThrow(message)
  }
})
