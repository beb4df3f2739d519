// A fault scenario: a fault, the delivery that it disrupts, and the assertions that must hold.
import { countsOf, type DeliveryVerdict, judgeDelivery, type Totals, totalsOf } from './oracle.ts'
import { emailsUpTo } from './readers.ts'
import type { SeenDigest, Stage } from './stage.ts'

/** Settings for one run of a fault scenario. */
export type FaultRun = {
  /** Path of the bundled Worker. */
  script: string
  /** Fraction of the full size, up to 1. */
  scale: number
  seed: number
  /** Timeout for a digest, in seconds. */
  patience: number
}

export type FaultRow = {
  /** Name that selects the scenario in `--only`. */
  name: string
  /** Description of the fault in the printed table. */
  fault: string
  /** Whether the scenario is slow and runs only if `--only` names it. */
  onDemand?: boolean
  play: (run: FaultRun) => Promise<Result>
}

export type Result = DeliveryVerdict & {
  size: string
  calls: number
  seconds: number
  /** Number of accepted letters, or of feed items in `sources`. */
  letters: number
  /** Additional measurements, as text. */
  notes: string[]
  /** Failed assertions. The scenario passes if the list is empty. */
  faults: string[]
}

/**
 * Returns the full size multiplied by the run's scale, rounded to the nearest hundred, but at least `least`.
 */
export const sized = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round((full * scale) / 100) * 100)

/** Returns the full number multiplied by the run's scale and rounded, but at least `least`. */
export const scaled = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round(full * scale))

export const count = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ')

/** Returns the names of the failed assertions. */
export const failing = (statements: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(statements).flatMap(([name, holds]) => (holds ? [] : [name]))

/**
 * Checks a delivery's invariants against the mailbox's record and the product's own counts.
 *
 * @returns The failed assertions.
 */
export function always(
  { lost, doubled, strangers }: DeliveryVerdict,
  totals: Totals,
  digest: SeenDigest,
): string[] {
  const { candidates = -1, pending = -1, ...outcomes } = digest.counts
  const sum = Object.values(outcomes).reduce((total, value) => total + value, 0)
  return failing({
    'nobody is left out (L=0)': lost === 0,
    'nobody gets two (D=0)': doubled === 0,
    'nobody else gets one': strangers === 0,
    'each key has one body': totals.keysWithSeveralBodies === 0,
    [`the digest is complete, not ${digest.state}`]: digest.state === 'complete',
    'the books balance': pending === 0 && sum === candidates,
    'the books agree with the mailbox': outcomes.accepted === totals.addresses,
  })
}

/** Adds up the results of several runs. */
export function addUp(results: readonly Result[]): Omit<Result, 'size' | 'notes'> {
  const sum = { lost: 0, doubled: 0, strangers: 0, calls: 0, seconds: 0, letters: 0 }
  for (const result of results)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += result[name]
  return { ...sum, faults: results.flatMap(({ faults }) => faults) }
}

/**
 * Compares the mailbox's record of a finished digest with its eligible readers, and checks that no address
 * was logged.
 *
 * @param eligible Addresses that should have received the digest, or a number n for readers 1 to n.
 * @param startedAt Time at which the run started, from `performance.now()`.
 */
export async function resultOf(
  stage: Stage,
  digest: SeenDigest,
  eligible: number | readonly string[],
  startedAt: number,
): Promise<Result & { totals: Totals }> {
  const seconds = (performance.now() - startedAt) / 1000
  const totals = await totalsOf(stage.mailbox)
  const addresses = typeof eligible === 'number' ? emailsUpTo(eligible) : eligible
  const verdict = judgeDelivery(await countsOf(stage.mailbox, digest.day), addresses)
  return {
    ...verdict,
    size: count(typeof eligible === 'number' ? eligible : eligible.length),
    calls: totals.calls,
    seconds,
    letters: totals.accepted,
    notes: [],
    faults: [
      ...always(verdict, totals, digest),
      ...failing({ 'no address is logged': !stage.logs().some((line) => line.includes('@')) }),
    ],
    totals,
  }
}
