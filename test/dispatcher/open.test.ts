import { expect, test } from 'vitest'
import { addDays } from '../../src/calendar/clock.ts'
import { type DueDay, dueDays } from '../../src/dispatcher/open.ts'
import { aRandom } from './flaky.ts'

const HOUR = 3_600_000

/** Simulates a series of ticks without a database, and returns the digests that they open. */
function aCourse(
  schedule: Parameters<typeof dueDays>[1],
  ticks: Iterable<number>,
): (DueDay & { at: number })[] {
  const digests: (DueDay & { at: number })[] = []
  let lastLook: number | null = null
  for (const at of ticks) {
    for (const due of dueDays(digests.at(-1)?.day ?? null, schedule, new Date(at), lastLook))
      digests.push({ ...due, at })
    lastLook = at
  }
  return digests
}

/**
 * Yields the times of ticks at random intervals of up to about the given number of hours. Repeats some ticks.
 */
function* ticks(from: string, to: string, hoursApart: number) {
  const random = aRandom(7)
  for (
    let at = Date.parse(from);
    at < Date.parse(to);
    at += 300_000 + Math.floor(random() * hoursApart * HOUR)
  ) {
    yield at
    if (random() < 0.05) yield at
  }
}

test.each([
  { timeZone: 'Europe/Berlin', hour: 2, minute: 30 },
  { timeZone: 'America/New_York', hour: 23, minute: 30 },
  { timeZone: 'Australia/Lord_Howe', hour: 2, minute: 0 },
  { timeZone: 'UTC', hour: 0, minute: 0 },
])('ticks throughout a leap year open one digest for each date at $hour:$minute in $timeZone', (clock) => {
  const schedule = { ...clock, catchUpHours: 6 }
  const digests = aCourse(schedule, ticks('2027-12-28T00:00:00Z', '2029-01-02T12:00:00Z', 5.9))
  const expected: string[] = []
  const last = digests.at(-1)?.day ?? ''
  for (let day = digests[0]?.day ?? ''; day <= last; day = addDays(day, 1)) expected.push(`${day} due`)
  expect(digests.map(({ day, state }) => `${day} ${state}`)).toEqual(expected)
  expect(expected).toEqual(expect.arrayContaining(['2028-01-31 due', '2028-02-29 due', '2028-12-31 due']))
  expect(digests.filter(({ at, deadline }) => at > deadline.getTime())).toEqual([])
})

test('ticks up to three days apart open one digest for each date of a year, either due or skipped', () => {
  const schedule = { timeZone: 'Europe/Berlin', hour: 7, minute: 0, catchUpHours: 6 }
  const digests = aCourse(schedule, ticks('2026-01-01T06:00:00Z', '2027-01-01T12:00:00Z', 70))
  const days: string[] = []
  const last = digests.at(-1)?.day ?? ''
  for (let day = digests[0]?.day ?? ''; day <= last; day = addDays(day, 1)) days.push(day)
  expect(digests.map(({ day }) => day)).toEqual(days)
  const late = digests.filter(({ state, at, deadline }) => (state === 'skipped') !== at > deadline.getTime())
  expect(late).toEqual([])
  expect(new Set(digests.map(({ state }) => state))).toEqual(new Set(['due', 'skipped']))
})
