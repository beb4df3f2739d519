// Fault scenario: daylight-saving changes, a leap day, the end of a year and missed ticks. Each local day
// must still get exactly one digest, unless it is too late to send it.
import { localDay, momentOf } from '../../../src/calendar/clock.ts'
import { addUp, type FaultRow, type FaultRun, failing, type Result } from '../row.ts'
import { onStage, storeSamples } from '../stage.ts'
import { dayOf, resultOfAll, settled } from './days.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
/**
 * Maximum time between a tick and the time of publication in a quick run, in milliseconds. Ticks further away
 * are left out, except in scenarios about missed ticks.
 */
const NEAR_MS = 75 * MS_PER_MINUTE

export const CLOCK: readonly FaultRow[] = [
  { name: 'clock', fault: 'clock changes, leap day, year end, missed ticks', play: clocks },
]

type Scenario = {
  zone: string
  /** Local time of publication, `HH:MM`. */
  publishAt: string
  /** First and last local day of the scenario. */
  from: string
  to: string
  /** Interval between ticks, in minutes. */
  every: number
  /** Returns whether the cron trigger fires at the given time. If undefined, the trigger always fires. */
  comes?: (time: number) => boolean
  /** Days whose digest must be recorded as skipped. */
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
    // In spring, the clocks skip 02:15 in all three zones. In autumn, they repeat it in Berlin.
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
    comes: during('2026-06-02T06:30Z', '2026-06-02T10:00Z'), // no ticks until three hours after the time of publication
  },
  {
    zone: 'UTC',
    publishAt: '07:00',
    from: '2026-06-01',
    to: '2026-06-03',
    every: 30,
    comes: during('2026-06-02T06:30Z', '2026-06-03T12:30Z'), // no ticks for thirty hours, so one digest is too late
    skipped: ['2026-06-02'],
  },
]

function plusDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00Z`) + days * MS_PER_DAY)
}

async function clocks(run: FaultRun): Promise<Result> {
  const scenarios = run.scale >= 0.5 ? SCENARIOS : SCENARIOS.filter((_, index) => [1, 9].includes(index))
  const results: Result[] = []
  for (const scenario of scenarios) {
    const result = await calendar(run, scenario)
    const faults = result.faults.map((fault) => `${scenario.zone} from ${scenario.from}: ${fault}`)
    results.push({ ...result, faults })
  }
  return { ...addUp(results), size: `${scenarios.length} calendars`, notes: [] }
}

async function calendar(run: FaultRun, scenario: Scenario): Promise<Result> {
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
    return {
      ...result,
      faults: [...result.faults, ...failing({ 'digests that are too late are skipped with a reason': said })],
    }
  })
}
