import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lifetime } from './lifetime.ts'
import { endTree } from './process-tree.ts'
import { partSecrets, writeSecrets } from './secrets.ts'
import { pinVariables } from './settings.ts'
import { isUpToDate } from './state.ts'
import type { Running } from './wrangler.ts'
import { devArgs, finish, migrateArgs, startWrangler } from './wrangler.ts'

const READY_WITHIN_MS = 50_000
const ASK_EVERY_MS = 200

export type Worker = {
  /** URL of the Worker, `http://localhost:<port>`. */
  url: string
  /** File with the output of wrangler and the Worker. */
  logFile: string
  /** When the Worker exits, resolves to an error message with the end of the output. */
  died: Promise<string>
}

/**
 * Migrates the local database if necessary, starts the Worker and waits until it responds.
 *
 * @throws If the migrations or the build fail, or if the Worker does not respond within 50 seconds. The
 * message contains wrangler's output.
 */
export async function startWorker(
  { port, stateDir, variables }: { port: number; stateDir: string; variables: Record<string, string> },
  life: Lifetime,
): Promise<Worker> {
  await mkdir(stateDir, { recursive: true })
  const logFile = join(stateDir, 'worker.log')
  const run = (args: string[]) =>
    life.hold(
      () => startWrangler(args, logFile),
      ({ child }) => endTree(child),
    )
  if (!(await isUpToDate(stateDir))) await finish(run(migrateArgs(stateDir)), 'update the local database')
  const url = `http://localhost:${port}`
  const { plain, secrets } = partSecrets(pinVariables(variables))
  const secretsFile = life.hold(
    () => writeSecrets(stateDir, secrets),
    (file) => rm(file, { force: true }),
  )
  const running = run(devArgs(port, stateDir, { ...plain, PUBLIC_URL: url }, secretsFile))
  await untilReady(running, url)
  return {
    url,
    logFile,
    died: running.ended.then(() => `The Worker exited unexpectedly\n\n${running.output().trim()}`),
  }
}

async function untilReady(running: Running, url: string): Promise<void> {
  const fail = (why: string) => new Error(`Cannot run the Worker: ${why}\n\n${running.output().trim()}`)
  let ended = false
  running.ended.then(() => {
    ended = true
  })
  const deadline = performance.now() + READY_WITHIN_MS
  while (performance.now() < deadline) {
    if (ended) throw fail('wrangler exited')
    // After a failed build, wrangler keeps running and holds all requests until the next build.
    if (/Build failed|failed to start/.test(running.output())) throw fail('wrangler reports an error')
    if (await answers(`${url}/health`)) return
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  throw fail(`no response from ${url} after ${READY_WITHIN_MS / 1000} seconds`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await response.arrayBuffer()
    return true
  } catch {
    return false
  }
}
