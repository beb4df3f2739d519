// Runs wrangler with its output in a file, which is shown only when something fails.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ISOLATE_ENV } from './isolate.ts'

const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))
const LEASH = fileURLToPath(new URL('leash.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Maximum length of the output that is shown, in characters. */
const TAIL = 8_000

/** Environment in which wrangler asks nobody and calls no other machine. */
const QUIET = {
  CI: '1', // never asks
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false', // secrets come only from their file
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'true',
  NODE_ENV: 'production', // React as it is deployed, since its development build is many times slower
  NO_COLOR: '1',
  WRANGLER_HIDE_BANNER: 'true', // which turns off the check for updates
  WRANGLER_SEND_METRICS: 'false',
}

/** wrangler, running in a process group of its own. */
export type Running = {
  child: ChildProcess
  /** Returns the end of its output. */
  output(): string
  /** Resolves to its exit code, or null when it was killed. */
  ended: Promise<number | null>
}

/** Starts wrangler with its output appended to a log file. */
export function startWrangler(args: readonly string[], logFile: string): Running {
  const child = spawn(process.execPath, [LEASH, WRANGLER, ...args], {
    cwd: PROJECT,
    detached: true, // a group of its own, so that Ctrl-C reaches this process first and the group can be ended as one
    stdio: ['pipe', 'pipe', 'pipe'], // the leash holds standard input, which closes when this process dies
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
 * Waits until wrangler has finished a task.
 *
 * @throws With wrangler's output when it fails.
 */
export async function finish({ ended, output }: Running, task: string): Promise<void> {
  const code = await ended
  if (code !== 0) throw new Error(`Cannot ${task}: wrangler ended with ${code}\n\n${output().trim()}`)
}

/** Returns the arguments that update the local database. */
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
 * Returns the arguments that run the Worker locally.
 *
 * @param variables No secrets, since everybody on this machine can read them.
 * @param secretsFile Full path of the file that wrangler reads instead of `.dev.vars` and `.env`.
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
