// Runs wrangler, out of sight: its output goes to a file and is shown when something fails.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ISOLATE_ENV } from './isolate.ts'

const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))
const LEASH = fileURLToPath(new URL('leash.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** How much of its output is kept to be shown, in characters. */
const TAIL = 8_000

/** Nothing here may wait for, or talk to, anybody but this machine. */
const QUIET = {
  CI: '1', // never asks
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false', // secrets come from the file of secrets alone
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'true',
  NODE_ENV: 'production', // React as it is deployed: its other build is many times slower
  NO_COLOR: '1',
  WRANGLER_HIDE_BANNER: 'true', // and with it the check for updates
  WRANGLER_SEND_METRICS: 'false',
}

/** wrangler, running in a process group of its own. */
export type Running = {
  child: ChildProcess
  /** The end of what it has written. */
  output(): string
  /** Resolves to its exit code, null when it was killed. */
  ended: Promise<number | null>
}

/** Starts wrangler with its output appended to a log file. */
export function startWrangler(args: readonly string[], logFile: string): Running {
  const child = spawn(process.execPath, [LEASH, WRANGLER, ...args], {
    cwd: PROJECT,
    detached: true, // its own group: Ctrl-C reaches us first, and the group can be ended as one
    stdio: ['pipe', 'pipe', 'pipe'], // the leash is its standard input: it closes when we die
    env: { ...process.env, ...QUIET, ...ISOLATE_ENV },
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  let tail = ''
  const keep = (chunk: Buffer) => {
    log.write(chunk)
    tail = (tail + chunk.toString()).slice(-TAIL)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = once(child, 'close').then(([code]) => {
    log.end()
    return typeof code === 'number' ? code : null
  })
  return { child, output: () => tail, ended }
}

/**
 * Waits until wrangler has done what it was asked for.
 *
 * @throws With its output when it fails.
 */
export async function finish({ ended, output }: Running, task: string): Promise<void> {
  const code = await ended
  if (code !== 0) throw new Error(`Cannot ${task}: wrangler ended with ${code}\n\n${output().trim()}`)
}

/** The arguments that bring the local database up to date. */
export const migrateArgs = (stateDir: string): string[] => [
  'd1',
  'migrations',
  'apply',
  'DB',
  '--local',
  '--persist-to',
  stateDir,
]

/**
 * The arguments that run the Worker locally.
 *
 * @param variables Plain ones: everybody on this machine can read them.
 * @param secretsFile Full path; read in place of `.dev.vars` and `.env`.
 */
export const devArgs = (
  port: number,
  stateDir: string,
  variables: Readonly<Record<string, string>>,
  secretsFile: string,
): string[] => [
  'dev',
  '--local',
  '--port',
  String(port),
  '--inspector-port',
  '0',
  '--persist-to',
  stateDir,
  '--show-interactive-dev-session=false',
  '--env-file',
  secretsFile,
  ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
]
