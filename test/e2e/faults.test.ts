// The table of faults at its small sizes: each row has to hold, by the mailbox's record.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleWorker } from '../../dev/faults/bundle.ts'
import { ROWS } from '../../dev/faults/rows.ts'

const SMALL = 0.01
const SEED = 7
/** Tried at length on a simulated clock in test/dispatcher, and articles in test/kv. */
const ELSEWHERE = ['d1', 'clock', 'unsubscribe', 'outage', 'slow', 'articles']

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
const script = join(folder, 'worker.js')

beforeAll(() => void bundleWorker('dev/faults/worker.ts', folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SUITE = ROWS.filter(({ name, onDemand }) => onDemand !== true && !ELSEWHERE.includes(name))

test.for(SUITE)('$fault ($name)', async ({ play }) => {
  const { faults, lost, doubled } = await play({ script, scale: SMALL, seed: SEED, patience: 90 })
  expect({ faults, lost, doubled }).toEqual({ faults: [], lost: 0, doubled: 0 })
})
