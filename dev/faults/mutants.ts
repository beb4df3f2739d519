// Takes out, one at a time, what keeps a digest from being lost or sent twice, and shows that the faults find it.
// `node dev/faults/mutants.ts`: each mutant is a copy of the project without it; a row of the table has to fail.
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

/** A copy of the project with a part of it taken out. @throws When there is no such part, or two of it. */
function mutate({ changes }: Mutant): string {
  const copy = mkdtempSync(join(tmpdir(), 'broadsheet-mutant-'))
  for (const name of COPIED) cpSync(join(PROJECT, name), join(copy, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  for (const { file, from, to } of changes) {
    const path = join(copy, file)
    const source = readFileSync(path, 'utf8')
    if (source.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`)
    writeFileSync(
      path,
      source.replace(from, () => to),
    )
  }
  return copy
}

/** The first of the rows that a mutant fails, and how; null when it passes them all. */
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
