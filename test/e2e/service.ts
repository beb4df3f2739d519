// Runs the whole service in processes of its own, as `npm start` and `npm run dev` do.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { migrateArgs } from '../../dev/local/wrangler.ts'
import { descendantsOf } from '../../dev/processes.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'

export type Service = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/** Starts `dev/start.ts` on free ports, and stops it when the test ends. */
export function startService(env: Record<string, string>, args: string[] = []): Service {
  const service = run(['dev/start.ts', ...args], { PORT: '0', MAILBOX_PORT: '0', ...env })
  onTestFinished(() => void service.child.kill())
  return service
}

/** Waits until a text is printed. @throws If the process ends first. The error contains its output. */
export async function printed({ child, output, ended }: Service, text: string): Promise<void> {
  let over = false
  ended.then(() => {
    over = true
  })
  while (!output().includes(text)) {
    if (over) throw new Error(`It ended without printing "${text}":\n${output()}`)
    await Promise.race([once(child.stdout ?? child, 'data'), ended])
  }
}

/** Returns the address printed after a label, without a slash at the end. */
export function addressOf(service: Service, label: string): string {
  const address = new RegExp(`${label} +(http\\S+)`).exec(service.output())?.[1]
  if (address === undefined) throw new Error(`No address of "${label}" was printed:\n${service.output()}`)
  return address.replace(/\/$/, '')
}

/** Kills the service and every process it started at once, as a power cut does. */
export async function killAll({ child, ended }: Service): Promise<void> {
  for (const pid of [child.pid, ...descendantsOf(child.pid)]) {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
  await ended
}

/** Creates the tables in a stopped service's local database, then runs an SQL statement. */
export async function prepareDatabase(stateDir: string, sql: string): Promise<void> {
  const execute = ['d1', 'execute', 'DB', '--local', '--persist-to', stateDir, '--yes', '--command', sql]
  for (const args of [migrateArgs(stateDir), execute]) {
    const { ended, output } = run([WRANGLER, ...args], { CI: '1', WRANGLER_SEND_METRICS: 'false' })
    if ((await ended) !== 0) throw new Error(`Cannot prepare the database:\n${output()}`)
  }
}

export function run(args: string[], env: Record<string, string>): Service {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) }
}
