// Fault scenarios: the runtime and its parent process are killed, at random times and at critical points.
import { seeded } from '../../seeded.ts'
import type { DatabaseFaults, Moment } from '../database.ts'
import { setFaults, totalsOf } from '../oracle.ts'
import {
  addUp,
  count,
  type FaultRow,
  type FaultRun,
  failing,
  type Result,
  resultOf,
  scaled,
  sized,
} from '../row.ts'
import { onStage, type Stage, storeSamples } from '../stage.ts'
import { until, untilState } from '../until.ts'
import { openWatch } from '../watch.ts'

const FIRST_LETTER_WITHIN_S = 10

export const KILLS: readonly FaultRow[] = [
  { name: 'kill', fault: 'SIGKILL of runtime and parent', play: kills },
  { name: 'mixed', fault: 'everything mixed, with kills', play: mixed },
]

/** Points at which to kill the runtime, keyed by their label in the table. */
const AIMS = {
  'in plan': ['before plan', 'during plan', 'before mark'],
  'between lock and call': ['after take', 'before seal', 'after seal'],
  'between accept and settle': ['before settle', 'during settle'],
} as const satisfies Record<string, readonly Moment[]>

async function kills(run: FaultRun) {
  const readers = sized(run, 100_000, 2000)
  const each = scaled(run, 10, 2)
  const atRandom = scaled(run, 20, 1)
  const random = seeded(run.seed)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    const watch = await openWatch()
    const waits: number[] = []
    const done = { 'in plan': 0, 'between lock and call': 0, 'between accept and settle': 0, random: 0 }
    try {
      // Limits the batches sent between two kills, so that some are left for the last kill.
      const reach = Math.max(1, Math.floor(readers / 100 / (2 * each + atRandom) / 2))
      const aimAt = (at: Moment, nth: number): DatabaseFaults => ({ aim: { at, nth, url: watch.url } })
      // Planning takes effect only once, so only one kill can happen during it.
      const planAims = Array.from({ length: each }, (_, index): Moment => {
        if (index < each / 2) return 'before plan'
        return index === Math.ceil(each / 2) && each > 2 ? 'during plan' : 'before mark'
      })
      const [first, ...rest] = planAims
      const startedAt = performance.now()
      const aimed = async (at: Moment, nth: number, then?: () => Promise<unknown>) => {
        const strike = watch.next()
        await stage.restart({ faults: aimAt(at, nth) })
        await then?.()
        await strike
      }
      let day = ''
      await aimed(first ?? 'before plan', 1, async () => {
        day = (await stage.trigger()).day
      })
      for (const at of rest) await aimed(at, 1)
      done['in plan'] = planAims.length
      for (const kind of shuffled(random, each, atRandom)) {
        const before = await totalsOf(stage.mailbox)
        const nth = 1 + Math.floor(random() * reach)
        const moments = kind === 'random' ? [] : AIMS[kind]
        const at = moments[Math.floor(random() * moments.length)]
        if (at === undefined) {
          const service = await stage.restart()
          await firstCall(stage, before.calls)
          waits.push((performance.now() - service.startedAt) / 1000)
          await pause(random() * 40 * reach)
        } else await aimed(at, nth)
        done[kind]++
      }
      const before = await totalsOf(stage.mailbox)
      const service = await stage.restart()
      await firstCall(stage, before.calls)
      waits.push((performance.now() - service.startedAt) / 1000)
      const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
      const result = await resultOf(stage, digest, readers, startedAt)
      const all = Object.values(done).reduce((sum, value) => sum + value, 0)
      const slowest = Math.max(...waits)
      return {
        ...result,
        notes: [
          `${all} kills: ${Object.entries(done)
            .map(([kind, times]) => `${times} ${kind}`)
            .join(', ')}`,
          `first call ${slowest.toFixed(1)} s after a restart at the latest`,
        ],
        faults: [
          ...result.faults,
          ...failing({
            [`the first letter comes within ${FIRST_LETTER_WITHIN_S} s`]: slowest <= FIRST_LETTER_WITHIN_S,
          }),
        ],
      }
    } finally {
      watch.close()
    }
  })
}

type Kind = 'between lock and call' | 'between accept and settle' | 'random'

function shuffled(random: () => number, each: number, atRandom: number): Kind[] {
  const kinds: Kind[] = [
    ...Array<Kind>(each).fill('between lock and call'),
    ...Array<Kind>(each).fill('between accept and settle'),
    ...Array<Kind>(atRandom).fill('random'),
  ]
  return kinds
    .map((kind) => ({ kind, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ kind }) => kind)
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Waits until the mailbox receives another call, without calling the Worker. */
const firstCall = (stage: Stage, before: number) =>
  until('the first call after a restart', async () => (await totalsOf(stage.mailbox)).calls > before, 60)

/** Provider and network faults. Each `rate` applies to the calls that no earlier fault in the list affects. */
const EVERYTHING = [
  { kind: 'error', status: 500, form: 'json', rate: 0.03 },
  { kind: 'error', status: 502, form: 'html', rate: 0.03 },
  { kind: 'error', status: 503, form: 'json', rate: 0.03 },
  { kind: 'reset', rate: 0.05 },
  { kind: 'lost', by: 'reset', rate: 0.03 },
  { kind: 'lost', by: 'cut', rate: 0.03 },
  { kind: 'lost', by: 'half', rate: 0.03 },
  { kind: 'lost', by: 'error', form: 'html', rate: 0.03 },
  { kind: 'rate-limit', retryAfter: 1, rate: 0.02 },
  { kind: 'slow', delay: 300, rate: 0.03 },
] as const

/** Number of seeds run in parallel. A run spends much of its time waiting. */
const SEEDS_AT_ONCE = 2

async function mixed(run: FaultRun) {
  const seeds = scaled(run, 20, 1)
  const readers = sized(run, 20_000, 1000)
  const left = Array.from({ length: seeds }, (_, index) => run.seed + index)
  const results: Result[] = []
  const lane = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const result = await mixedOnce(run, seed, readers)
      results.push({ ...result, faults: result.faults.map((fault) => `seed ${seed}: ${fault}`) })
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: SEEDS_AT_ONCE }, lane))
  const seconds = (performance.now() - startedAt) / 1000
  return { ...addUp(results), seconds, size: `${seeds} × ${count(readers)}`, notes: [`${3 * seeds} kills`] }
}

async function mixedOnce(run: FaultRun, seed: number, readers: number) {
  const random = seeded(seed)
  return onStage({ script: run.script, readers, faults: { failRate: 0.01, seed } }, async (stage) => {
    await storeSamples(stage)
    const burst = { kind: 'outage', fromMs: 1500, untilMs: 3000 }
    await setFaults(stage.mailbox, [burst, ...EVERYTHING], seed)
    const startedAt = performance.now()
    const { day } = await until('the digest to be opened', () => stage.trigger().catch(() => null))
    for (let kill = 1; kill <= 3; kill++) {
      await pause(300 + random() * 3000)
      await stage.restart({ faults: { failRate: 0.01, seed: seed + 1000 * kill } })
    }
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    return resultOf(stage, digest, readers, startedAt)
  })
}
