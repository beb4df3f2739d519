// Fault scenarios: Resend is down, does not respond, or leaves a batch in doubt until the Worker stops
// retrying it.
import { callsOf, setFaults } from '../oracle.ts'
import { type FaultRow, type FaultRun, failing, resultOf, sized } from '../row.ts'
import { onStage, storeSamples } from '../stage.ts'
import { until, untilState } from '../until.ts'

const MS_PER_HOUR = 3_600_000

export const SILENCE: readonly FaultRow[] = [
  { name: 'outage', fault: '5xx in 10 % of calls, and an outage', play: outage },
  { name: 'slow', fault: 'responses that come too late or never', play: slow },
  { name: 'late', fault: 'in doubt until an hour after the deadline', play: late },
  { name: 'expiry', fault: 'in doubt until Resend forgets the key', play: expiry },
]

async function outage(run: FaultRun) {
  const readers = sized(run, 20_000, 2000)
  const outageMs = Math.max(2000, 60_000 * run.scale)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    const startedAt = performance.now()
    const errors = [
      { kind: 'error', status: 500, form: 'json', rate: 0.04 },
      { kind: 'error', status: 502, form: 'html', rate: 0.03 },
      { kind: 'error', status: 503, form: 'json', rate: 0.03 },
    ]
    const burst = { kind: 'outage', fromMs: 200, untilMs: 200 + outageMs }
    await setFaults(stage.mailbox, [burst, ...errors], run.seed)
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const calls = await callsOf(stage.mailbox)
    const during = calls.filter(
      ({ fault, at }) => fault !== null && at < (calls[0]?.at ?? 0) + 200 + outageMs,
    )
    const outside = calls.length - during.length
    return {
      ...result,
      notes: [`${outageMs / 1000} s of outage, ${during.length} calls in it`],
      faults: [
        ...result.faults,
        ...failing({
          'at most 1.3 calls per batch outside the outage': outside <= (1.3 * readers) / 100,
          'there was an outage, and few calls in it': during.length > 2 && during.length < 30,
        }),
      ],
    }
  })
}

async function slow(run: FaultRun) {
  const readers = sized(run, 5000, 1000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // One call never gets a response. Another is accepted only after the Worker has timed out, so its key is
    // still in use at the retry.
    await setFaults(stage.mailbox, [
      { kind: 'silence', calls: [2] },
      { kind: 'slow', delay: 17_000, calls: [5] },
    ])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const turns = stage
      .logs()
      .flatMap((line) => /'turn\.over'.* ms: (\d+)/s.exec(line)?.[1] ?? [])
      .map(Number)
    return {
      ...result,
      notes: [`${result.totals.refused[409] ?? 0} times the key was in use`],
      faults: [
        ...result.faults,
        ...failing({
          'a key was in use at a retry': (result.totals.refused[409] ?? 0) > 0,
          'no turn takes a minute': turns.length > 0 && turns.every((ms) => ms < 60_000),
        }),
      ],
    }
  })
}

async function late(run: FaultRun) {
  const readers = sized(run, 2000, 1000)
  return onStage({ script: run.script, readers, variables: { CATCH_UP_HOURS: '6' } }, async (stage) => {
    await storeSamples(stage)
    // The last batch is accepted, its response is lost, and later calls fail, so the batch stays in doubt.
    await setFaults(stage.mailbox, [
      { kind: 'lost', by: 'reset', calls: [readers / 100] },
      { kind: 'error', status: 500, from: readers / 100 + 1 },
    ])
    const startedAt = performance.now()
    const openedAt = Date.now()
    const { day } = await stage.trigger()
    const callsMade = async () => (await callsOf(stage.mailbox)).length
    await until('all but one batch to be accepted, and that one repeated', async () => {
      const { counts } = await stage.digest(day)
      return counts.pending === 100 && (await callsMade()) > readers / 100
    })
    const atDeadline = await callsMade()
    await stage.tick(openedAt + 6.75 * MS_PER_HOUR)
    await until('the batch to be repeated after its deadline', async () => (await callsMade()) > atDeadline)
    const still = await stage.digest(day)
    await setFaults(stage.mailbox, [{ kind: 'forget-keys' }]) // a further call would send duplicates
    const before = await callsMade()
    await stage.tick(openedAt + 7.1 * MS_PER_HOUR)
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const { faults, ...result } = await resultOf(stage, digest, readers, startedAt)
    const after = await callsMade()
    return {
      ...result,
      notes: [`${digest.counts.uncertain} uncertain`],
      faults: [
        // The mailbox did accept the uncertain letters, but the product cannot know that.
        ...faults.filter((fault) => fault !== 'the books agree with the mailbox'),
        ...failing({
          'the batch is in doubt until an hour after its deadline':
            still.state === 'sending' && still.counts.pending === 100,
          'exactly one batch is uncertain':
            digest.counts.uncertain === 100 && digest.counts.accepted === readers - 100,
          'the batch is not retried after that': after === before,
        }),
      ],
    }
  })
}

async function expiry(run: FaultRun) {
  const readers = sized(run, 2000, 1000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // The last batch is accepted, its response is lost, and later calls fail, so the batch stays in doubt.
    await setFaults(stage.mailbox, [
      { kind: 'lost', by: 'reset', calls: [readers / 100] },
      { kind: 'error', status: 500, from: readers / 100 + 1 },
    ])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    await until('all but one batch to be accepted, and that one repeated', async () => {
      const { counts } = await stage.digest(day)
      return counts.pending === 100 && (await callsOf(stage.mailbox)).length > readers / 100
    })
    await setFaults(stage.mailbox, [{ kind: 'forget-keys' }]) // a further call would send duplicates
    const before = (await callsOf(stage.mailbox)).length
    await stage.tick(Date.now() + 23.5 * MS_PER_HOUR)
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const { faults, ...result } = await resultOf(stage, digest, readers, startedAt)
    const after = (await callsOf(stage.mailbox)).length
    return {
      ...result,
      notes: [`${digest.counts.uncertain} uncertain`],
      faults: [
        // The mailbox did accept the uncertain letters, but the product cannot know that.
        ...faults.filter((fault) => fault !== 'the books agree with the mailbox'),
        ...failing({
          'exactly one batch is uncertain':
            digest.counts.uncertain === 100 && digest.counts.accepted === readers - 100,
          'the uncertain batch is not retried': after === before,
        }),
      ],
    }
  })
}
