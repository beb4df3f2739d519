// Measures the time and memory that grouping takes in a separate process:
//
//     node dev/bench/theme-times.ts articles.jsonl            prints {"seconds", "cpuSeconds", "megabytes"}
//     node dev/bench/theme-times.ts articles.jsonl PROJECT    with the code of another checkout of this project
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runBaseline } from './baseline.ts'
import { withCommit } from './earlier-commit.ts'
import { HOSTILE_DAYS } from './hostile-days.ts'
import { type LabelledArticle, readRows } from './labelled.ts'

const SELF = fileURLToPath(import.meta.url)
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
/** Modules that export `groupStories()`, in the current code and in earlier commits. */
const MODULES = ['src/themes/group-stories.ts', 'src/themes/stories.ts']
const SIZES = [1_000, 10_000]
/**
 * Sizes of V8's old space to test with 10,000 articles, and the smallest size that must suffice, in
 * megabytes.
 */
const HEAPS = [64, 96]
const MUST_PASS = 64
/** Maximum time for 10,000 articles, as a fraction of scikit-learn's time. */
const MOST_SHARE = 0.6
/** Maximum ratio of the CPU time to that of an earlier commit. */
const MOST_GROWTH = 1.5
/** Number of runs per commit. The median is used, because other work on the machine slows down some runs. */
const RUNS = 5
/** Maximum CPU time for a hostile day, in seconds. Allows for other work on the machine. */
const MOST_HOSTILE_SECONDS = 20
/** Maximum length of the articles used for timing, in characters. */
const PIECE = 800

type Cost = { seconds: number; cpuSeconds: number; megabytes: number }

/**
 * Prints the time and memory for days of two sizes, next to those of the baseline.
 *
 * @returns The limits that were exceeded.
 */
export function printTimes(folder: string, python: string | null, scratch: string): string[] {
  const short: string[] = []
  console.log('\nTime and peak memory    articles     seconds        MB   scikit-learn s        MB')
  for (const size of SIZES) {
    const rows = makeDay(folder, size)
    const path = store(rows, scratch)
    const ours = measure(path, [])
    const theirs = python === null ? null : runBaseline(python, rows, scratch)
    const figures = [ours?.seconds.toFixed(2), ours?.megabytes, theirs?.seconds.toFixed(2), theirs?.megabytes]
    console.log(
      `${''.padEnd(24)}${String(rows.length).padStart(8)}${figures.map((value) => String(value ?? '-').padStart(11)).join('  ')}`,
    )
    if (size < Math.max(...SIZES)) continue
    const share = (ours?.seconds ?? Number.POSITIVE_INFINITY) / (theirs?.seconds ?? Number.POSITIVE_INFINITY)
    if (theirs !== null) console.log(`${''.padEnd(24)}${share.toFixed(2)} of scikit-learn's time`)
    if (share > MOST_SHARE) short.push(`${size} articles take more than ${MOST_SHARE} of scikit-learn's time`)
    for (const heap of HEAPS) {
      const passed = measure(path, [`--max-old-space-size=${heap}`]) !== null
      console.log(`${''.padEnd(24)}with --max-old-space-size=${heap}: ${passed ? 'passes' : 'FAILS'}`)
      if (!passed && heap >= MUST_PASS)
        short.push(`grouping ${size} articles fails with ${heap} MB of old space`)
    }
  }
  return short
}

/**
 * Prints the CPU time for a large day, relative to an earlier commit. @returns The limits that were exceeded.
 */
export function printGrowth(folder: string, commit: string, scratch: string): string[] {
  const size = Math.max(...SIZES)
  const path = store(makeDay(folder, size), scratch)
  const growth = withCommit(commit, (project) => {
    const ratios: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const [before, now] = [measure(path, [], project), measure(path, [])]
      if (before === null || now === null)
        throw new Error(`Cannot compare with ${commit}: grouping ${size} articles failed`)
      ratios.push(now.cpuSeconds / before.cpuSeconds)
    }
    return ratios.sort((a, b) => a - b)
  })
  const median = growth[Math.floor(RUNS / 2)] ?? Number.POSITIVE_INFINITY
  const range = `${growth[0]?.toFixed(2)} to ${growth.at(-1)?.toFixed(2)} in ${RUNS} runs`
  console.log(`${size} articles take ${median.toFixed(2)} times the CPU time of ${commit} (${range})`)
  return median > MOST_GROWTH
    ? [`${size} articles take more than ${MOST_GROWTH} times the CPU time of ${commit}`]
    : []
}

/** Prints the CPU time and memory for hostile days. @returns The limits that were exceeded. */
export function printHostile(scratch: string): string[] {
  const short: string[] = []
  console.log('\nHostile days                    CPU seconds        MB')
  for (const [name, make] of Object.entries(HOSTILE_DAYS)) {
    const cost = measure(store(make(), scratch), [])
    console.log(
      `${name.padEnd(32)}${(cost?.cpuSeconds.toFixed(2) ?? 'FAILS').padStart(11)}${String(cost?.megabytes ?? '-').padStart(10)}`,
    )
    if (cost === null || cost.cpuSeconds > MOST_HOSTILE_SECONDS) short.push(`${name}: not grouped in time`)
  }
  return short
}

function store(rows: readonly LabelledArticle[], scratch: string): string {
  const path = join(scratch, 'day.jsonl')
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return path
}

/**
 * Groups a file's articles in a separate process. Returns null if the process fails, for example because it
 * runs out of memory.
 */
function measure(path: string, flags: readonly string[], project = PROJECT): Cost | null {
  try {
    const output = execFileSync(process.execPath, [...flags, SELF, path, project], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(output)
  } catch {
    return null
  }
}

/** Creates a day of articles from labelled files. Splits long texts into several overlapping articles. */
function makeDay(folder: string, size: number): LabelledArticle[] {
  const files = ['story-fulltext', 'story-politics', 'theme-en', 'theme-multilingual', 'theme-train-ccby']
  const sources = files.flatMap((name) => readRows(folder, name))
  const day: LabelledArticle[] = []
  for (let start = 0; day.length < size && start < 4 * PIECE; start += PIECE / 2) {
    for (const { id, title, text } of sources) {
      const piece = text.slice(start, start + PIECE)
      if (piece.length < PIECE / 4 || day.length >= size) continue
      day.push({ id: `${id}-${start}`, title: start === 0 ? title : piece.slice(0, 60), text: piece })
    }
  }
  return day
}

async function groupFile(path: string, project: string): Promise<Cost> {
  const load = (name: string) => import(pathToFileURL(join(project, name)).href)
  const { articleOf } = await load('dev/group.ts')
  const { groupStories } = await load(MODULES.find((name) => existsSync(join(project, name))) ?? '')
  // Keep only the articles in memory, as a Worker does, and not the lines of the file.
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => articleOf(JSON.parse(line)))
  const start = performance.now()
  const cpu = process.cpuUsage()
  groupStories(articles)
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: (performance.now() - start) / 1_000,
    cpuSeconds: (user + system) / 1_000_000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }
}

if (import.meta.main) {
  const [, , path = '', project = PROJECT] = process.argv
  console.log(JSON.stringify(await groupFile(path, project)))
}
