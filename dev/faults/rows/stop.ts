// Fault scenario: an editor stops a digest while it is being sent, and later resumes it.
import { setFaults, totalsOf } from '../oracle.ts'
import { count, type FaultRow, type FaultRun, failing, resultOf, sized } from '../row.ts'
import { onStage, storeSamples } from '../stage.ts'
import { until, untilState } from '../until.ts'

/** Fraction of the letters after which the digest is stopped. */
const STOP_AFTER = 0.3
/**
 * Delay of calls once `STOP_AFTER` is reached, in milliseconds, so that the digest cannot complete before it
 * is stopped.
 */
const SLOW_MS = 3000
const LETTERS_PER_CALL = 100

export const STOP: readonly FaultRow[] = [
  { name: 'stop', fault: 'stopped and resumed, with lost responses', play: stopAndResume },
]

async function stopAndResume(run: FaultRun) {
  const readers = sized(run, 100_000, 2000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    const lost = { kind: 'lost', by: 'error', rate: 0.1 } as const
    const from = Math.ceil((STOP_AFTER * readers) / LETTERS_PER_CALL) + 1
    await setFaults(stage.mailbox, [{ kind: 'slow', delay: SLOW_MS, from }, lost], run.seed)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const called = async () => (await totalsOf(stage.mailbox)).calls >= from - 1
    await until('the calls before the stop', called, run.patience)
    await stage.steer(day, 'stop')
    await setFaults(stage.mailbox, [lost], run.seed)
    // No letter stays pending, because calls in doubt are repeated even after the stop.
    const settled = async () => {
      const digest = await stage.digest(day)
      return digest.counts.pending === 0 ? digest : null
    }
    const stopped = await until('every call in doubt to be settled', settled, run.patience)
    const before = await totalsOf(stage.mailbox)
    const { candidates = -1, pending: _, ...outcomes } = stopped.counts
    const sum = Object.values(outcomes).reduce((total, letters) => total + letters, 0)
    await stage.tick(Date.now())
    const after = await totalsOf(stage.mailbox)
    await stage.steer(day, 'resume')
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      notes: [`stopped with ${count(outcomes.stopped ?? 0)} letters closed`],
      faults: [
        ...result.faults,
        ...failing({
          [`the digest is stopped, not ${stopped.state}`]: stopped.state === 'stopped',
          'letters were closed as stopped': (outcomes.stopped ?? 0) > 0,
          'the books of the stopped digest balance': sum === candidates,
          'its books agree with the mailbox': outcomes.accepted === before.addresses,
          'nothing is posted while it is stopped': after.calls === before.calls,
          'no letter stays stopped': digest.counts.stopped === 0,
        }),
      ],
    }
  })
}
