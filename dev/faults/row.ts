// A row of the table: one fault, what it is tried on, and what has to hold.
import { countsOf, type DeliveryVerdict, judgeDelivery, type Totals, totalsOf } from './oracle.ts'
import { emailsUpTo } from './readers.ts'
import type { SeenDigest, Stage } from './stage.ts'

/** What a row is run with. */
export type FaultRun = {
  /** Path of the bundle. */
  script: string
  /** 1 is the full size. */
  scale: number
  seed: number
  /** Seconds that a digest may take at most. */
  patience: number
}

export type FaultRow = {
  /** By which it is asked for. */
  name: string
  /** As the table shows it. */
  fault: string
  /** Left out unless it is named, for it takes long. */
  onDemand?: boolean
  play: (run: FaultRun) => Promise<Result>
}

export type Result = DeliveryVerdict & {
  size: string
  calls: number
  seconds: number
  /** Letters accepted. */
  letters: number
  /** Further figures, as text. */
  notes: string[]
  /** What does not hold; none: the row passes. */
  faults: string[]
}

/** A share of a full size, in whole hundreds and at least so many. */
export const sized = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round((full * scale) / 100) * 100)

/** A number of things, scaled and at least so many. */
export const scaled = ({ scale }: FaultRun, full: number, least: number): number =>
  Math.max(least, Math.round(full * scale))

export const count = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ')

/** The names of those statements that are not true. */
export const failing = (statements: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(statements).flatMap(([name, holds]) => (holds ? [] : [name]))

/** What has to hold of every delivery, by the mailbox's record and by the product's own books. */
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

/** What several runs of a row come to. */
export function addUp(results: readonly Result[]): Omit<Result, 'size' | 'notes'> {
  const sum = { lost: 0, doubled: 0, strangers: 0, calls: 0, seconds: 0, letters: 0 }
  for (const result of results)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += result[name]
  return { ...sum, faults: results.flatMap(({ faults }) => faults) }
}

/**
 * Reads the record of a digest that has come to its end.
 *
 * @param eligible Addresses that were to get it: the first so many readers, or a list.
 * @param startedAt When it was asked for, on the clock of `performance`.
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
