// Measures the speed and CPU time of sending letters in a test environment.
import { readFileSync } from 'node:fs'
import type { LockedBatch } from '../../src/delivery/batch.ts'
import { bodyMaker } from '../../src/delivery/body.ts'
import { cacheStoriesFor } from '../../src/letters/story-filter-cache.ts'
import { ask, totalsOf } from '../faults/oracle.ts'
import type { Stage } from '../faults/stage.ts'
import { descendantsOf } from '../processes.ts'
import type { Trial } from './floor.ts'

/** Clock ticks per second in /proc. */
const TICKS = 100

export type Measured = { letters: number; seconds: number; cpuSeconds: number; bytes: number }

/** Returns the time between the composition and the completion of the only digest, in seconds. */
export async function secondsToSend({ service }: Stage): Promise<number> {
  const [row] = await service.sql('SELECT completed_at - composed_at AS ms FROM digests')
  return Number(row?.ms) / 1000
}

/** Returns the parameters for the bare loop, with the exact request body of the digest's first batch. */
export async function trialOf(stage: Stage, letters: number): Promise<Trial> {
  const [digest] = await stage.service.sql('SELECT template, links, edition FROM digests')
  const [batch] = await stage.service.sql(
    `SELECT json_group_array(json_array(s.id, s.email) ORDER BY j.key) AS recipients
     FROM batches b, json_each(b.subscriber_ids) j CROSS JOIN subscribers s ON s.id = j.value WHERE b.seq = 0`,
  )
  const [template, links, edition] = [digest?.template, digest?.links, digest?.edition].map((json) =>
    JSON.parse(String(json)),
  )
  const bodyOf = await bodyMaker(template, links, cacheStoriesFor(edition, null))
  const recipients = JSON.parse(String(batch?.recipients)) as LockedBatch['recipients']
  const bytes = await bodyOf({ recipients } as LockedBatch)
  const perCall = recipients.length
  const calls = Math.max(1, Math.floor(letters / perCall))
  return {
    mailbox: stage.mailbox,
    letters: calls * perCall,
    perCall,
    bytes: bytes.length / perCall,
    body: new TextDecoder().decode(bytes),
  }
}

export async function attempt(stage: Stage, path: string, trial: Trial): Promise<Measured> {
  const before = await totalsOf(stage.mailbox)
  const cpuBefore = cpuSecondsOf(stage)
  const startedAt = performance.now()
  await ask(stage.service.url + path, { method: 'POST', body: JSON.stringify(trial) })
  const seconds = (performance.now() - startedAt) / 1000
  const cpuSeconds = cpuSecondsOf(stage) - cpuBefore
  const { accepted, bytes } = await totalsOf(stage.mailbox)
  return { letters: accepted - before.accepted, seconds, cpuSeconds, bytes: bytes - before.bytes }
}

/** Returns the runtime's CPU time in seconds, or 0 if the system has no /proc. */
export function cpuSecondsOf({ service }: Stage): number {
  const ticks = descendantsOf(service.pid).map((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(fields[11]) + Number(fields[12])
    } catch {
      return 0
    }
  })
  return ticks.reduce((sum, value) => sum + value, 0) / TICKS
}

/** Returns the runtime's peak resident memory in MB, or 0 if the system has no /proc. */
export function peakMemoryMb({ service }: Stage): number {
  const peaks = descendantsOf(service.pid).map((pid) => {
    try {
      return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0 // the process has exited, or the system is not Linux
    }
  })
  return Math.max(0, ...peaks) / 1024
}
