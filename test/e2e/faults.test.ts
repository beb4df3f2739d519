// Runs most rows of the fault table on a small scale, and expects no failed assertion.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleWorker } from '../../dev/faults/bundle.ts'
import type { FaultRow } from '../../dev/faults/row.ts'
import { ROWS } from '../../dev/faults/rows.ts'

const SMALL = 0.01
const SEED = 7
/** Maximum time for a digest on a busy machine, in seconds. */
const PATIENCE_S = 240
/**
 * Rows that other tests cover in detail: `articles` in test/kv, the others on a simulated clock in
 * test/dispatcher.
 */
const ELSEWHERE = ['d1', 'clock', 'unsubscribe', 'outage', 'slow', 'articles']
/** Rows that measure timing. They run after the others, one at a time. */
const TIMED = ['alarm', 'rate']

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
const script = join(folder, 'worker.js')

beforeAll(() => void bundleWorker('dev/faults/worker.ts', folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SUITE = ROWS.filter(({ name, onDemand }) => onDemand !== true && !ELSEWHERE.includes(name))

const holds = async ({ play }: FaultRow) => {
  const { faults, lost, doubled } = await play({ script, scale: SMALL, seed: SEED, patience: PATIENCE_S })
  expect({ faults, lost, doubled }).toEqual({ faults: [], lost: 0, doubled: 0 })
}

// The rows can run concurrently because each has its own runtime and mailbox.
test.concurrent.for(SUITE.filter(({ name }) => !TIMED.includes(name)))(
  'no letter is lost or sent twice with the fault "$fault" ($name)',
  holds,
)
test.for(SUITE.filter(({ name }) => TIMED.includes(name)))(
  'no letter is lost or sent twice with the fault "$fault" ($name)',
  holds,
)
