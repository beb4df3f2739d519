// `node dev/faults/mutants.ts` shows that the table of faults and the tests notice a missing guard. Each
// mutant is a copy of the project without one guard, and a row of the table or a test must fail on it. A name
// as the first argument tries only the mutants whose name contains it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './bundle.ts'
import { MUTANTS, type Mutant } from './mutations.ts'
import { chooseRows } from './rows.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = [
  'src',
  'emails',
  'locales',
  'dev',
  'test',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wrangler.toml',
]
const VITEST = join('node_modules', 'vitest', 'vitest.mjs')
const SMALL = 0.02
const SEED = 1
const PATIENCE = 45

/**
 * Copies the project without one of its guards. @throws If the guard's text is missing or appears more than
 * once.
 */
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

/** Finds the first row or test that fails on a mutant, or null if all pass. */
async function firstFailure(mutant: Mutant): Promise<string | null> {
  const copy = mutate(mutant)
  try {
    if (mutant.test !== undefined) return failureOfTest(copy, mutant.test)
    bundleWorker('dev/faults/worker.ts', join(copy, 'out'), copy)
    const script = join(copy, 'out', 'worker.js')
    for (const row of chooseRows(mutant.rows?.join())) {
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

/** Runs tests on a copy of the project. @throws If they cannot be run. */
function failureOfTest(copy: string, { file, name }: { file: string; name?: string }): string | null {
  const only = name === undefined ? [] : ['-t', name]
  const run = spawnSync(process.execPath, [VITEST, 'run', file, ...only], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  const [failed] = /Tests +\d+ failed/.exec(run.stdout) ?? []
  if (run.status === 0) return null
  if (failed === undefined) throw new Error(`${run.stdout}${run.stderr}`.slice(-800))
  return `${file}: ${failed.replace(/ +/, ' ')}`
}

const [wanted = ''] = process.argv.slice(2)
for (const mutant of MUTANTS.filter(({ without }) => without.includes(wanted))) {
  const failure = await firstFailure(mutant).catch((error: unknown) => `it cannot be tried: ${error}`)
  console.log(`without ${mutant.without.padEnd(32)} ${failure ?? 'NOTHING FAILS'}`)
  if (failure === null || failure.startsWith('it cannot')) process.exitCode = 1
}
