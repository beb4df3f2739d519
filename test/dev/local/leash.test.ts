import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LEASH = fileURLToPath(new URL('../../../dev/local/leash.ts', import.meta.url))
const FOREVER = 'console.log("up"); setInterval(() => {}, 60_000)'
const STUBBORN = `process.on('SIGTERM', () => {}); ${FOREVER}`

const leashed = (script: string) =>
  spawn(process.execPath, [LEASH, '-e', script], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })

test('leash.ts ends its script when its standard input closes', async () => {
  const process = leashed(FOREVER)
  await once(process.stdout, 'data')
  process.stdin.destroy()
  await once(process, 'close') // the output closes only after the script has ended
  expect(process.stdout.readableEnded).toBe(true)
})

test('leash.ts kills a script that ignores SIGTERM', { timeout: 15_000 }, async () => {
  const process = leashed(STUBBORN)
  await once(process.stdout, 'data')
  process.stdin.destroy()
  await once(process, 'close')
  expect(process.stdout.readableEnded).toBe(true)
})

test('leash.ts exits with the exit code of its script', async () => {
  const [code] = await once(leashed('process.exit(7)'), 'exit')
  expect(code).toBe(7)
})
