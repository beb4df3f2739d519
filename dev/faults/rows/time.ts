// The cron comes twice, late, or never; clocks are changed; the alarm is lost.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { localDay, momentOf } from '../../../src/digest/schedule.ts'
import { numbersFrom } from '../../bench/day.ts'
import { ask, totalsOf } from '../oracle.ts'
import { count, failing, type Result, type Row, type Run, resultOf, scaled, sized } from '../row.ts'
import { onStage, type Stage, storeSamples, today, until, untilAccepted, untilState } from '../stage.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
/** At a small scale ticks come only around the hour at which something is due. */
const NEAR_MS = 75 * MS_PER_MINUTE

export const TIME: readonly Row[] = [
  { name: 'twice', fault: 'cron twice, 20 in parallel, raced over HTTP', play: twice },
  { name: 'alarm', fault: 'alarm deleted in mid-run', play: alarmLost },
  { name: 'clock', fault: 'clock changes, leap day, year end, missed ticks', play: clocks },
]

type DigestTotals = { digest: string; accepted: number; addresses: number; duplicates: number }
const perDigest = async (stage: Stage) =>
  (await ask<{ digests: DigestTotals[] }>(`${stage.mailbox}/api/accounts?summary=1`)).digests.filter(
    ({ digest }) => digest !== '',
  )

/** Waits until nothing is under way. */
const settled = (stage: Stage) =>
  until('the digests to come to an end', async () => {
    const digests = await stage.listDigests()
    return digests.every(({ state }) => ['complete', 'skipped', 'halted'].includes(state)) ? digests : null
  })

/** The result of a row over several digests, each of which so many readers get once. */
async function resultOfAll(
  stage: Stage,
  expected: { days: readonly string[]; readers: number; startedAt: number },
): Promise<Result> {
  const { days, readers, startedAt } = expected
  const digests = await perDigest(stage)
  const totals = await totalsOf(stage.mailbox)
  const lost = days.reduce((sum, day) => {
    const addresses = digests.find(({ digest }) => digest === day)?.addresses ?? 0
    return sum + readers - addresses
  }, 0)
  const got = digests.map(({ digest }) => digest).sort()
  return {
    lost,
    doubled: digests.reduce((sum, { duplicates }) => sum + duplicates, 0),
    strangers: 0,
    size: `${days.length} × ${count(readers)}`,
    calls: totals.calls,
    seconds: (performance.now() - startedAt) / 1000,
    letters: totals.accepted,
    notes: [`${got.length} digests`],
    faults: failing({
      'nobody is left out (L=0)': lost === 0,
      'nobody gets two (D=0)': digests.every(({ duplicates }) => duplicates === 0),
      [`one digest for each day: ${days.join(' ')}, and not ${got.join(' ')}`]:
        got.join() === [...days].sort().join(),
      'each batch is posted once': totals.calls === days.length * Math.ceil(readers / 100),
    }),
  }
}

async function twice(run: Run): Promise<Result> {
  const races = scaled(run, 50, 3)
  const readers = 100
  const random = numbersFrom(run.seed)
  return onStage({ script: run.script, readers }, async (stage) => {
    const startedAt = performance.now()
    const first = Date.parse(`${today()}T07:00:00Z`)
    const days = Array.from({ length: races + 1 }, (_, index) => dayOf(first + index * MS_PER_DAY))
    for (const [index, day] of days.entries()) {
      const time = first + index * MS_PER_DAY
      await storeSamples(stage, day, new Date(time))
      if (index === 0) {
        await Promise.all(Array.from({ length: 20 }, () => stage.tick(time)))
        await settled(stage)
        await stage.tick(time)
      } else {
        await stage.tick(time - 5 * MS_PER_MINUTE) // the clock is right, and nothing is due
        const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
        await Promise.all([
          after(random() * 500 * Math.min(1, run.scale * 10)).then(() => stage.trigger(day)),
          after(random() * 500 * Math.min(1, run.scale * 10)).then(() => stage.tick(time)),
        ])
      }
      await settled(stage)
    }
    return resultOfAll(stage, { days, readers, startedAt })
  })
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

async function alarmLost(run: Run): Promise<Result> {
  const readers = sized(run, 10_000, 1000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    await untilAccepted(stage, readers / 10)
    await stage.service.kill()
    deleteAlarm(stage.stateDir)
    const before = (await totalsOf(stage.mailbox)).calls
    await stage.restart()
    await new Promise((resolve) => setTimeout(resolve, 2000)) // what is watched is that nothing happens
    const meanwhile = (await totalsOf(stage.mailbox)).calls
    const tickedAt = performance.now()
    await stage.tick(Date.now())
    await until('the first call', async () => (await totalsOf(stage.mailbox)).calls > meanwhile)
    const seconds = (performance.now() - tickedAt) / 1000
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      notes: [`goes on ${seconds.toFixed(1)} s after the next tick`],
      faults: [
        ...result.faults,
        ...failing({ 'without its alarm it stood still': meanwhile === before, 'it goes on': seconds < 10 }),
      ],
    }
  })
}

