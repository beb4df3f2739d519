// `node dev/faults/mutants.ts` runs mutation tests. Each mutant is a copy of the project without one guard,
// and a fault scenario or a test must fail on it. An argument selects the guards whose names contain it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from './bundle.ts'
import type { Mutant } from './mutations/mutant.ts'
import { MUTANTS } from './mutations.ts'
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
/** Timeout for a test file on a busy machine, in milliseconds. */
const TEST_MS = 300_000

/** Copies the project to a temporary folder, where its guards can be removed. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'broadsheet-mutant-'))
  for (const name of COPIED) cpSync(join(PROJECT, name), join(copy, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/**
 * Removes a guard from a copy of the project, runs its scenarios or test until one fails, and restores the
 * guard.
 *
 * @returns A description of the first failure, or null if everything passes.
 * @throws If the file does not contain the guard's text exactly once.
 */
async function firstFailure(copy: string, { file, from, to, by }: Mutant): Promise<string | null> {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(from).length !== 2)
    throw new Error(`Cannot remove a guard from ${file}: it must contain this text exactly once: ${from}`)
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
  try {
    return 'rows' in by ? await failureOfRows(copy, by.rows) : failureOfTest(copy, by)
  } finally {
    writeFileSync(path, source)
  }
}

/** Runs fault scenarios on a copy of the project. @returns The first failure, or null if all pass. */
async function failureOfRows(copy: string, names: readonly string[]): Promise<string | null> {
  bundleWorker('dev/faults/worker.ts', join(copy, 'out'), copy)
  const script = join(copy, 'out', 'worker.js')
  for (const row of chooseRows(names.join())) {
    const failure = await row.play({ script, scale: SMALL, seed: SEED, patience: PATIENCE }).then(
      ({ faults, lost, doubled }) => (faults.length > 0 ? `L=${lost} D=${doubled}, ${faults[0]}` : null),
      (error: unknown) => String(error),
    )
    if (failure !== null) return `"${row.name}" fails: ${failure}`
  }
  return null
}

/**
 * Runs a test file, or only its tests whose names contain `name`, on a copy of the project.
 *
 * @returns The file and the number of failed tests as text, or null if all pass.
 * @throws If the tests cannot be run or time out.
 */
function failureOfTest(copy: string, { test, name }: { test: string; name?: string }): string | null {
  const only = name === undefined ? [] : ['-t', name]
  const run = spawnSync(process.execPath, [VITEST, 'run', test, ...only], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: TEST_MS,
    killSignal: 'SIGKILL',
  })
  const [failed] = /Tests +\d+ failed/.exec(run.stdout) ?? []
  if (run.status === 0) return null
  if (failed === undefined) throw new Error(`${run.stdout}${run.stderr}`.slice(-800))
  return `${test}: ${failed.replace(/ +/, ' ')}`
}

const [wanted = ''] = process.argv.slice(2)
const chosen = MUTANTS.filter(({ without }) => without.includes(wanted))
const copy = copyProject()
let dead = 0
try {
  for (const mutant of chosen) {
    const failure = await firstFailure(copy, mutant).catch((error: unknown) => `it cannot be tried: ${error}`)
    console.log(`without ${mutant.without.padEnd(36)} ${failure ?? 'NOTHING FAILS'}`)
    if (failure !== null && !failure.startsWith('it cannot')) dead++
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${dead} of ${chosen.length} mutants die`)
if (dead < chosen.length) process.exitCode = 1
