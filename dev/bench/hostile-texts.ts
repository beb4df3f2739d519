// Measures the cleaning time of hostile texts of a million characters, designed to slow down the cleaning
// rules: `npm run bench -- hostile-texts`.
import { cleanText } from '../../src/articles/cleaning/clean.ts'

const SIZE = 1_000_000
/** Maximum CPU time per text, in milliseconds. */
const MAX_MS = 500
/** Number of slowest texts to print. */
const SHOWN = 5

const SENTENCE = 'The harbour board will pay back half of the season ticket, it said on Thursday.'
/** Text fragments from which the hostile texts are built, keyed by name. */
const PIECES: Readonly<Record<string, string>> = {
  sentences: SENTENCE,
  'cut sentences': 'The harbour board will pay back half of the …',
  letters: 'a',
  capitals: 'A',
  digits: '1',
  spaces: 'a  \t ',
  'full stops': '.',
  ellipses: '… ',
  quotes: '“',
  brackets: '(',
  'square brackets': '[',
  dashes: '- ',
  bullets: '• ',
  asterisks: '**',
  hashes: '# ',
  ampersands: '&amp;',
  tags: '<p>',
  addresses: 'https://a.example/b ',
  emails: 'a@b.example ',
  bylines: 'By Ada Marsh ',
  datelines: 'PARIS (AP) — ',
  dates: '28 November 2026 ',
  'related headings': 'Read more: ',
  'photo credits': 'Photo: Ada Marsh/AP ',
  emoji: '👩‍👩‍👧‍👦',
}
/** Ways to fill a text with a fragment, keyed by name. */
const SHAPES: Readonly<Record<string, (piece: string) => string>> = {
  'in one line': (piece) => piece.repeat(Math.ceil(SIZE / piece.length)),
  'on a line each': (piece) => `${piece}\n`.repeat(Math.ceil(SIZE / (piece.length + 1))),
  'between sentences': (piece) => {
    const lines = [SENTENCE, piece.repeat(Math.ceil(40 / piece.length))]
    let text = ''
    for (let i = 0; text.length < SIZE; i++) text += `${lines[0]} ${i}\n${lines[1]} ${i}\n`
    return text
  },
}

/** Prints the slowest texts. Sets exit code 1 if any text exceeds the limit. */
export function benchHostileTexts(): void {
  cleanText(SENTENCE)
  const times = Object.entries(PIECES).flatMap(([name, piece]) =>
    Object.entries(SHAPES).map(([shape, build]) => {
      const text = build(piece).slice(0, SIZE)
      const start = process.cpuUsage()
      cleanText(text)
      const { user, system } = process.cpuUsage(start)
      return { name: `${name} ${shape}`, ms: (user + system) / 1000 }
    }),
  )
  times.sort((a, b) => b.ms - a.ms)
  console.log(`hostile texts: ${times.length} of ${SIZE} characters, at most ${MAX_MS} ms of CPU each`)
  for (const { name, ms } of times.slice(0, SHOWN))
    console.log(`  ${name}: ${ms.toFixed(0)} ms${ms > MAX_MS ? ' OVER THE LIMIT' : ''}`)
  if ((times[0]?.ms ?? 0) > MAX_MS) process.exitCode = 1
}
