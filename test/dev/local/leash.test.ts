import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LEASH = fileURLToPath(new URL('../../../dev/local/leash.ts', import.meta.url))
const FOREVER = 'console.log("up"); setInterval(() => {}, 60_000)'
const STUBBORN = `process.on('SIGTERM', () => {}); ${FOREVER}`

const leashed = (script: string) =>
  spawn(process.execPath, [LEASH, '-e', script], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })

test('leash.ts ends what it runs when the one who holds it has gone', async () => {
  const process = leashed(FOREVER)
  await once(process.stdout, 'data')
  process.stdin.destroy()
  await once(process, 'close') // its output stays open for as long as the script lives
  expect(process.stdout.readableEnded).toBe(true)
})

test('leash.ts kills what does not obey', { timeout: 15_000 }, async () => {
  const process = leashed(STUBBORN)
  await once(process.stdout, 'data')
  process.stdin.destroy()
  await once(process, 'close')
  expect(process.stdout.readableEnded).toBe(true)
})

test('leash.ts ends with the code of what it ran', async () => {
  const [code] = await once(leashed('process.exit(7)'), 'exit')
  expect(code).toBe(7)
})
