// Runs the scikit-learn baseline, `baseline.py`, in a separate process.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LabelledArticle } from './labelled.ts'

const PROGRAM = fileURLToPath(new URL('./baseline.py', import.meta.url))

/** Output of the baseline. `found` contains the story label of each article. */
export type BaselineRun = { found: string[]; seconds: number; megabytes: number }

/** Finds a Python installation with scikit-learn, or returns null. */
export function findPython(): string | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    try {
      execFileSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' })
      return python
    } catch {
      // try the next Python installation
    }
  }
  return null
}

export function runBaseline(python: string, rows: readonly LabelledArticle[], scratch: string): BaselineRun {
  const path = join(scratch, 'baseline.jsonl')
  writeFileSync(path, rows.map(({ id, title, text }) => JSON.stringify({ id, title, text })).join('\n'))
  const lines = execFileSync(python, [PROGRAM, path], { encoding: 'utf8', maxBuffer: 1e8 }).trim().split('\n')
  const { seconds, peakMegabytes } = JSON.parse(lines.pop() ?? '{}')
  const found = lines.map((line) => String(JSON.parse(line).story))
  return { found, seconds, megabytes: peakMegabytes }
}
