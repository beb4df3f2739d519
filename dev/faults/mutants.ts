// `node dev/faults/mutants.ts` shows that the table of faults finds missing guards. Each mutant is a copy of the project
// without one guard against lost or doubled letters, and at least one row has to fail on it.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './bundle.ts'
import { MUTANTS, type Mutant } from './mutations.ts'
import { chooseRows } from './rows.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = ['src', 'emails', 'dev', 'package.json', 'tsconfig.json', 'wrangler.toml']
const SMALL = 0.02
const SEED = 1
const PATIENCE = 45

/** Copies the project without one of its guards. @throws When the guard's text is missing, or there more than once. */
function mutate({ changes }: Mutant): string {
  const copy = mkdtempSync(join(tmpdir(), 'broadsheet-mutant-'))
  for (const name of COPIED) cpSync(join(PROJECT, name), join(copy, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  for (const { file, from, to } of changes) {
    const path = join(copy, file)
    const source = readFileSync(path, 'utf8')
    if (source.split(from).length !== 2)
      throw new Error(`Cannot change ${file}: it should contain exactly once: ${from}`)
    writeFileSync(
      path,
      source.replace(from, () => to),
    )
  }
  return copy
}

/** Finds the first row that fails on a mutant, with its faults; null when all rows pass. */
async function firstFailure(mutant: Mutant): Promise<string | null> {
  const copy = mutate(mutant)
  try {
    bundleWorker('dev/faults/worker.ts', join(copy, 'out'), copy)
    const script = join(copy, 'out', 'worker.js')
    for (const row of chooseRows(mutant.rows.join())) {
      const failure = await row.play({ script, scale: SMALL, seed: SEED, patience: PATIENCE }).then(
        ({ faults, lost, doubled }) => (faults.length > 0 ? `L=${lost} D=${doubled}, ${faults[0]}` : null),
        (error: unknown) => String(error),
      )
      if (failure !== null) return `"${row.name}" fails: ${failure}`
    }
    return null
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

for (const mutant of MUTANTS) {
  const failure = await firstFailure(mutant).catch((error: unknown) => `it cannot be tried: ${error}`)
  console.log(`without ${mutant.without.padEnd(32)} ${failure ?? 'NOTHING FAILS'}`)
  if (failure === null || failure.startsWith('it cannot')) process.exitCode = 1
}
