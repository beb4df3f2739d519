// No fault at all: as many calls as it takes, and no more.
import { readFileSync } from 'node:fs'
import { descendantsOf } from '../processes.ts'
import { count, failing, type Result, type Row, type Run, resultOf, sized } from '../row.ts'
import { type LetterKb, onStage, type Stage, storeSamples, untilState } from '../stage.ts'

const MOST_MEMORY_MB = 512

export const PLAIN: readonly Row[] = [
  { name: 'none', fault: 'none', play: (run) => deliver(run, sized(run, 100_000, 1000), 30) },
  {
    name: 'million',
    fault: 'none',
    onDemand: true,
    play: (run) => deliver(run, sized(run, 1_000_000, 1000), 10),
  },
]

async function deliver({ script }: Run, readers: number, letterKb: LetterKb): Promise<Result> {
  return onStage({ script, readers, letterKb }, async (stage) => {
    await storeSamples(stage)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], 3600)
    const result = await resultOf(stage, digest, readers, startedAt)
    const memoryMb = peakMemoryMb(stage)
    const calls = Math.ceil(readers / 100)
    const size = result.totals.bytes / result.totals.accepted / 1000
    return {
      ...result,
      size: `${result.size} of ${size.toFixed(0)} KB`,
      notes: [`runtime ${memoryMb.toFixed(0)} MB at most`],
      faults: [
        ...result.faults,
        ...failing({
          [`exactly ${count(calls)} calls`]: result.totals.calls === calls,
          [`the runtime stays below ${MOST_MEMORY_MB} MB`]: memoryMb < MOST_MEMORY_MB,
          'no address is logged': !stage.service.logs.some((line) => line.includes('@')),
        }),
      ],
    }
  })
}

/** The most memory that the runtime has had, resident; 0 where the system does not tell. */
function peakMemoryMb({ service }: Stage): number {
  const peaks = descendantsOf(service.pid).map((pid) => {
    try {
      return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0 // ended, or no Linux
    }
  })
  return Math.max(0, ...peaks) / 1024
}
