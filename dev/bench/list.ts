// Measures the throughput of reader imports and of Resend's webhook events.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker } from '../faults/bundle.ts'
import { emailOf } from '../faults/readers.ts'
import { onStage, type Stage } from '../faults/stage.ts'
import { WEBHOOK_SECRET } from '../local/settings.ts'
import { sign } from '../mailbox/webhooks.ts'
import { peakMemoryMb } from './trial.ts'

const ADMIN = { Authorization: 'Bearer local-admin-token' }
const LINES = 100_000
const FEWEST_LINES_PER_SECOND = 2000
const EVENTS = 50_000
/** Every fifth event is posted twice. */
const REPEATED = 5
const AT_ONCE = 16
/**
 * Stride through the list of posts, used to shuffle it. It is coprime to the number of posts, so no post is
 * omitted or repeated.
 */
const STRIDE = 7919
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']

/** Runs a task against a Worker that has no readers and is bundled as for a deployment. */
export async function onWorker(
  play: (stage: Stage) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  try {
    bundleWorker('src/index.ts', folder)
    const variables = { RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET, ...more }
    await onStage({ script: join(folder, 'index.js'), readers: 0, variables }, play)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Imports a table of readers twice, and prints the speed of each import. The second import changes nothing.
 */
export const benchImport = () =>
  onWorker(async (stage) => {
    const memoryBefore = peakMemoryMb(stage)
    const body = table()
    for (const expected of ['imported', 'unchanged'] as const) {
      const startedAt = performance.now()
      const answer = await fetch(`${stage.service.url}/api/subscribers/import`, {
        method: 'POST',
        headers: ADMIN,
        body,
      })
      const said = (await answer.text()).trimEnd().split('\n')
      const rate = LINES / ((performance.now() - startedAt) / 1000)
      const sums = JSON.parse(said.at(-1) ?? '{}') as Record<string, number>
      console.log(
        `${LINES} lines ${expected}: ${rate.toFixed(0)} lines/s (at least ${FEWEST_LINES_PER_SECOND})`,
      )
      if (said.length !== 1 || sums[expected] !== LINES)
        throw new Error(`Cannot import the table: the Worker returned ${said.at(-1)}`)
      if (rate < FEWEST_LINES_PER_SECOND) throw new Error('The import is too slow')
    }
    console.log(
      `  the runtime's memory grew by ${(peakMemoryMb(stage) - memoryBefore).toFixed(0)} MB at its peak`,
    )
  })

function table(): string {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const choice = `world science,${index % 24},${ZONES[index % ZONES.length]},en`
    return `reader${index}@import.example,"Form, at the fair",2025-03-01T08:00:00Z,${choice}`
  })
  return ['email,consent_source,consented_at,themes,hour,time_zone,language', ...lines].join('\n')
}

type Event = { type: string; reader: number; day: number; bounce?: { type: string } }

/**
 * Returns a reader's webhook events. Of every four readers, the first complains, the second bounces
 * permanently, and the third has enough transient bounces to be suppressed. The fourth has too few.
 */
function eventsOf(reader: number): Event[] {
  const soft = (day: number): Event => ({ type: 'email.bounced', reader, day, bounce: { type: 'Transient' } })
  const delivered = (day: number): Event => ({ type: 'email.delivered', reader, day })
  const days = [1, 2, 3, 4]
  const last: Event[] = [
    { type: 'email.complained', reader, day: 5 },
    { type: 'email.bounced', reader, day: 5, bounce: { type: 'Permanent' } },
    soft(5),
    delivered(5),
  ]
  const before = reader % 4 === 1 ? delivered : soft
  return [...days.map(before), last[reader % 4] ?? delivered(5)]
}

/**
 * Prints the throughput of webhook events that arrive out of order, some of them twice. Each event must count
 * only once.
 */
export const benchWebhooks = () =>
  onWorker(async ({ service }) => {
    const readers = Array.from({ length: EVENTS / 5 }, (_, index) => index)
    const table = readers.map((index) => `${emailOf(index)},form,2025-03-01`)
    const body = ['email,consent_source,consented_at', ...table].join('\n')
    const api = `${service.url}/api/subscribers/import`
    await (await fetch(api, { method: 'POST', headers: ADMIN, body })).text()
    const events = readers.flatMap(eventsOf)
    const posts = [...events.keys(), ...[...events.keys()].filter((index) => index % REPEATED === 0)]
    const startedAt = performance.now()
    let next = 0
    const lane = async () => {
      for (let turn = next++; turn < posts.length; turn = next++) {
        const index = posts[(turn * STRIDE) % posts.length] ?? 0
        await postEvent(service.url, index, events[index])
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
    const rate = posts.length / ((performance.now() - startedAt) / 1000)
    console.log(
      `${EVENTS} webhook events, ${posts.length - EVENTS} of them twice: ${rate.toFixed(0)} events/s`,
    )
    const found = await service.sql(
      `SELECT s.state, s.epoch, x.reason, count(*) AS n FROM subscribers s
       LEFT JOIN suppressions x ON x.address_hash = s.address_hash GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    )
    const each = readers.length / 4
    const expected = [
      { state: 'active', epoch: 1, reason: null, n: each },
      { state: 'active', epoch: 1, reason: 'bounce', n: 2 * each },
      { state: 'unsubscribed', epoch: 2, reason: 'complaint', n: each },
    ]
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error(
        `The events resulted in ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
      )
    }
  })

async function postEvent(worker: string, index: number, event: Event | undefined): Promise<void> {
  if (event === undefined)
    throw new RangeError('Cannot post an event: the list has no event at this position')
  const { type, reader, day, bounce } = event
  const body = JSON.stringify({
    type,
    created_at: `2026-11-0${day}T07:00:00.000Z`,
    data: { to: [emailOf(reader)], bounce },
  })
  const headers = sign(WEBHOOK_SECRET, `msg_${index}`, Date.now(), body)
  const answer = await fetch(`${worker}/webhooks/resend`, { method: 'POST', headers, body })
  if (!answer.ok)
    throw new Error(`Cannot post an event: the Worker returned ${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
}
