// Fault scenario: a simulated year of digests for readers in thirty time zones, with missed and repeated
// ticks.
import { seeded } from '../../seeded.ts'
import { count, type FaultRow, type FaultRun, failing, type Result, sized } from '../row.ts'
import { expectedAt, isDueWithNext } from '../year/oracle.ts'
import { type SimulatedReader, simulatedReaders, ZONES } from '../year/readers.ts'
import { type Simulation, simulate } from '../year/simulate.ts'

export const HOURS: readonly FaultRow[] = [
  { name: 'hours', fault: 'a year of hours, ticks missed and doubled', play },
]

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Periods with daylight-saving changes. A quick run simulates only these periods. */
const CHANGES = [
  ['2026-03-06', '2026-03-11'],
  ['2026-03-26', '2026-04-06'],
  ['2026-10-22', '2026-11-03'],
] as const
const YEAR = [['2026-01-01', '2026-12-31']] as const

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Period without ticks and alarms, short enough for the dispatcher to catch up. */
type Outage = { from: number; to: number }

async function play(run: FaultRun): Promise<Result> {
  const startedAt = performance.now()
  const isWhole = run.scale >= 0.5
  const readers = simulatedReaders(sized(run, 3000, 120), run.seed, [
    '2026-03-12',
    '2026-10-27',
    '2026-07-01',
  ])
  const totals = {
    letters: 0,
    wanted: 0,
    lost: 0,
    doubled: 0,
    strangers: 0,
    untimely: 0,
    late: 0,
    unsaid: 0,
    together: 0,
  }
  const left: string[] = []
  for (const [first, last] of isWhole ? YEAR : CHANGES) {
    const stretch = { from: Date.parse(first), to: Date.parse(last) + 2 * DAY }
    const outages = outagesIn(stretch, run.seed)
    const simulation = await simulate(readers)
    await quietly(() => live(simulation, stretch, outages, (isWhole ? 5 : 60) * MINUTE))
    left.push(...(await simulation.unfinished()).filter((name) => name.slice(0, 10) <= last))
    await judge(simulation, readers, { first, last, outages }, totals)
  }
  const seconds = (performance.now() - startedAt) / 1000
  return {
    size: `${isWhole ? 365 : 31} × ${count(readers.length)}`,
    lost: totals.lost,
    doubled: totals.doubled,
    strangers: totals.strangers,
    calls: 0,
    seconds,
    letters: totals.letters,
    notes: [
      `${ZONES.length} zones; ${count(totals.late)} letters late by an outage; ${count(totals.together)} due with the next; ${count(totals.unsaid)} without a reason`,
    ],
    faults: failing({
      'nobody is left out (L=0)': totals.lost === 0,
      'nobody gets two (D=0)': totals.doubled === 0,
      'nobody gets a letter on a day off': totals.strangers === 0,
      [`every letter arrives at its hour or right after an outage, except ${totals.untimely}`]:
        totals.untimely === 0,
      'readers without a letter have a reason on record': totals.unsaid === 0,
      [`every digest ends, except ${left.slice(0, 3).join(', ')}`]: left.length === 0,
      'some letters are late, but not most of them': totals.late > 0 && totals.late < totals.letters / 2,
    }),
  }
}

/** Runs a function with `console.log` disabled, because a year's log would take up a gigabyte. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => {}
  await work().finally(() => {
    console.log = log
  })
}

/** Returns outages of one to five hours, one every three days. */
function outagesIn({ from, to }: Outage, seed: number): Outage[] {
  const random = seeded(seed + 1)
  const outages: Outage[] = []
  for (let day = from; day < to - 2 * DAY; day += 3 * DAY) {
    const begins = day + DAY + Math.floor(random() * 24 * 60) * MINUTE
    outages.push({ from: begins, to: begins + HOUR + Math.floor(random() * 4 * 60) * MINUTE })
  }
  return outages
}

/** Runs the ticks in order. Repeats a tenth of them, and skips ticks and alarms during outages. */
async function live(
  simulation: Simulation,
  { from, to }: Outage,
  outages: readonly Outage[],
  every: number,
): Promise<void> {
  const random = seeded(1)
  for (let time = from; time < to; time += every) {
    const outage = outages.find((one) => time >= one.from && time <= one.to)
    if (outage !== undefined) {
      await simulation.runUntil(outage.from)
      simulation.loseAlarm()
      continue
    }
    await simulation.runUntil(time - 1)
    await simulation.tick(time)
    if (random() < 0.1) await simulation.tick(time)
  }
}

async function judge(
  { accepted, schedule, omitted }: Simulation,
  readers: readonly SimulatedReader[],
  { first, last, outages }: { first: string; last: string; outages: readonly Outage[] },
  totals: Record<
    'letters' | 'wanted' | 'lost' | 'doubled' | 'strangers' | 'untimely' | 'late' | 'unsaid' | 'together',
    number
  >,
): Promise<void> {
  const reasons = await omitted()
  const publication = {
    id: '',
    hour: schedule.hour,
    zone: schedule.timeZone,
    weekdays: null,
    pausedUntil: null,
  }
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY) {
    // The digest is published at 07:00 in Berlin. The search for that time starts at 22:00 UTC on the
    // previous evening.
    const publishedAt = expectedAt(day - 2 * HOUR, publication) ?? 0
    const nextAt = expectedAt(day + DAY - 2 * HOUR, publication) ?? 0
    for (const reader of readers) {
      const due = expectedAt(publishedAt, reader)
      const times = accepted.get(`${dayOf(day)} ${reader.id}`) ?? []
      totals.letters += times.length
      if (times.length > 1) totals.doubled++
      if (due === null) {
        if (times.length > 0) totals.strangers++
        if (!reasons.has(`${dayOf(day)} ${reader.id}`)) totals.unsaid++
        continue
      }
      if (isDueWithNext(publishedAt, nextAt, reader)) {
        totals.together++
        const next = dayOf(day + DAY)
        if (times.length > 0) totals.strangers++
        if (!accepted.has(`${next} ${reader.id}`)) totals.lost++
        const reason = `the letter for ${next} is due at the same moment`
        if (reasons.get(`${dayOf(day)} ${reader.id}`) !== reason) totals.unsaid++
        continue
      }
      const [time] = times
      if (time === undefined) totals.lost++
      else if (time - due > MINUTE) {
        totals.late++
        const caughtUp = outages.some(({ from, to }) => due >= from && due <= to + HOUR && time <= to + HOUR)
        if (!caughtUp || time - due > schedule.catchUpHours * HOUR) totals.untimely++
      } else if (time < due) totals.untimely++
    }
  }
}
