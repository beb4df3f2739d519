// Compares the delivery's speed and CPU time with those of a bare loop and two naive programs. Also counts D1
// and KV operations, and estimates the monthly cost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker } from '../faults/bundle.ts'
import { ask, totalsOf } from '../faults/oracle.ts'
import { type LetterKb, onStage, type Stage, storeSamples, today } from '../faults/stage.ts'
import { untilState } from '../faults/until.ts'
import type { Counts } from './counted.ts'
import type { Trial } from './floor.ts'
import { monthlyBill, type Use } from './prices.ts'
import { attempt, cpuSecondsOf, type Measured, secondsToSend, trialOf } from './trial.ts'

const READERS = 5000
const NAIVE_LETTERS = 300
/** Number of additional articles needed for a letter of 60 KB. */
const OTHER_ARTICLES = 60
/** Resend's rate limit, in calls per second. */
const CALLS_PER_SECOND = 5
const SECONDS_A_TURN = 20

/** Prints the delivery's measurements. @param readers Number of recipients. */
export async function benchDelivery(readers = READERS): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  try {
    bundleWorker('dev/bench/entry.tsx', folder)
    const script = join(folder, 'entry.js')
    for (const letterKb of [30, 60] as const) await benchSize(script, letterKb, readers)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Measures a digest's delivery and then, in the same environment, a bare loop that posts one request body
 * repeatedly.
 */
export async function compareWithFloor(
  script: string,
  letterKb: LetterKb,
  readers: number,
): Promise<{ delivery: Measured & { counts: Counts }; floor: Measured; trial: Trial }> {
  return onStage({ script, readers, letterKb }, async (stage) => {
    await storeSamples(stage, today(), new Date(), letterKb === 60 ? OTHER_ARTICLES : 0)
    const delivery = await deliver(stage)
    const trial = await trialOf(stage, readers)
    const floor = await attempt(stage, '/bench/floor', trial)
    return { delivery, floor, trial }
  })
}

async function benchSize(script: string, letterKb: LetterKb, readers: number): Promise<void> {
  const { delivery, floor, trial } = await compareWithFloor(script, letterKb, readers)
  const size = delivery.bytes / delivery.letters
  const [single, batch] = await onStage({ script, readers: 1 }, async (stage) => {
    const naive = { mailbox: stage.mailbox, letters: NAIVE_LETTERS, perCall: 100, bytes: size }
    return [
      await attempt(stage, '/bench/single', naive),
      await attempt(stage, '/bench/batch', naive),
    ] as const
  })
  const lines: [string, Measured][] = [
    ['this delivery, from plan to accepted', delivery],
    ['a single body posted by a bare loop', floor],
    ['rendered per reader, batch.send', batch],
    ['rendered per reader, emails.send', single],
  ]
  console.log(`Letters of ${(size / 1000).toFixed(0)} KB to ${readers} readers, ${trial.perCall} per call`)
  for (const [name, { letters, seconds, cpuSeconds, bytes }] of lines) {
    const rate = letters / seconds
    const share = (rate / (floor.letters / floor.seconds)) * 100
    const cpu = (cpuSeconds / letters) * 1e6
    console.log(
      `  ${name.padEnd(38)} ${rate.toFixed(0).padStart(6)} letters/s ${share.toFixed(0).padStart(4)} % ` +
        `${cpu.toFixed(0).padStart(6)} µs of CPU time per letter of ${(bytes / letters / 1000).toFixed(0)} KB`,
    )
  }
  printUse(delivery, readers, trial.perCall)
}

/** Triggers today's digest, waits until it is complete, and measures its delivery. */
async function deliver(stage: Stage): Promise<Measured & { counts: Counts }> {
  await fetch(`${stage.service.url}/bench/counts`, { method: 'DELETE' })
  const cpuBefore = cpuSecondsOf(stage)
  const { day } = await stage.trigger()
  const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], 900)
  const cpuSeconds = cpuSecondsOf(stage) - cpuBefore
  const { accepted, bytes } = await totalsOf(stage.mailbox)
  const counts = await ask<Counts>(`${stage.service.url}/bench/counts`)
  if (digest.state !== 'complete')
    throw new Error(`Cannot measure the delivery: the digest is ${digest.state}, ${digest.reason}`)
  const seconds = await secondsToSend(stage)
  return { letters: accepted, seconds, cpuSeconds, bytes, counts }
}

function printUse(delivery: Measured & { counts: Counts }, readers: number, perCall: number): void {
  const { counts } = delivery
  const calls = Math.ceil(readers / perCall)
  console.log(
    `  D1: ${counts.d1Calls} calls (${(counts.d1Calls / calls).toFixed(2)} for each of ${calls} batches), ` +
      `${counts.d1RowsRead} rows read, ${counts.d1RowsWritten} written. ` +
      `KV: ${counts.kvReads} reads, ${counts.kvLists} lists, ${counts.kvWrites} writes`,
  )
  for (const target of [100_000, 1_000_000]) {
    const { withPlan, metered } = monthlyBill(usageFor(delivery, readers, perCall, target))
    console.log(
      `  ${target} readers a day: $${withPlan.toFixed(2)} a month including the plan, $${metered.toFixed(2)} for usage alone`,
    )
  }
}

/** Extrapolates the resource usage of a large digest from that of a smaller one. */
function usageFor(
  { counts, cpuSeconds }: Measured & { counts: Counts },
  readers: number,
  perCall: number,
  target: number,
): Use {
  const times = target / readers
  const calls = target / perCall
  const awakeSeconds = calls / CALLS_PER_SECOND
  const turns = awakeSeconds / SECONDS_A_TURN
  return {
    // Allow for two scans of all batches in each turn.
    d1RowsRead: counts.d1RowsRead * times + 2 * calls * turns,
    d1RowsWritten: counts.d1RowsWritten * times,
    kvReads: counts.kvReads,
    kvWrites: counts.kvWrites,
    kvLists: counts.kvLists,
    requests: 288 * 2 + turns,
    cpuMs: cpuSeconds * 1000 * times,
    awakeSeconds,
  }
}
