// Sets up the test environment of a fault scenario: a mailbox, and the Worker with readers and articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticDay } from '../bench/day.ts'
import { type MailboxOptions, type MailboxServer, startMailbox } from '../mailbox/server.ts'
import { sampleArticles } from '../samples/samples.ts'
import { createDatabase } from './local-database.ts'
import type { StorageFaults } from './namespace.ts'
import { ask } from './oracle.ts'
import { readersSql } from './readers.ts'
import { type Service, startService } from './service.ts'

export const ADMIN = { Authorization: 'Bearer local-admin-token' }
const READERS_AT_ONCE = 100_000
const MS_PER_DAY = 86_400_000

export const VARIABLES: Readonly<Record<string, string>> = {
  ENVIRONMENT: 'local',
  PUBLIC_URL: 'http://localhost:8787',
  SENDER: 'Broadsheet <digest@broadsheet.example>',
  POSTAL_ADDRESS: 'Broadsheet, 1 Harbour Street, Port Ellery',
  RESEND_API_KEY: 're_local',
  ADMIN_TOKEN: 'local-admin-token',
  LINK_SECRET: 'local-link-secret-for-this-machine-only',
}

/** Number of stories per letter, keyed by the letter's approximate size in a request body, in KB. */
const STORIES = { 10: 1, 30: 8, 60: 23 } as const
export type LetterKb = keyof typeof STORIES

export type SeenDigest = {
  day: string
  state: string
  reason: string | null
  counts: Record<string, number>
  leftOut: { reason: string; articles: number }[] | null
  attempts: number
}

export type StageOptions = {
  script: string
  readers: number
  letterKb?: LetterKb
  mailbox?: Omit<MailboxOptions, 'port'>
  variables?: Readonly<Record<string, string>>
  faults?: StorageFaults
  /** URL of a running mailbox to use instead of starting a new one. */
  mailboxUrl?: string
}

/** Changes that take effect at a restart. */
export type Changes = { variables?: Record<string, string>; faults?: StorageFaults; script?: string }

export type Stage = {
  mailbox: string
  service: Service
  stateDir: string
  /** Returns the Worker's complete log, including lines from before restarts. */
  logs(): readonly string[]
  /** Kills the Worker and restarts it from its saved state with the given changes. */
  restart(changes?: Changes): Promise<Service>
  /** Triggers the digest of a day (default: today) through the API, as an operator would. */
  trigger(day?: string): Promise<SeenDigest>
  /** Stops or resumes a digest through the API, as an editor would. */
  steer(day: string, action: 'stop' | 'resume'): Promise<SeenDigest>
  /** Requests a dry run of today's digest, which sends nothing. */
  dryRun(): Promise<{ operations: number; bytes: number; rejected: unknown[] }>
  /** Runs the scheduled handler as the cron trigger would at the given time. */
  tick(time: number): Promise<void>
  digest(day: string): Promise<SeenDigest>
  listDigests(): Promise<SeenDigest[]>
}

/** Sets up a test environment, runs `play` in it, and tears it down. Returns the result of `play`. */
export async function onStage<T>(options: StageOptions, play: (stage: Stage) => Promise<T>): Promise<T> {
  const { readers, letterKb = 10, mailboxUrl } = options
  const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-faults-'))
  createDatabase(stateDir)
  const mailbox: MailboxServer | null =
    mailboxUrl === undefined ? await startMailbox({ port: 0, keepLetters: 10, ...options.mailbox }) : null
  const url = mailboxUrl ?? mailbox?.url ?? ''
  const standard = {
    ...VARIABLES,
    RESEND_BASE_URL: url,
    MAX_STORIES: String(STORIES[letterKb]),
    MAX_STORIES_PER_THEME: '50',
    ...options.variables,
  }
  const start = async ({ variables, faults, script = options.script }: Changes) =>
    startService({
      script,
      stateDir,
      variables: { ...standard, ...variables, ...(faults && { FAULTS: JSON.stringify(faults) }) },
    })
  const ended: string[] = []
  let service = await start(options.faults === undefined ? {} : { faults: options.faults })
  const api = <R>(path: string, init: RequestInit = {}) =>
    ask<R>(service.url + path, { headers: ADMIN, ...init })
  try {
    for (let from = 1; from <= readers; from += READERS_AT_ONCE) {
      await service.sql(readersSql(from, Math.min(readers, from + READERS_AT_ONCE - 1)))
    }
    return await play({
      mailbox: url,
      stateDir,
      logs: () => [...ended, ...service.logs],
      get service() {
        return service
      },
      async restart(changes = {}) {
        await service.kill()
        ended.push(...service.logs)
        service = await start(changes)
        return service
      },
      trigger: (day) => api<SeenDigest>('/api/digests', { method: 'POST', body: JSON.stringify({ day }) }),
      steer: (day, action) => api<SeenDigest>(`/api/digests/${day}/${action}`, { method: 'POST' }),
      dryRun: () => api('/api/digests', { method: 'POST', body: '{"dryRun": true}' }),
      tick: (time) => tick(service.url, time),
      digest: (day) => api<SeenDigest>(`/api/digests/${day}`),
      listDigests: async () => (await api<{ digests: SeenDigest[] }>('/api/digests')).digests,
    })
  } finally {
    await service.kill()
    await mailbox?.close()
    rmSync(stateDir, { recursive: true, force: true })
  }
}

/** Stores the sample articles and `others` synthetic articles as the articles of a UTC day. */
export async function storeSamples(
  { service }: Stage,
  day = today(),
  now = new Date(),
  others = 0,
): Promise<void> {
  const response = await fetch(`${service.url}/api/articles?day=${day}`, {
    method: 'POST',
    headers: ADMIN,
    body: [...sampleArticles(now), ...syntheticDay(others)]
      .map((article) => {
        const [title, text] = [article.title, article.text].map((words) => newsOf(day, words))
        return JSON.stringify({ ...article, title, text, id: `${article.id}-${day}` })
      })
      .join('\n'),
  })
  const lines = (await response.text()).trim().split('\n')
  if (lines.some((line) => !line.includes('"accepted":true')))
    throw new Error(`Cannot store the sample articles: ${lines[0]}`)
}

/**
 * Changes a text with a Caesar cipher that depends on the day, because repeated stories would be left out of
 * the next day's digest. Leaves today's text unchanged.
 */
function newsOf(day: string, words: string): string {
  if (day === today()) return words
  const shift = 1 + ((Date.parse(day) / MS_PER_DAY) % 24)
  return words.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(A + ((letter.charCodeAt(0) - A + shift) % 26)),
  )
}

const A = 'a'.charCodeAt(0)

export const today = () => new Date().toISOString().slice(0, 10)

async function tick(url: string, time: number): Promise<void> {
  const query = new URLSearchParams({ cron: '*/5 * * * *', time: String(time) })
  const response = await fetch(`${url}/cdn-cgi/local/scheduled?${query}`)
  const text = await response.text()
  if (!response.ok) throw new Error(`Cannot run the scheduled handler: it returned ${text}`)
}
