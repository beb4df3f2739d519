import { expect, test } from 'vitest'
import { dueAt, weekdayOf } from '../../src/calendar/clock.ts'
import { dueGroups } from '../../src/calendar/due-groups.ts'

const iso = (publishedAt: string, hour: number | null, timeZone: string) =>
  dueAt(new Date(publishedAt), { hour, timeZone }).toISOString()

test.each([
  // A letter is due immediately if no hour is chosen or the local time is already within the chosen hour.
  ['2026-11-23T07:05:30Z', null, 'Asia/Tokyo', '2026-11-23T07:05:30.000Z'],
  ['2026-11-23T07:05:30Z', 8, 'Europe/Berlin', '2026-11-23T07:05:30.000Z'],
  // The chosen hour begins after publication, on the same day or the next.
  ['2026-11-23T07:00:00Z', 20, 'Europe/Berlin', '2026-11-23T19:00:00.000Z'],
  ['2026-11-23T07:00:00Z', 7, 'Europe/Berlin', '2026-11-24T06:00:00.000Z'],
  ['2026-11-23T07:00:00Z', 0, 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
  ['2026-11-23T07:00:00Z', 13, 'Asia/Kathmandu', '2026-11-23T07:15:00.000Z'],
  // In spring, a skipped hour counts as starting when the clock moves forward.
  ['2026-03-28T12:00:00Z', 2, 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29T01:30:00Z', 2, 'Europe/Berlin', '2026-03-30T00:00:00.000Z'],
  ['2026-03-07T12:00:00Z', 2, 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['2026-10-03T12:00:00Z', 2, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
  ['2026-09-05T12:00:00Z', 0, 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  // In autumn an hour occurs twice. A letter is due when the hour first begins, or immediately if published
  // during either occurrence.
  ['2026-10-24T12:00:00Z', 2, 'Europe/Berlin', '2026-10-25T00:00:00.000Z'],
  ['2026-10-25T00:40:00Z', 2, 'Europe/Berlin', '2026-10-25T00:40:00.000Z'],
  ['2026-10-25T01:40:00Z', 2, 'Europe/Berlin', '2026-10-25T01:40:00.000Z'],
  ['2026-10-25T02:00:00Z', 2, 'Europe/Berlin', '2026-10-26T01:00:00.000Z'],
])(
  'dueAt() for publication at %s, hour %s and time zone %s returns %s',
  (publishedAt, hour, timeZone, due) => {
    expect(iso(publishedAt, hour, timeZone)).toBe(due)
  },
)

test.each([
  ['2026-11-23', 1],
  ['2026-11-24', 2],
  ['2026-11-29', 64],
  ['2028-02-29', 2],
])('weekdayOf(%s) returns the bit %s', (day, bit) => {
  expect(weekdayOf(day)).toBe(bit)
})

test('dueGroups() groups clocks by due time, keeps those without an hour separate, and adds the local day of each', () => {
  const publishedAt = new Date('2026-11-23T22:30:00Z') // a Monday
  const names = ['23 Europe/London', ' ', '0 Europe/Berlin', '7 ', ' Asia/Tokyo', '22 Atlantic/Nowhere']
  expect(dueGroups(names, publishedAt, 'UTC')).toEqual([
    {
      due: publishedAt,
      atOnce: true,
      clocks: [
        { name: ' ', day: '2026-11-23', weekday: 1 },
        { name: ' Asia/Tokyo', day: '2026-11-24', weekday: 2 },
      ],
    },
    {
      due: publishedAt,
      atOnce: false,
      clocks: [{ name: '22 Atlantic/Nowhere', day: '2026-11-23', weekday: 1 }],
    },
    {
      due: new Date('2026-11-23T23:00:00Z'),
      atOnce: false,
      clocks: [
        { name: '23 Europe/London', day: '2026-11-23', weekday: 1 },
        { name: '0 Europe/Berlin', day: '2026-11-24', weekday: 2 },
      ],
    },
    {
      due: new Date('2026-11-24T07:00:00Z'),
      atOnce: false,
      clocks: [{ name: '7 ', day: '2026-11-24', weekday: 2 }],
    },
  ])
})
