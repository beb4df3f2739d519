import { expect, test } from 'vitest'
import { seeded } from '../../../dev/seeded.ts'
import { cleanText } from '../../../src/articles/cleaning/clean.ts'
import { HARBOUR, RELATED } from './samples.ts'

/** Sample lines of the kinds found on web pages. The random texts are built from them. */
const LINES = [
  ...HARBOUR,
  ...RELATED,
  ...HARBOUR.map((line) => `${line.slice(0, 45)}…`),
  ...HARBOUR.map((line) => line.replace(/[“”]/g, '"')),
  ...[
    'Related Stories',
    'You may also like',
    'Read more',
    'MOST READ',
    'Lesen Sie auch',
    'À lire aussi',
    'Te puede interesar',
  ],
  ...[
    'Also read: Herring fair to open a day early',
    'READ | A harbour in debt',
    'Lire aussi : Le port en dette',
  ],
  ...['(Reuters)', '– dpa', 'AFP', '(With agency inputs)', 'Reporting by Ada Lind; Editing by Jon Berg'],
  ...[
    'Share',
    'Facebook',
    'X',
    'Tweet',
    'Accept all',
    'Politics',
    'Live',
    '12:45 GMT',
    '3 March 2026',
    'Updated 3 hours ago',
  ],
  ...[
    'By Ada Lind',
    'By Popular Demand',
    'Photo: Jon Berg',
    'Comments (3)',
    '1',
    '2',
    '—',
    '***',
    '4 min read',
    '© 2026 Tide Post',
  ],
  ...[
    '“We stay.”',
    'Pull, my lads.',
    'Who is next?',
    'What the crews want',
    'Flour',
    'Two eggs',
    '👩‍🔧',
    '',
    ' ',
    '\u200B',
  ],
  'The ferry had been built for forty years of service and for half as many passengers as it now carries each day.',
]

/** Returns a text of randomly chosen sample lines, in which some runs of lines are repeated. */
function aText(random: () => number): string {
  const lines: string[] = []
  const length = 1 + Math.floor(random() * 40)
  while (lines.length < length) {
    if (random() < 0.1 && lines.length > 2) lines.push(...lines.slice(Math.floor(random() * lines.length)))
    else if (random() < 0.1) lines.push(...HARBOUR.slice(Math.floor(random() * 3)))
    else lines.push(LINES[Math.floor(random() * LINES.length)] ?? '')
  }
  return lines.join(random() < 0.2 ? '\n\n' : '\n')
}

const TEXTS = Array.from({ length: 400 }, (_, seed) => {
  const text = aText(seeded(seed))
  return { text, once: cleanText(text) }
})

test.each(['\n', '\n\n'])('cleanText() is idempotent when its blocks are joined by %j', (join) => {
  const changed = TEXTS.filter(({ once }) => {
    const again = cleanText(once.blocks.map((block) => block.text).join(join))
    return (
      JSON.stringify(again.blocks) !== JSON.stringify(once.blocks) ||
      again.related.length > 0 ||
      again.credit !== null
    )
  })
  expect(changed).toEqual([])
})

test('cleanText() returns at least one paragraph for any text with a letter or digit', () => {
  const empty = TEXTS.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).filter(
    ({ once }) => !once.blocks.some((block) => block.kind === 'paragraph'),
  )
  expect(empty).toEqual([])
})

test('cleanText() returns only lines of the original text if it is not hard-wrapped', () => {
  const foreign = TEXTS.filter(({ text, once }) => {
    const lines = new Set(text.split('\n').map((line) => line.trim()))
    return once.blocks.some((block) => !lines.has(block.text))
  })
  expect(foreign).toEqual([])
})

test('cleanText() either keeps or drops each visible line of a text that is not hard-wrapped', () => {
  const lost = TEXTS.filter(({ text, once }) => {
    const { blocks, dropped } = once
    return (
      blocks.length + dropped.length !==
      text.split('\n').filter((line) => line.replaceAll('\u200B', '').trim() !== '').length
    )
  })
  expect(lost).toEqual([])
})

test.each([
  ['one line of a million characters', 'a'.repeat(1_000_000)],
  ['a million characters of words', 'word '.repeat(200_000)],
  ['20,000 short lines', Array.from({ length: 20_000 }, (_, i) => `line ${i} of it`).join('\n')],
  ['one word repeated on 100,000 lines', 'spam\n'.repeat(100_000)],
  ['emoji only', '😀'.repeat(250_000)],
  ['20,000 headings', 'Most read\nA headline\n'.repeat(10_000)],
  [
    '5,000 lines that are prefixes of each other',
    Array.from({ length: 5000 }, (_, i) => `${'a'.repeat(30 + (i % 60))}…`).join('\n'),
  ],
  ['1,000 unclosed credits', '(Reporting by A and B and C and D and E and F and G and H and\n'.repeat(1000)],
])('cleanText() returns at least one block for %s', (_, text) => {
  expect(cleanText(text).blocks.length).toBeGreaterThan(0)
})
