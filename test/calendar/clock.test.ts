import { expect, test } from 'vitest'
import { addDays, isDay, localDay, momentOf } from '../../src/calendar/clock.ts'

test.each([
  // An ordinary day, time zones on both sides of the date line, and an offset of 5 hours 45 minutes.
  ['2026-11-23', '07:00', 'UTC', '2026-11-23T07:00:00.000Z'],
  ['2026-11-23', '00:00', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
  ['2026-11-23', '23:59', 'Pacific/Pago_Pago', '2026-11-24T10:59:00.000Z'],
  ['2026-11-23', '07:00', 'Asia/Kathmandu', '2026-11-23T01:15:00.000Z'],
  // In spring the clock skips an hour, or half an hour on Lord Howe Island. A skipped time maps to the moment of
  // the skip.
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
  ['2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  // In autumn an hour, or half an hour on Lord Howe Island, occurs twice. The first occurrence counts.
  ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  // A leap day and the turn of the year.
  ['2028-02-29', '07:00', 'Europe/Berlin', '2028-02-29T06:00:00.000Z'],
  ['2026-12-31', '23:30', 'America/New_York', '2027-01-01T04:30:00.000Z'],
  ['2027-01-01', '00:05', 'Asia/Tokyo', '2026-12-31T15:05:00.000Z'],
])('momentOf() for %s at %s in %s returns %s', (day, time, zone, moment) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  expect(momentOf(day, hour, minute, zone).toISOString()).toBe(moment)
})

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
]

test.each(ZONES)(
  'momentOf() returns increasing moments for consecutive local days in %s over three years',
  (zone) => {
    let last = 0
    for (let day = '2025-12-30'; day < '2029-01-03'; day = addDays(day, 1)) {
      const moment = momentOf(day, 2, 30, zone)
      expect([day, localDay(moment, zone)]).toEqual([day, day])
      expect(moment.getTime()).toBeGreaterThan(last)
      last = moment.getTime()
    }
  },
)

test('momentOf() returns the start of the next day for a day that the time zone skipped', () => {
  expect(momentOf('2011-12-30', 7, 0, 'Pacific/Apia').toISOString()).toBe('2011-12-30T10:00:00.000Z')
})

test.each([
  ['2026-11-23T23:59:59.999Z', 'UTC', '2026-11-23'],
  ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24'],
  ['2026-11-24T04:59:59Z', 'America/New_York', '2026-11-23'],
  ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ['1969-12-31T23:59:59.500Z', 'UTC', '1969-12-31'],
])('localDay() for %s in %s returns %s', (moment, zone, day) => {
  expect(localDay(new Date(moment), zone)).toBe(day)
})

test.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-03-29', -1, '2026-03-28'],
])('addDays(%s, %i) returns %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

test('isDay() accepts only existing dates written as YYYY-MM-DD', () => {
  const days = [
    '2026-11-23',
    '2028-02-29',
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '',
    'today',
    '+2026-11-23',
  ]
  expect(days.filter(isDay)).toEqual(['2026-11-23', '2028-02-29'])
})
