// Starts the Worker in a runtime that can be killed, as in a power cut, and restarted from the state on disk.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ISOLATE_ENV } from '../local/isolate.ts'
import { changeDatabase } from './local-database.ts'
import type { Order, OrderReport, Start } from './orders.ts'

const RUNTIME = fileURLToPath(new URL('runtime.ts', import.meta.url))

export type Service = {
  url: string
  /** Time at which the runtime started, from `performance.now()`. */
  startedAt: number
  /** Lines logged by the Worker since the last start. */
  logs: readonly string[]
  /** Process id of the runtime's parent process, which leads the process group. */
  pid: number
  /**
   * Runs SQL statements in one transaction, bypassing the Worker.
   *
   * @returns The rows of the last statement.
   */
  sql(...statements: string[]): Promise<Record<string, unknown>[]>
  /** Writes articles to KV unchanged, as an external pipeline would. */
  put(articles: [key: string, value: string][]): Promise<void>
  /** Lists the article keys in KV with the given prefix. */
  listKeys(prefix: string): Promise<string[]>
  /** Kills the runtime and its parent process. */
  kill(): Promise<void>
}

/** Starts the Worker. @throws If the runtime does not start. */
export async function startService(start: Start): Promise<Service> {
  const startedAt = performance.now()
  const child = fork(RUNTIME, {
    detached: true, // creates a process group, so that the whole group can be killed
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, ...ISOLATE_ENV, NODE_NO_WARNINGS: '1' },
  })
  const ended = once(child, 'close')
  const logs: string[] = []
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000)
  })
  const waiting = new Map<number, (report: OrderReport) => void>()
  let begun: (report: OrderReport) => void = () => {}
  const answer = new Promise<OrderReport>((resolve) => {
    begun = resolve
    ended.then(() => resolve({ failed: `it ended with: ${errors}` }))
  })
  child.on('message', (report: OrderReport) => {
    if ('log' in report) logs.push(report.log)
    else if ('id' in report) waiting.get(report.id)?.(report)
    else begun(report)
  })
  child.send(start)
  const report = await answer
  if (!('ready' in report)) throw new Error(`Cannot start the runtime: ${JSON.stringify(report)}`)
  let orders = 0
  const carryOut = async (order: { put: [key: string, value: string][] } | { list: string }) => {
    const id = orders++
    const done = new Promise<OrderReport>((resolve) => waiting.set(id, resolve))
    child.send({ id, ...order } satisfies Order)
    const answered = await done
    waiting.delete(id)
    if (!('keys' in answered))
      throw new Error(`Cannot run the command in the runtime: ${JSON.stringify(answered)}`)
    return answered.keys
  }
  return {
    url: report.ready,
    startedAt,
    logs,
    pid: child.pid ?? 0,
    sql: async (...statements) => changeDatabase(start.stateDir, statements),
    async put(articles) {
      await carryOut({ put: articles })
    },
    listKeys: (prefix) => carryOut({ list: prefix }),
    async kill() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // the process has already exited
      }
      await ended
    },
  }
}
