// Runs the whole service in separate processes, as `npm start` and `npm run dev` do.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { DATABASES } from '../../dev/local/state.ts'
import { descendantsOf } from '../../dev/processes.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Maximum time to wait while the service writes to its database, in milliseconds. */
const LOCKED_FOR_MS = 5_000

export type Service = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/** Starts `dev/start.ts` on free ports, and stops it when the test ends. */
export function startService(env: Record<string, string>, args: string[] = []): Service {
  const service = run(['dev/start.ts', ...args], { PORT: '0', MAILBOX_PORT: '0', ...env })
  onTestFinished(() => void service.child.kill())
  return service
}

/**
 * Waits until the service prints a text.
 *
 * @throws If its process ends first. The error contains the output.
 */
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

/** Returns the URL that the service printed after a label, without a trailing slash. */
export function addressOf(service: Service, label: string): string {
  const address = new RegExp(`${label} +(http\\S+)`).exec(service.output())?.[1]
  if (address === undefined) throw new Error(`No address of "${label}" was printed:\n${service.output()}`)
  return address.replace(/\/$/, '')
}

/** Kills the service and all its descendant processes with SIGKILL, to simulate a crash. */
export async function killAll({ child, ended }: Service): Promise<void> {
  for (const pid of [child.pid, ...descendantsOf(child.pid)]) {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
  await ended
}

/**
 * Runs an SQL statement in the local database of a running service, for example to simulate the passing of
 * time.
 *
 * @throws If the database is locked for several seconds.
 */
export function changeDatabase(stateDir: string, sql: string): void {
  const [file = ''] = globSync(join(stateDir, DATABASES))
  const database = new DatabaseSync(file, { timeout: LOCKED_FOR_MS })
  try {
    database.exec(sql)
  } finally {
    database.close()
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
