import { expect, test } from 'vitest'
import { isTimeZone, timeZoneOf } from '../../src/calendar/time-zone.ts'

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['AMERICA/ARGENTINA/USHUAIA', 'America/Argentina/Ushuaia'],
  ['america/port_of_spain', 'America/Port_of_Spain'],
  ['UTC', 'UTC'],
  ['est5edt', 'EST5EDT'],
  ['Etc/GMT+5', 'Etc/GMT+5'],
])('timeZoneOf(%j) returns %j', (given, name) => {
  expect(timeZoneOf(given)).toBe(name)
})

test.each([
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Europe/Kiev', 'Europe/Kiev'],
  ['europe/kyiv', 'Europe/Kyiv'],
  ['America/Nuuk', 'America/Nuuk'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['asia/ho_chi_minh', 'Asia/Ho_Chi_Minh'],
  ['EUROPE/KYIV', 'Europe/Kyiv'],
  ['ASIA/KOLKATA', 'Asia/Kolkata'],
  ['us/east-indiana', 'US/East-Indiana'],
  ['ETC/UTC', 'Etc/UTC'],
  ['etc/gmt-0', 'Etc/GMT-0'],
  ['AUSTRALIA/NSW', 'Australia/NSW'],
  ['america/knox_in', 'America/Knox_IN'],
])('timeZoneOf(%j) returns %j rather than another name for the time zone', (given, name) => {
  expect(timeZoneOf(given)).toBe(name)
})

test.each([
  ...'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(
    ' ',
  ),
  'bst',
  'Etc/Unknown',
  'SystemV/EST5',
  'Berlin',
  'Europe/Bielefeld',
  '+01:00',
  'GMT+1',
  '',
])('isTimeZone(%j) returns false', (given) => {
  expect(isTimeZone(given)).toBe(false)
})
