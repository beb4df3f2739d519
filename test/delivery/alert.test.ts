import { expect, test } from 'vitest'
import { alertsOf, type Watched } from '../../src/delivery/alert.ts'

const NOW = Date.parse('2026-11-23T07:30:00Z')
const HOUR = 3_600_000

/** A digest that was opened half an hour ago, unless said otherwise. */
const aWatched = (fields: Partial<Watched> = {}): Watched => ({
  day: '2026-11-23',
  state: 'sending',
  reason: null,
  createdAt: NOW - HOUR / 2,
  deadline: NOW + 5 * HOUR,
  failed: 0,
  uncertain: 0,
  ...fields,
})

test.each<[string, Partial<Watched>, string[]]>([
  ['is under way', {}, []],
  ['is complete', { state: 'complete' }, []],
  ['stands still', { state: 'halted', reason: 'invalid_api_key' }, ['halted: invalid_api_key']],
  [
    'waits for a quota',
    { state: 'paused', reason: 'daily_quota_exceeded' },
    ['paused: daily_quota_exceeded'],
  ],
  ['has no articles', { state: 'skipped', reason: 'no articles' }, ['empty: no articles']],
  [
    'has rejected articles only',
    { state: 'skipped', reason: 'no articles: all 3 were rejected' },
    ['empty: no articles: all 3 were rejected'],
  ],
  [
    'has nothing new',
    { state: 'skipped', reason: 'nothing new: the one story continues what was sent in the last days' },
    ['empty: nothing new: the one story continues what was sent in the last days'],
  ],
  ['was too late', { state: 'skipped', reason: 'too late' }, ['skipped: too late']],
  ['is tried for the first minutes', { state: 'due', reason: 'KV', createdAt: NOW - 599_999 }, []],
  ['cannot be made', { state: 'due', reason: 'KV', createdAt: NOW - 600_000 }, ['unmade: KV']],
  ['is waited for', { state: 'due', createdAt: NOW - HOUR }, []],
  ['has failed letters as yet', { failed: 4 }, []],
  [
    'ended without some letters',
    { state: 'complete', failed: 4 },
    ['failed: letters that were not sent in time: 4'],
  ],
  [
    'stands still with letters in doubt',
    { state: 'halted', reason: 'x', uncertain: 2 },
    ['halted: x', 'uncertain: letters of which it is not known, by now: 2'],
  ],
])('alertsOf() a digest that %s', (_, fields, alerts) => {
  expect(alertsOf([aWatched(fields)], NOW).map(({ cause, reason }) => `${cause}: ${reason}`)).toEqual(alerts)
})

test('alertsOf() days on which nothing ran tells of the last one, and of how many there were', () => {
  const missed = ['2026-11-21', '2026-11-22', '2026-11-20'].map((day) =>
    aWatched({ day, state: 'skipped', reason: 'too late', deadline: NOW - 3 * HOUR }),
  )
  expect(alertsOf(missed, NOW)).toEqual([
    {
      day: '2026-11-22',
      cause: 'missed',
      reason: 'nothing ran while a digest was due, on 3 of the last days',
    },
  ])
})
