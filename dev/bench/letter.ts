// Compares the time to render an edition with the time to create one reader's letter, in the Workers runtime.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker } from '../faults/bundle.ts'

// Uses wrangler's own miniflare, so that only one version of the runtime is installed.
const { Miniflare } = createRequire(createRequire(import.meta.url).resolve('wrangler'))(
  'miniflare',
) as typeof import('miniflare')

const RUNS = 5
const TYPESETS = 20
const LETTERS = 5000
const CHOSEN_LETTERS = 500
/** Minimum ratio of the time to render an edition to the time to create a letter. */
const LEAST_RATIO = 100

export type LetterCost = { typesetMs: number; letterMs: number; chosenMs: number; ratio: number }

/**
 * Measures the times to render an edition and to create a letter. Each time is the median of several runs
 * with many repetitions, minus the overhead of the request.
 */
export async function measureLetter(): Promise<LetterCost> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-letter-'))
  try {
    const script = bundleWorker('dev/bench/letter-entry.ts', folder)
    const miniflare = new Miniflare({
      cf: false,
      workers: [
        {
          config: {
            name: 'letter',
            compatibilityDate: '2026-10-20',
            compatibilityFlags: ['nodejs_compat'],
            manifest: {
              mainModule: 'index.js',
              modules: { 'index.js': { type: 'esm', contents: script } },
            },
            exports: {},
            env: {},
          },
        },
      ],
    })
    try {
      const url = (await miniflare.ready).origin
      const idle = await medianMs(`${url}/nothing`)
      const typesetMs = ((await medianMs(`${url}/typeset?times=${TYPESETS}`)) - idle) / TYPESETS
      const letterMs = ((await medianMs(`${url}/bind?times=${LETTERS}`)) - idle) / LETTERS
      const chosenMs = ((await medianMs(`${url}/choose?times=${CHOSEN_LETTERS}`)) - idle) / CHOSEN_LETTERS
      return { typesetMs, letterMs, chosenMs, ratio: typesetMs / letterMs }
    } finally {
      await miniflare.dispose()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Prints the time for an edition and for a letter.
 *
 * @throws If a letter takes too long compared with an edition.
 */
export async function benchLetter(): Promise<void> {
  const { typesetMs, letterMs, chosenMs, ratio } = await measureLetter()
  console.log(
    `A digest of 40 stories renders in ${typesetMs.toFixed(1)} ms, and a reader’s letter in ` +
      `${(letterMs * 1000).toFixed(0)} µs: ${ratio.toFixed(0)} times (at least ${LEAST_RATIO}). ` +
      `With different preferences for each reader: ${(chosenMs * 1000).toFixed(0)} µs`,
  )
  if (ratio < LEAST_RATIO) throw new Error('A letter takes too long compared with rendering an edition')
}

async function medianMs(url: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const startedAt = performance.now()
    const answer = await fetch(url)
    const said = await answer.text()
    if (!answer.ok) throw new Error(`Cannot measure the letter: the Worker returned ${said}`)
    if (run > 0) times.push(performance.now() - startedAt) // the first run warms up the runtime
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
