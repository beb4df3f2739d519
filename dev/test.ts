// `npm test` runs lint, types and tests in parallel. The output of Vitest is streamed. The output of failed
// checks and the numbers of passed and failed tests follow at the end. Arguments are passed to Vitest, as in
// `npm test -- test/d1`. In that case, the numbers at the end are omitted.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

type Check = { name: string; script: string; args: readonly string[] }
type Outcome = { name: string; isOk: boolean; output: string }
/** Part of the report that Vitest writes as JSON. */
type Report = { numPassedTests: number; numFailedTests: number }

const CHECKS: readonly Check[] = [
  { name: 'Lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  // Uses one checker, because several would check the shared types repeatedly and slow down the tests.
  { name: 'Types', script: 'node_modules/typescript/bin/tsc', args: ['--checkers', '1'] },
]
const VITEST = 'node_modules/vitest/vitest.mjs'

/**
 * Arguments of the two Vitest processes, which run in parallel. End-to-end tests often wait for other
 * programs, which leaves CPU time for the other tests. The other tests use at most one worker per core, because
 * each additional worker would have to load the modules again.
 */
const PARTS: readonly (readonly string[])[] = [
  ['--project=e2e'],
  ['--project=workers', '--project=plain', `--maxWorkers=${availableParallelism()}`],
]

/**
 * Folder that Linux keeps in memory. On disk, SQLite waits for each write, and some tests take five times as
 * long.
 */
const MEMORY = '/dev/shm'
/** Minimum free space in the folder, in bytes. A run takes up about 250 MB. */
const NEEDED_BYTES = 1_000_000_000

const folder = mkdtempSync(join(isUsable(MEMORY) ? MEMORY : tmpdir(), 'broadsheet-tests-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const args = process.argv.slice(2)
const outcomes = await Promise.all([
  ...(args.length > 0 ? [testsWith(args)] : PARTS.map(testsOf)),
  ...CHECKS.map(check),
])
const failed = outcomes.filter(({ isOk }) => !isOk)
for (const { name, output } of failed) console.error(`\n${name} failed\n${output}`)
process.exitCode = failed.length === 0 ? 0 : 1
if (args.length === 0) printCount(failed.length > 0)

/** Runs the tests that the arguments select. */
async function testsWith(args: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawnVitest(args, 'inherit'))
}

/** Runs a part of the tests. Their output is piped, because two processes cannot both redraw the terminal. */
async function testsOf(part: readonly string[], index: number): Promise<Outcome> {
  const report = [`--reporter=default`, '--reporter=json', `--outputFile.json=${reportPath(index)}`]
  const vitest = spawnVitest([...part, ...report], ['ignore', 'pipe', 'pipe'])
  vitest.stdout?.pipe(process.stdout, { end: false })
  vitest.stderr?.pipe(process.stderr, { end: false })
  return outcomeOf(vitest)
}

function spawnVitest(args: readonly string[], stdio: 'inherit' | ('ignore' | 'pipe')[]): ChildProcess {
  const vitest = spawn(process.execPath, [VITEST, 'run', ...args], {
    stdio,
    env: {
      ...process.env,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      TMPDIR: folder,
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
  })
  // Forward signals to Vitest, which must exit before the folder is deleted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal))
  return vitest
}

async function outcomeOf(vitest: ChildProcess): Promise<Outcome> {
  const [code] = await once(vitest, 'close')
  return { name: 'Tests', isOk: code === 0, output: '' }
}

/** Prints the totals of the reports. If something failed, but no test did, counts it as one failed test. */
function printCount(hasFailed: boolean): void {
  const reports = PARTS.map((_, index) => reportPath(index))
    .filter(existsSync)
    .map((path): Report => JSON.parse(readFileSync(path, 'utf8')))
  const sum = (name: keyof Report) => reports.reduce((total, report) => total + report[name], 0)
  console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests') || Number(hasFailed)} failed`)
}

function reportPath(index: number): string {
  return join(folder, `report-${index}.json`)
}

/**
 * Returns whether a Linux file system is mounted at a path, has enough free space, and allows executing
 * files. The browser is unpacked there, and many containers mount the path with `noexec`.
 */
function isUsable(path: string): boolean {
  if (!existsSync('/proc/mounts')) return false
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, at]) => at === path)
  if (mount === undefined || mount[3]?.split(',').includes('noexec')) return false
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize >= NEEDED_BYTES
}

/** Runs a check and captures its output. */
async function check({ name, script, args }: Check): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const [code] = await once(child, 'close')
  return { name, isOk: code === 0, output }
}
