// Measures the grouping of articles into stories and themes, beside scikit-learn in the same run:
//
//     node dev/bench/themes.ts [folder of the labelled files]
//
// Without the labelled files, or without scikit-learn, it says so and measures the rest.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groupStories } from '../../src/themes/stories.ts'
import { articleOf } from '../group.ts'
import { accuracy, bcubed } from './scores.ts'

const FOLDER = fileURLToPath(new URL('../../../shared/data/themes/', import.meta.url))
const BASELINE = fileURLToPath(new URL('./baseline.py', import.meta.url))
const SELF = fileURLToPath(import.meta.url)
const STORY_FILES = ['fulltext', 'politics', 'snippets-hard', 'headlines', 'small']
const MERGED_FILES = STORY_FILES.slice(0, 4)
const SIZES = [1_000, 10_000]
/** Megabytes of old space in which 10,000 articles must pass. */
const HEAPS = [96, 64]
/** Characters of an article in the days made for timing. */
const PIECE = 800

type Row = { id: string; title: string; text: string; story?: string; theme?: string; src?: string }
type Run = { found: string[]; seconds: number; megabytes: number }

/** Prints the tables. */
export function benchThemes(folder = FOLDER): void {
  if (!existsSync(join(folder, 'story-small.jsonl'))) {
    console.log(`Stories and themes: not measured, as there are no labelled files in ${folder}`)
    return
  }
  const python = findPython()
  if (python === null)
    console.log('scikit-learn: not installed (Debian: python3-sklearn), so ours stands alone')
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
  try {
    printStories(folder, python, scratch)
    printThemes(folder)
    printTimes(folder, python, scratch)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function printStories(folder: string, python: string | null, scratch: string): void {
  const days = new Map(STORY_FILES.map((name) => [name, read(folder, `story-${name}`)]))
  const scores = [...days, ['merged', MERGED_FILES.flatMap((name) => days.get(name) ?? [])] as const].map(
    ([name, rows]) => {
      const gold = rows.map((row) => row.story ?? '')
      const theirs = python === null ? null : bcubed(gold, runBaseline(python, rows, scratch).found)
      return { name, articles: rows.length, ours: bcubed(gold, runOurs(rows).stories), theirs }
    },
  )
  console.log('\nStories, B-cubed        articles   precision  recall     F1   scikit-learn F1')
  for (const { name, articles, ours, theirs } of scores) {
    const figures = [ours.precision, ours.recall, ours.f1].map((value) => value.toFixed(3).padStart(10))
    console.log(
      `${name.padEnd(24)}${String(articles).padStart(8)}${figures.join('')}   ${theirs?.f1.toFixed(3) ?? '-'}`,
    )
  }
  const five = scores.slice(0, STORY_FILES.length)
  const mean = (of: (score: (typeof scores)[number]) => number) =>
    (five.reduce((sum, score) => sum + of(score), 0) / five.length).toFixed(3)
  const theirs = python === null ? '-' : mean((score) => score.theirs?.f1 ?? 0)
  console.log(`${'mean of five'.padEnd(52)}${mean((score) => score.ours.f1).padStart(10)}   ${theirs}`)
}

function printThemes(folder: string): void {
  console.log('\nThemes                  articles    accuracy  macro-F1')
  for (const name of ['theme-en', 'theme-multilingual']) {
    const rows = read(folder, name)
    const found = runOurs(rows).themes
    const print = (label: string, wanted: (row: Row) => boolean) => {
      const places = rows.flatMap((row, i) => (wanted(row) ? [i] : []))
      const { right, macroF1 } = accuracy(
        places.map((i) => rows[i]?.theme ?? ''),
        places.map((i) => found[i] ?? ''),
      )
      const figures = [right, macroF1].map((value) => value.toFixed(3).padStart(10))
      console.log(`${label.padEnd(24)}${String(places.length).padStart(8)}  ${figures.join('')}`)
    }
    print(name, () => true)
    for (const source of new Set(rows.map((row) => row.src)))
      print(`  ${source}`, (row) => row.src === source)
  }
}

function printTimes(folder: string, python: string | null, scratch: string): void {
  console.log('\nTime and peak memory    articles     seconds        MB   scikit-learn s        MB')
  for (const size of SIZES) {
    const rows = makeDay(folder, size)
    const path = join(scratch, 'day.jsonl')
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'))
    const ours = measure(path, [])
    const theirs = python === null ? null : runBaseline(python, rows, scratch)
    const figures = [ours?.seconds.toFixed(2), ours?.megabytes, theirs?.seconds.toFixed(2), theirs?.megabytes]
    console.log(
      `${''.padEnd(24)}${String(rows.length).padStart(8)}${figures.map((value) => String(value ?? '-').padStart(11)).join('  ')}`,
    )
    if (size < Math.max(...SIZES)) continue
    for (const heap of HEAPS) {
      const passed = measure(path, [`--max-old-space-size=${heap}`]) !== null
      console.log(`${''.padEnd(24)}in --max-old-space-size=${heap}: ${passed ? 'passes' : 'FAILS'}`)
    }
  }
}

function runOurs(rows: readonly Row[]): { stories: string[]; themes: string[] } {
  const found = new Map<string, { story: string; theme: string }>()
  // Only what any article has: the labels and the name of the corpus would give the answer away.
  for (const { id, theme, articles } of groupStories(
    rows.map(({ story, theme, src, ...row }) => articleOf(row)),
  )) {
    for (const article of articles) found.set(article.id, { story: id, theme })
  }
  return {
    stories: rows.map((row) => found.get(row.id)?.story ?? ''),
    themes: rows.map((row) => found.get(row.id)?.theme ?? ''),
  }
}

function runBaseline(python: string, rows: readonly Row[], scratch: string): Run {
  const path = join(scratch, 'baseline.jsonl')
  writeFileSync(path, rows.map(({ id, title, text }) => JSON.stringify({ id, title, text })).join('\n'))
  const lines = execFileSync(python, [BASELINE, path], { encoding: 'utf8', maxBuffer: 1e8 })
    .trim()
    .split('\n')
  const { seconds, peakMegabytes } = JSON.parse(lines.pop() ?? '{}')
  const found = lines.map((line) => String(JSON.parse(line).story))
  return { found, seconds, megabytes: peakMegabytes }
}

/** Groups a file in a process of its own; null when that runs out of memory. */
function measure(path: string, flags: readonly string[]): { seconds: number; megabytes: number } | null {
  try {
    const output = execFileSync(process.execPath, [...flags, SELF, '--measure', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(output)
  } catch {
    return null
  }
}

/** As many articles of full text as asked for: pieces of the longer ones count as articles of their own. */
function makeDay(folder: string, size: number): Row[] {
  const files = ['story-fulltext', 'story-politics', 'theme-en', 'theme-multilingual', 'theme-train-ccby']
  const sources = files.flatMap((name) => read(folder, name))
  const day: Row[] = []
  for (let start = 0; day.length < size && start < 4 * PIECE; start += PIECE / 2) {
    for (const { id, title, text } of sources) {
      const piece = text.slice(start, start + PIECE)
      if (piece.length < PIECE / 4 || day.length >= size) continue
      day.push({ id: `${id}-${start}`, title: start === 0 ? title : piece.slice(0, 60), text: piece })
    }
  }
  return day
}

function read(folder: string, name: string): Row[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function findPython(): string | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    try {
      execFileSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' })
      return python
    } catch {
      // the next one may have it
    }
  }
  return null
}

if (import.meta.main) {
  const [first, path] = process.argv.slice(2)
  if (first === '--measure' && path !== undefined) {
    const rows = readFileSync(path, 'utf8').split('\n')
    const articles = rows.map((row) => articleOf(JSON.parse(row)))
    const start = performance.now()
    groupStories(articles)
    const seconds = (performance.now() - start) / 1_000
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024)
    console.log(JSON.stringify({ seconds, megabytes }))
  } else {
    benchThemes(first)
  }
}
