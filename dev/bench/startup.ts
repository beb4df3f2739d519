// Measures the Worker's startup CPU time, and compares it with that of an earlier commit if one is given.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleWorker } from '../faults/bundle.ts'
import { commitBefore, withCommit } from './earlier-commit.ts'

/**
 * Number of starts per bundle. The median is used, because other work on the machine slows down some starts.
 */
const RUNS = 25
const MAX_ADDED_MS = 15
const SELF = fileURLToPath(import.meta.url)
/** Stub for the module `cloudflare:workers`, which exists only in the Workers runtime. */
const RUNTIME =
  'data:text/javascript,export class DurableObject {}; export class WorkerEntrypoint {}; export const env = {}'

/**
 * Prints the median startup CPU time.
 *
 * @param options `--before=COMMIT` also measures that commit and enforces a limit on the difference.
 */
export function benchStartup(options: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-startup-'))
  const commit = commitBefore(options)
  try {
    const now = bundle(folder, 'now')
    const before = commit === null ? null : withCommit(commit, (project) => bundle(folder, 'before', project))
    const times = { now: [] as number[], before: [] as number[] }
    for (let run = 0; run < RUNS; run++) {
      if (before !== null) times.before.push(startOnce(before))
      times.now.push(startOnce(now))
    }
    console.log(`Startup: ${median(times.now).toFixed(1)} ms of CPU time, median of ${RUNS} starts`)
    if (before !== null) reportAdded(median(times.now) - median(times.before), String(commit))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reportAdded(added: number, commit: string): void {
  console.log(`  more than at ${commit}: ${added.toFixed(1)} ms (limit ${MAX_ADDED_MS} ms)`)
  if (added > MAX_ADDED_MS) throw new Error('The Worker takes too long to start')
}

/** Bundles a project. @returns Path of the bundle. */
function bundle(folder: string, name: string, project?: string): string {
  const outDir = join(folder, name)
  bundleWorker('src/index.ts', outDir, project)
  const path = join(outDir, 'index.mjs')
  renameSync(join(outDir, 'index.js'), path)
  return path
}

/** Starts a bundle in a separate process. @returns The CPU time in milliseconds. */
function startOnce(path: string): number {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--no-warnings', SELF, path], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Cannot start the bundle: ${stderr}`)
  return Number(stdout)
}

async function evaluate(path: string): Promise<void> {
  registerHooks({
    resolve: (name, context, next) =>
      name === 'cloudflare:workers' ? { url: RUNTIME, shortCircuit: true } : next(name, context),
  })
  const start = process.cpuUsage()
  await import(pathToFileURL(path).href)
  const { user, system } = process.cpuUsage(start)
  console.log((user + system) / 1000)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const [, script, path] = process.argv
if (script === SELF && path !== undefined) await evaluate(path)
