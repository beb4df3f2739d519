// Runs the dispatcher on a simulated clock. Each turn runs at the time for which the alarm would be set.
import { env } from 'cloudflare:workers'
import { onTestFinished, vi } from 'vitest'
import { findDigest } from '../../src/d1/digests/digests.ts'
import type { Deps } from '../../src/dispatcher/deps.ts'
import { workTurn } from '../../src/dispatcher/turn.ts'
import { pacedCall } from '../../src/resend/call.ts'
import { aConfig } from '../factories.ts'
import { aRandom } from './flaky.ts'
import { aResend, type FakeResend } from './resend.ts'

export const DAY = '2026-11-23'
export const SEVEN = Date.parse('2026-11-23T07:00:00Z')
const HOUR = 3_600_000

export type World = {
  resend: FakeResend
  deps: Deps
  now: () => number
  setNow: (now: number) => void
  /**
   * Runs turns until nothing is left to do, or until the given time, by default 07:00 on 25 November. Returns
   * the number of turns.
   */
  run: (until?: number) => Promise<number>
  /** Bodies of all alerts posted to the operator's webhook, whether or not it accepted them. */
  alerts: Record<string, unknown>[]
  /** Whether the webhook accepts alerts. */
  takesAlerts: boolean
  /** Logged events, each as a line of JSON. */
  logs: string[]
  /** Discards the dispatcher's memory, as a crash or a deployment would. */
  restart: () => void
}

const TABLES = [
  'alerts',
  'upkeep',
  'batches',
  'omissions',
  'address_changes',
  'considered',
  'memory',
  'edits',
  'actions',
  'corrections',
  'feedback',
  'comments',
  'digests',
  'notes',
  'consents',
  'suppressions',
  'subscribers',
  'hits',
]

/** Creates a world at 07:00 UTC without digests or subscribers. A test file may use only one at a time. */
export async function aWorld(
  options: {
    db?: D1Database
    variables?: Record<string, unknown>
    seed?: number
    callsPerTurn?: number
  } = {},
): Promise<World> {
  await env.DB.batch(TABLES.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  const logs: string[] = []
  for (const method of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((line) => void logs.push(JSON.stringify(line)))
    onTestFinished(() => spy.mockRestore())
  }
  let time = SEVEN
  const now = () => time
  const random = aRandom(options.seed ?? 1)
  const resend = aResend(now)
  const newCall = () =>
    pacedCall(
      async (request) => {
        time += 20
        return resend.send(request)
      },
      {
        now,
        wait: async (ms) => {
          time += ms
        },
        random,
      },
    )
  const alerts: Record<string, unknown>[] = []
  const deps: Deps = {
    db: options.db ?? env.DB,
    articles: env.ARTICLES,
    editions: env.EDITIONS,
    config: aConfig(options.variables),
    call: newCall(),
    postAlert: async (body) => {
      alerts.push(body)
      return world.takesAlerts
    },
    now: () => new Date(time),
    random,
  }
  const restart = () => {
    deps.call = newCall()
  }
  const world: World = {
    resend,
    alerts,
    takesAlerts: true,
    deps,
    now,
    restart,
    logs,
    setNow: (at) => {
      time = at
    },
    run: async (until = SEVEN + 48 * HOUR) => {
      let failures = 0
      for (let turns = 1; turns < 1000; turns++) {
        const before = resend.calls.length
        const isOver = () => resend.calls.length - before >= (options.callsPerTurn ?? 100)
        let next: Date | null
        try {
          const result = await workTurn(deps, { isOver })
          next = result.next
          failures = result.failed ? failures + 1 : 0
        } catch {
          next = null
          failures++
          restart()
        }
        const retryAt = time + Math.min(300_000, 2000 * 2 ** (failures - 1))
        if (failures > 0 && (next === null || next.getTime() > retryAt)) next = new Date(retryAt)
        if (next === null) return turns
        const at = Math.max(time + 1, next.getTime())
        time = Math.max(time, Math.min(at, until))
        if (at > until) return turns
      }
      throw new Error('Cannot finish: turns follow each other without progress')
    },
  }
  return world
}

/** Returns the stored state and counts of a day's digest. */
export const booksOf = async (day = DAY) => {
  const digest = await findDigest(env.DB, day)
  return { state: digest?.state, ...digest?.counts }
}

/** Returns the subscribers whose letter Resend did not accept exactly once. */
export function wrongly(resend: FakeResend, ids: readonly string[], day = DAY): string[] {
  return ids.filter((id) => resend.accepted.get(`${day} ${id}@readers.example`) !== 1)
}

/** Stores articles of a day, three by default, as an external pipeline would. */
export async function someArticles(day = DAY, count = 3): Promise<void> {
  const subjects = ['A comet over Berlin', 'Grain prices fall again', 'The harbour of Hamburg reopens']
  for (let index = 0; index < count; index++) {
    const title = subjects[index % subjects.length]
    const value = {
      title,
      url: `https://gazette${index}.example/${index}`,
      text: `${title}. It was seen by many people on the shore this morning.\n\nMore is expected in the evening, said Number ${index}.`,
    }
    await env.ARTICLES.put(`article/${day}/a${index}`, JSON.stringify(value))
  }
}
