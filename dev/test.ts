// `npm test`: lint, types and tests side by side. The arguments go to Vitest, whose output appears as it comes; that of
// the others follows once they have ended.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Check = { name: string; script: string; args: readonly string[] }

const CHECKS: readonly Check[] = [
  { name: 'Lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'Types', script: 'node_modules/typescript/bin/tsc', args: [] },
]
const VITEST = 'node_modules/vitest/vitest.mjs'

const tests = once(
  spawn(process.execPath, [VITEST, 'run', ...process.argv.slice(2)], { stdio: 'inherit' }),
  'close',
)
const checks = await Promise.all(CHECKS.map(check))
const [code] = await tests
const failed = [...checks, { name: 'Tests', isOk: code === 0, output: '' }].filter(({ isOk }) => !isOk)
for (const { name, output } of failed) console.error(`\n${name} failed\n${output}`)
process.exitCode = failed.length === 0 ? 0 : 1

/** Runs a check, and keeps its output. */
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
