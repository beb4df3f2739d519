// Runs wrangler and writes its output to a log file. The end of the output is shown only after a failure.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ISOLATE_ENV } from './isolate.ts'

const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url))
const LEASH = fileURLToPath(new URL('leash.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Maximum number of characters of output in an error message. */
const TAIL = 8_000

/**
 * Environment variables for wrangler. They prevent it from prompting for input, accessing the network and
 * reading secrets from the environment, and select React's production build.
 */
const QUIET = {
  CI: '1', // disables interactive prompts
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_INCLUDE_PROCESS_ENV: 'false', // so that secrets come only from their own file
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'true',
  NODE_ENV: 'production', // selects React's production build, because the development build is many times slower
  NO_COLOR: '1',
  WRANGLER_HIDE_BANNER: 'true', // disables the update check
  WRANGLER_SEND_METRICS: 'false',
}

/** A wrangler process in its own process group. */
export type Running = {
  child: ChildProcess
  /** Returns the last 8,000 characters of wrangler's output. */
  output(): string
  /** Resolves to the process's exit code, or to null if a signal killed it. */
  ended: Promise<number | null>
}

/** Starts wrangler and appends its output to a log file. */
export function startWrangler(args: readonly string[], logFile: string): Running {
  const child = spawn(process.execPath, [LEASH, WRANGLER, ...args], {
    cwd: PROJECT,
    detached: true, // creates a process group that Ctrl-C does not reach and that can be ended as a whole
    stdio: ['pipe', 'pipe', 'pipe'], // the leash watches standard input, which closes when this process exits
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
 * @throws If the task fails. The message contains wrangler's output.
 */
export async function finish({ ended, output }: Running, task: string): Promise<void> {
  const code = await ended
  if (code !== 0) throw new Error(`Cannot ${task}: wrangler exited with ${code}\n\n${output().trim()}`)
}

/** Returns wrangler's arguments for migrating the local database. */
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
 * Returns wrangler's arguments for running the Worker locally.
 *
 * @param variables Variables without secrets, because other users on this machine can see the arguments.
 * @param secretsFile Absolute path of the file that wrangler reads instead of `.dev.vars` and `.env`.
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
