// `npm test` runs lint, types and tests in parallel. It passes its arguments to Vitest, whose output is
// streamed. The output of failed checks follows at the end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Check = { name: string; script: string; args: readonly string[] }

const CHECKS: readonly Check[] = [
  { name: 'Lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  // Uses one checker, because several would check the shared types repeatedly and slow down the tests.
  { name: 'Types', script: 'node_modules/typescript/bin/tsc', args: ['--checkers', '1'] },
]
const VITEST = 'node_modules/vitest/vitest.mjs'

/**
 * Folder that Linux keeps in memory. On disk, SQLite waits for each write, and some tests take five times as
 * long.
 */
const MEMORY = '/dev/shm'
/** Minimum free space in the folder, in bytes. A run takes up about 250 MB. */
const NEEDED_BYTES = 1_000_000_000

const folder = mkdtempSync(join(isUsable(MEMORY) ? MEMORY : tmpdir(), 'broadsheet-tests-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const vitest = spawn(process.execPath, [VITEST, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') },
})
// Forward signals to Vitest, which must exit before the folder is deleted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal))
const tests = once(vitest, 'close')
const checks = await Promise.all(CHECKS.map(check))
const [code] = await tests
const failed = [...checks, { name: 'Tests', isOk: code === 0, output: '' }].filter(({ isOk }) => !isOk)
for (const { name, output } of failed) console.error(`\n${name} failed\n${output}`)
process.exitCode = failed.length === 0 ? 0 : 1

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
async function check({
  name,
  script,
  args,
}: Check): Promise<{ name: string; isOk: boolean; output: string }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const [code] = await once(child, 'close')
  return { name, isOk: code === 0, output }
}
