// A row of the table: a fault, the delivery that it disturbs, and the assertions that must hold.
import { countsOf, type DeliveryVerdict, judgeDelivery, type Totals, totalsOf } from './oracle.ts'
import { emailsUpTo } from './readers.ts'
import type { SeenDigest, Stage } from './stage.ts'

/** Settings for one run of a row. */
export type FaultRun = {
  /** Path of the bundle. */
  script: string
  /** Share of the full size, up to 1. */
  scale: number
  seed: number
  /** Maximum time that a digest may take, in seconds. */
  patience: number
}

export type FaultRow = {
  /** Name by which `--only` selects the row. */
  name: string
  /** Description of the row in the printed table. */
  fault: string
  /** True for a slow row that runs only if it is named. */
  onDemand?: boolean
  play: (run: FaultRun) => Promise<Result>
}

export type Result = DeliveryVerdict & {
  size: string
  calls: number
  seconds: number
  /** Number of letters accepted. */
  letters: number
  /** Other figures, as text. */
  notes: string[]
  /** Assertions that failed. The row passes if there are none. */
  faults: string[]
}

/** Returns a full size multiplied by the run's scale, rounded to hundreds and at least `least`. */
export const sized = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round((full * scale) / 100) * 100)

/** Returns a full number multiplied by the run's scale, rounded and at least `least`. */
export const scaled = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round(full * scale))

export const count = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ')

/** Returns the names of the assertions that failed. */
export const failing = (statements: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(statements).flatMap(([name, holds]) => (holds ? [] : [name]))

/**
 * Checks the assertions that hold for every delivery, against the mailbox's record and the product's own
 * counts.
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
    [`the digest is complete, and not ${digest.state}`]: digest.state === 'complete',
    'the books balance': pending === 0 && sum === candidates,
    'the books agree with the mailbox': outcomes.accepted === totals.addresses,
  })
}

/** Adds up several runs of a row. */
export function addUp(results: readonly Result[]): Omit<Result, 'size' | 'notes'> {
  const sum = { lost: 0, doubled: 0, strangers: 0, calls: 0, seconds: 0, letters: 0 }
  for (const result of results)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += result[name]
  return { ...sum, faults: results.flatMap(({ faults }) => faults) }
}

/**
 * Reads the record of a digest that has ended.
 *
 * @param eligible Addresses that should get it: a list, or the number of readers counted from the first.
 * @param startedAt Time of the request by `performance.now()`.
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
