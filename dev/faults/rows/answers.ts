// Fault scenarios: lost responses, rate limits, an exhausted quota and rejected addresses.
import type { Call } from '../../mailbox/calls.ts'
import { callsOf, setFaults } from '../oracle.ts'
import { emailOf, inPlanOrder } from '../readers.ts'
import { addUp, count, type FaultRow, type FaultRun, failing, resultOf, sized } from '../row.ts'
import { onStage, storeSamples } from '../stage.ts'
import { untilState } from '../until.ts'

const MS_PER_SECOND = 1000
const MS_PER_HOUR = 3_600_000

export const ANSWERS: readonly FaultRow[] = [
  { name: 'lost', fault: 'calls accepted, 10 % of responses lost', play: lost },
  { name: 'rate', fault: '429 at 5 calls/s', play: rate },
  { name: 'quota', fault: 'quota exhausted midway', play: quota },
  { name: 'address', fault: 'one bad address at each position, strict too', play: badAddresses },
]

const LOST = (['reset', 'cut', 'half', 'error'] as const).map((by) => ({ kind: 'lost', by }))

async function lost(run: FaultRun) {
  const readers = sized(run, 100_000, 2000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // Only the first matching rule applies to a call, so later rules need slightly higher rates.
    const rules = LOST.map((rule, index) => ({ ...rule, rate: 0.025 / (1 - 0.025 * index) }))
    await setFaults(stage.mailbox, rules, run.seed)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const { replayed } = result.totals
    return {
      ...result,
      notes: [`${count(replayed)} repeated`],
      faults: [...result.faults, ...failing({ 'answers were lost and calls repeated': replayed > 0 })],
    }
  })
}

/** Rate limit of the mailbox, in calls per second. */
const RATE_LIMIT = 5
/** Minimum and maximum median gap between calls, as multiples of the gap at the rate limit. */
const LEAST_GAP = 0.95
const MOST_GAP = 1.5
/**
 * Maximum fraction of calls that get a 429. A single 429 is always allowed, because the network can delay a
 * call.
 */
const MOST_REFUSED = 0.01

/**
 * Runs the scenario and judges the pace by the gaps between calls in the mailbox's record, because the
 * duration depends on the machine's load.
 */
async function rate(run: FaultRun) {
  const readers = sized(run, 5000, 1500)
  return onStage({ script: run.script, readers, mailbox: { rateLimit: RATE_LIMIT } }, async (stage) => {
    await storeSamples(stage)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const { totals } = result
    const refused = totals.refused[429] ?? 0
    const gapMs = medianGap(await callsOf(stage.mailbox))
    const gap = gapMs / (MS_PER_SECOND / RATE_LIMIT)
    return {
      ...result,
      notes: [`${gapMs.toFixed(0)} ms between calls`, `${refused} refused`],
      faults: [
        ...result.faults,
        ...failing({
          'at most 1 % of calls is refused': refused <= Math.max(1, totals.calls * MOST_REFUSED),
          [`calls are spread evenly, and use the limit; not ${gapMs.toFixed(0)} ms apart`]:
            gap >= LEAST_GAP && gap <= MOST_GAP,
          'no call comes before its retry-after time': totals.early === 0,
        }),
      ],
    }
  })
}

/** Returns the median time between consecutive calls, in milliseconds. */
function medianGap(calls: readonly Call[]): number {
  const gaps = calls.slice(1).map(({ at }, index) => at - (calls[index]?.at ?? at))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

async function quota(run: FaultRun) {
  const readers = sized(run, 100_000, 1000)
  const from = Math.ceil((readers / 100) * 0.3)
  const watchMs = Math.max(2000, 20_000 * run.scale)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    await setFaults(stage.mailbox, [{ kind: 'daily-quota', from }])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const paused = await untilState(stage, day, ['paused', 'complete'], run.patience)
    await new Promise((resolve) => setTimeout(resolve, watchMs)) // at most three calls may be made during the pause
    const calls = (await callsOf(stage.mailbox)).filter(({ n }) => n >= from).length
    await setFaults(stage.mailbox, [])
    await stage.tick(Date.now() + 2 * MS_PER_HOUR) // the pause must end by itself
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      notes: [`${calls} calls while paused`, `${(watchMs / 1000).toFixed(0)} s watched`],
      faults: [
        ...result.faults,
        ...failing({
          'the digest pauses, and its reason is the quota':
            paused.state === 'paused' && paused.reason === 'daily_quota_exceeded',
          'at most 3 calls while paused': calls <= 3,
        }),
      ],
    }
  })
}

async function badAddresses(run: FaultRun) {
  const permissive = await badAddressesIn(run, false)
  const strict = await badAddressesIn(run, true)
  return {
    ...addUp([permissive, strict]),
    size: `2 × ${permissive.size}`,
    notes: [`permissive: ${permissive.notes}`, `strict: ${strict.notes}`],
  }
}

/** Runs the scenario with one bad address per batch, each at a different position. */
async function badAddressesIn(run: FaultRun, strict: boolean) {
  const positions = Math.min(100, sized(run, 10_000, 500) / 100)
  const readers = positions * 100
  const order = inPlanOrder(readers).map(emailOf)
  const bad = new Set(
    Array.from(
      { length: positions },
      (_, batch) => order[batch * 100 + Math.floor((batch * 100) / positions)] ?? '',
    ),
  )
  return onStage({ script: run.script, readers, mailbox: { strictBatches: strict } }, async (stage) => {
    await storeSamples(stage)
    await setFaults(stage.mailbox, [], run.seed, [...bad])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const good = order.filter((address) => !bad.has(address))
    const result = await resultOf(stage, digest, good, startedAt)
    const invalid = await stage.service.sql(
      `SELECT s.email, j.value ->> 1 AS reason FROM batches b, json_each(b.exceptions) j
       JOIN subscribers s ON s.id = j.key WHERE j.value ->> 0 = 'invalid'`,
    )
    return {
      ...result,
      size: `${positions} × 100`,
      notes: [`${invalid.length} invalid`],
      faults: [
        ...result.faults,
        ...failing({
          'each bad address is invalid, with a reason':
            invalid.length === positions &&
            invalid.every(({ email, reason }) => bad.has(String(email)) && String(reason) !== ''),
          'one call for each batch where Resend names the letter':
            strict || result.totals.calls === positions,
        }),
      ],
    }
  })
}
