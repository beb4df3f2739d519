// `npm run test:faults` runs the fault scenarios and prints a line for each. `--only lost,quota` runs only
// the named scenarios, including those that otherwise run only on demand. `--scale 0.02` runs scenarios of
// variable size at a fiftieth of their full size, but not below their minimum. `--seed 7` changes the random seed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleWorker } from './bundle.ts'
import { chooseRows } from './rows.ts'
import { lineOf, TABLE_HEADINGS } from './table.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
try {
  const rows = chooseRows(values.only)
  bundleWorker('dev/faults/worker.ts', folder)
  const run = {
    script: join(folder, 'worker.js'),
    scale: Number(values.scale),
    seed: Number(values.seed),
    patience: 3600,
  }
  console.log(TABLE_HEADINGS)
  for (const row of rows) {
    const result = await row.play(run).catch((error: unknown) => {
      console.error(error)
      return String(error)
    })
    console.log(lineOf(row, result))
    if (typeof result === 'string' || result.faults.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