/** Deletes the alarms of all Durable Objects of a runtime that does not run. */
function deleteAlarm(stateDir: string): void {
  for (const folder of readdirSync(join(stateDir, 'do'))) {
    const database = new DatabaseSync(join(stateDir, 'do', folder, 'metadata.sqlite'))
    const { changes } = database.prepare('DELETE FROM _cf_ALARM').run()
    database.close()
    if (changes === 0) throw new Error('There was no alarm to delete')
  }
}

type Scenario = {
  zone: string
  /** `HH:MM` in that zone. */
  publishAt: string
  /** The first and the last local day. */
  from: string
  to: string
  /** Minutes between ticks. */
  every: number
  /** Whether a tick comes at all. */
  comes?: (time: number) => boolean
  /** Days that get no digest, but a note that they were skipped. */
  skipped?: readonly string[]
}

const during = (from: string, to: string) => (time: number) =>
  time <= Date.parse(from) || time >= Date.parse(to)

const SCENARIOS: readonly Scenario[] = [
  ...[
    { zone: 'America/New_York', days: ['2026-03-07', '2026-10-31'] },
    { zone: 'Europe/Berlin', days: ['2026-03-28', '2026-10-24'] },
    { zone: 'Australia/Lord_Howe', days: ['2026-04-04', '2026-10-03'] },
  ].flatMap(({ zone, days }) =>
    // At the hour that is left out in spring and comes twice in autumn.
    days.map((from) => ({ zone, publishAt: '02:15', from, to: plusDays(from, 2), every: 15 })),
  ),
  { zone: 'UTC', publishAt: '07:00', from: '2028-02-28', to: '2028-03-01', every: 60 },
  { zone: 'Pacific/Auckland', publishAt: '00:05', from: '2026-12-30', to: '2027-01-02', every: 60 },
  {
    zone: 'UTC',
    publishAt: '07:00',
    from: '2026-06-01',
    to: '2026-06-02',
    every: 30,
    comes: during('2026-06-02T06:30Z', '2026-06-02T10:00Z'), // three hours late
  },
  {
    zone: 'UTC',
    publishAt: '07:00',
    from: '2026-06-01',
    to: '2026-06-03',
    every: 30,
    comes: during('2026-06-02T06:30Z', '2026-06-03T12:30Z'), // thirty hours, and too late for one
    skipped: ['2026-06-02'],
  },
]

function plusDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00Z`) + days * MS_PER_DAY)
}

async function clocks(run: Run): Promise<Result> {
  const scenarios = run.scale >= 0.5 ? SCENARIOS : SCENARIOS.filter((_, index) => [1, 4, 9].includes(index))
  const sum: Result = {
    lost: 0,
    doubled: 0,
    strangers: 0,
    size: `${scenarios.length} calendars`,
    calls: 0,
    seconds: 0,
    letters: 0,
    notes: [],
    faults: [],
  }
  for (const scenario of scenarios) {
    const result = await calendar(run, scenario)
    for (const name of ['lost', 'doubled', 'calls', 'seconds', 'letters'] as const) sum[name] += result[name]
    sum.faults.push(...result.faults.map((fault) => `${scenario.zone} from ${scenario.from}: ${fault}`))
  }
  return sum
}

async function calendar(run: Run, scenario: Scenario): Promise<Result> {
  const { zone, publishAt, from, to, every, comes = () => true, skipped = [] } = scenario
  const readers = 10
  const variables = { TIME_ZONE: zone, PUBLISH_AT: publishAt }
  return onStage({ script: run.script, readers, variables }, async (stage) => {
    const startedAt = performance.now()
    const start = momentOf(from, 0, 0, zone).getTime()
    const end = momentOf(plusDays(to, 1), 0, 0, zone).getTime()
    for (let day = dayOf(start); day <= dayOf(end); day = plusDays(day, 1)) {
      await storeSamples(stage, day, new Date(`${day}T00:00Z`))
    }
    const days = new Set<string>()
    for (let time = start; time < end; time += every * MS_PER_MINUTE) {
      const day = localDay(new Date(time), zone)
      days.add(day)
      const [hour = 0, minute = 0] = publishAt.split(':').map(Number)
      const farFromDue = Math.abs(time - momentOf(day, hour, minute, zone).getTime()) > NEAR_MS
      if (!comes(time) || (run.scale < 0.5 && farFromDue && scenario.comes === undefined)) continue
      await stage.tick(time)
      await settled(stage)
    }
    const sent = [...days].filter((day) => !skipped.includes(day))
    const result = await resultOfAll(stage, { days: sent, readers, startedAt })
    const notes = (await stage.listDigests()).filter(({ state }) => state === 'skipped')
    const said = notes.map(({ day }) => day).join() === skipped.join() && notes.every(({ reason }) => reason)
    return { ...result, faults: [...result.faults, ...failing({ 'what was too late is said': said })] }
  })
}
