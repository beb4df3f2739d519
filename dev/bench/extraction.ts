// Scores article extraction against web pages whose text was labelled by hand.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cleanText } from '../../src/articles/cleaning/clean.ts'
import { extractArticle } from '../../src/articles/extraction/extract.ts'

/** Number of words in a shingle, as in the public benchmark for article extraction. */
const SHINGLE = 4
const MIN_F1 = 0.974
const MIN_RECALL = 0.98
/** Maximum CPU time per page in milliseconds: mean, 90th percentile, and single page. */
const MAX_MEAN = 12
const MAX_P90 = 25
const MAX_PAGE = 100
/** Maximum heap size for hostile pages, in MB. */
const HEAP_MB = 100

type Truth = Record<string, { articleBody: string; url: string }>

/**
 * Prints the scores and CPU times for a folder of pages, and the CPU times for hostile pages. The folder
 * contains `ground-truth.json` and `html/<id>.html.gz`.
 */
export function benchExtraction(folder: string | undefined): void {
  if (folder === undefined) throw new Error('Pass a folder of pages: npm run bench -- extraction FOLDER')
  printPages(folder)
  printHostilePages()
}

function printPages(folder: string): void {
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const pages = Object.entries(truth).map(([id, page]) => ({
    ...page,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString(),
  }))
  for (const { html, url } of pages) extractArticle(html, url) // warms up the JIT compiler before measuring
  const times: number[] = []
  const scores = pages.map(({ html, url, articleBody }) => {
    const start = process.cpuUsage()
    const { text } = extractArticle(html, url)
    times.push(millisecondsSince(start))
    return compare(
      cleanText(text)
        .blocks.map((block) => block.text)
        .join('\n'),
      articleBody,
    )
  })
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  times.sort((a, b) => a - b)
  const p90 = times[Math.floor(times.length * 0.9)] ?? 0
  console.log(`extraction: ${pages.length} pages after cleaning`)
  print('F1', f1, f1 >= MIN_F1, `at least ${MIN_F1}`)
  print('precision', precision, true, 'no limit')
  print('recall', recall, recall >= MIN_RECALL, `at least ${MIN_RECALL}`)
  print('CPU mean, ms', mean(times), mean(times) <= MAX_MEAN, `at most ${MAX_MEAN}`)
  print('CPU p90, ms', p90, p90 <= MAX_P90, `at most ${MAX_P90}`)
  print('CPU max, ms', times.at(-1) ?? 0, (times.at(-1) ?? 0) <= MAX_PAGE, `at most ${MAX_PAGE}`)
}

/** Measures the hostile pages in a separate process, which crashes if they do not fit into its heap. */
function printHostilePages(): void {
  const script = fileURLToPath(new URL('./hostile-extraction.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script], {
    stdio: 'inherit',
  })
  console.log(`  heap of the hostile pages, MB: at most ${HEAP_MB}`)
  if (status !== 0) process.exitCode = 1
}

function print(name: string, value: number, isRight: boolean, limit: string): void {
  console.log(`  ${name}: ${value.toFixed(value < 2 ? 4 : 1)} (${limit})${isRight ? '' : ' OVER THE LIMIT'}`)
  if (!isRight) process.exitCode = 1
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Compares two texts by their shingles. Precision is the fraction of the predicted shingles that occur in the
 * expected text. Recall is the fraction of the expected shingles that were predicted.
 */
function compare(predicted: string, expected: string): { precision: number; recall: number } {
  const [ours, theirs] = [shinglesOf(predicted), shinglesOf(expected)]
  let shared = 0
  for (const [shingle, count] of ours) shared += Math.min(count, theirs.get(shingle) ?? 0)
  const [found, wanted] = [total(ours), total(theirs)]
  return {
    precision: found === 0 ? Number(wanted === 0) : shared / found,
    recall: wanted === 0 ? 1 : shared / wanted,
  }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
