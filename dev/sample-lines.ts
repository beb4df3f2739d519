// Prints 60 random lines of our English with their locations, for an editor to review:
//
//     node dev/sample-lines.ts [commit]
//
// The first eight hex digits of the commit are the random seed. As long as the repository does not change,
// the same commit always draws the same lines.
import { execFileSync } from 'node:child_process'
import { type Kind, listFiles, readTexts } from './prose/texts.ts'
import { seeded } from './seeded.ts'

/** Commit used as the seed by default. */
const DEFAULT_COMMIT = '25fa4100'
const SEED_DIGITS = 8
const COMMITS = 2

/** Number of lines to draw of each kind. */
const LINES: Record<Kind, number> = {
  docstring: 20,
  comment: 12,
  'test name': 10,
  message: 6,
  copy: 4,
  document: 6,
}

type Line = { kind: string; place: string; text: string }

const commit = process.argv[2] ?? DEFAULT_COMMIT
if (!/^[0-9a-f]{8,40}$/.test(commit)) {
  console.error(`Pass a commit of at least ${SEED_DIGITS} hex digits instead of "${commit}"`)
  process.exit(2)
}
const random = seeded(Number.parseInt(commit.slice(0, SEED_DIGITS), 16))

const WORDS = /[a-z]+ [a-z]+/i

const lines = listFiles()
  .flatMap(readTexts)
  .flatMap(({ kind, file, line, text }): Line[] => {
    const sentences = kind === 'document' ? text.split(/(?<=[.?!]) (?=[A-Z])|\n(?=\s*[-|#])/) : [text]
    return sentences.map((sentence) => {
      return { kind, place: `${file}:${line}`, text: sentence.trim().replaceAll(/\s+/g, ' ') }
    })
  })
  .filter(({ text }) => WORDS.test(text))
const subjects = execFileSync('git', ['log', '--format=%h %s'], { encoding: 'utf8' }).trim().split('\n')
const commits = subjects.map((subject): Line => {
  const [place = '', ...words] = subject.split(' ')
  return { kind: 'commit', place, text: words.join(' ') }
})

const drawn = Object.entries(LINES).flatMap(([kind, count]) =>
  draw(
    lines.filter((line) => line.kind === kind),
    count,
  ),
)
for (const { kind, place, text } of [...drawn, ...draw(commits, COMMITS)]) {
  console.log(`${place}  ${kind}\n    ${text}`)
}

/** Draws up to `count` random lines without replacement. */
function draw(from: readonly Line[], count: number): Line[] {
  const left = [...from]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
