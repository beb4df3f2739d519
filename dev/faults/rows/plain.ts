// Scenarios without faults, in which the Worker must make exactly one call per batch.
import { attempt, peakMemoryMb, secondsToSend, trialOf } from '../../bench/trial.ts'
import { count, type FaultRow, type FaultRun, failing, type Result, resultOf, sized } from '../row.ts'
import { type LetterKb, onStage, type Stage, storeSamples } from '../stage.ts'
import { untilState } from '../until.ts'

const MOST_MEMORY_MB = 512
/** Minimum speed, as a fraction of the speed of a bare loop that posts the same bodies. */
const LEAST_SHARE = 0.5
const FLOOR_LETTERS = 10_000

export const PLAIN: readonly FaultRow[] = [
  { name: 'none', fault: 'none', play: (run) => deliver(run, sized(run, 100_000, 1000), 30) },
  {
    name: 'million',
    fault: 'none',
    onDemand: true,
    play: (run) => deliver(run, sized(run, 1_000_000, 1000), 10),
  },
]

async function deliver(run: FaultRun, readers: number, letterKb: LetterKb): Promise<Result> {
  return onStage({ script: run.script, readers, letterKb }, async (stage) => {
    await storeSamples(stage)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const memoryMb = peakMemoryMb(stage)
    const { rate, share } = await besideFloor(stage, readers)
    const calls = Math.ceil(readers / 100)
    const size = result.totals.bytes / result.totals.accepted / 1000
    return {
      ...result,
      size: `${result.size} of ${size.toFixed(0)} KB`,
      notes: [
        `${count(Math.round(rate))} letters/s from plan to accepted, ${(share * 100).toFixed(0)} % of a bare loop`,
        `runtime ${memoryMb.toFixed(0)} MB at most`,
      ],
      faults: [
        ...result.faults,
        ...failing({
          [`exactly ${count(calls)} calls`]: result.totals.calls === calls,
          [`the runtime stays below ${MOST_MEMORY_MB} MB`]: memoryMb < MOST_MEMORY_MB,
          // With few readers, startup and completion dominate the time. With small letters, bookkeeping does.
          [`at least ${LEAST_SHARE * 100} % of a bare loop`]:
            letterKb < 30 || readers < 10_000 || share >= LEAST_SHARE,
        }),
      ],
    }
  })
}

/**
 * Returns the delivery's speed in letters per second, and its ratio to the speed of a bare loop that posts
 * the same bodies.
 */
async function besideFloor(stage: Stage, readers: number): Promise<{ rate: number; share: number }> {
  const rate = readers / (await secondsToSend(stage))
  const trial = await trialOf(stage, Math.min(readers, FLOOR_LETTERS))
  const floor = await attempt(stage, '/bench/floor', trial)
  return { rate, share: rate / (floor.letters / floor.seconds) }
}
