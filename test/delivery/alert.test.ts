import { expect, test } from 'vitest'
import { alertsOf, type Watched } from '../../src/delivery/alert.ts'

const NOW = Date.parse('2026-11-23T07:30:00Z')
const HOUR = 3_600_000

/** Returns a digest that was opened half an hour ago. */
const aWatched = (fields: Partial<Watched> = {}): Watched => ({
  day: '2026-11-23',
  state: 'sending',
  reason: null,
  createdAt: NOW - HOUR / 2,
  publishAt: NOW - HOUR / 2,
  deadline: NOW + 5 * HOUR,
  unfinishedAttempts: 0,
  failed: 0,
  uncertain: 0,
  ...fields,
})

test.each<[string, Partial<Watched>, string[]]>([
  ['is under way', {}, []],
  ['is complete', { state: 'complete' }, []],
  ['is halted', { state: 'halted', reason: 'invalid_api_key' }, ['halted: invalid_api_key']],
  [
    'is paused by a quota',
    { state: 'paused', reason: 'daily_quota_exceeded' },
    ['paused: daily_quota_exceeded'],
  ],
  ['has no articles', { state: 'skipped', reason: 'no articles' }, ['empty: no articles']],
  [
    'has only rejected articles',
    { state: 'skipped', reason: 'no articles: all 3 were rejected' },
    ['empty: no articles: all 3 were rejected'],
  ],
  [
    'has nothing new',
    { state: 'skipped', reason: 'nothing new: the only story was left out' },
    ['empty: nothing new: the only story was left out'],
  ],
  ['was skipped by an editor', { state: 'skipped', reason: 'skipped by Ada' }, []],
  ['was skipped as too late', { state: 'skipped', reason: 'too late' }, ['skipped: too late']],
  [
    'could not be composed for just under ten minutes',
    { state: 'due', reason: 'KV', createdAt: NOW - 599_999 },
    [],
  ],
  [
    'could not be composed for ten minutes',
    { state: 'due', reason: 'KV', createdAt: NOW - 600_000, publishAt: NOW - HOUR },
    ['unmade: KV'],
  ],
  ['has been due for less than ten minutes', { state: 'due', reason: 'KV', createdAt: NOW - 599_000 }, []],
  [
    'has been due for half an hour without an attempt',
    { state: 'due' },
    ['unmade: no attempt to compose the digest has begun'],
  ],
  ['was reopened just now', { state: 'due', createdAt: NOW - HOUR, publishAt: NOW }, []],
  ['was interrupted once', { state: 'due', createdAt: NOW, publishAt: NOW, unfinishedAttempts: 1 }, []],
  [
    'was interrupted twice',
    { state: 'due', createdAt: NOW, publishAt: NOW, unfinishedAttempts: 2, reason: 'KV' },
    [
      'unmade: composing was interrupted 2 times, perhaps because the Worker ran out of memory or CPU time; before that: KV',
    ],
  ],
  ['has failed letters but is not complete', { failed: 4 }, []],
  [
    'is complete but has failed letters',
    { state: 'complete', failed: 4 },
    ['failed: letters that were not sent in time: 4'],
  ],
  [
    'is halted with letters in doubt',
    { state: 'halted', reason: 'x', uncertain: 2 },
    ['halted: x', 'uncertain: letters whose outcome is unknown so far: 2'],
  ],
])('alertsOf() returns the expected alerts for a digest that %s', (_, fields, alerts) => {
  expect(alertsOf([aWatched(fields)], NOW).map(({ cause, reason }) => `${cause}: ${reason}`)).toEqual(alerts)
})

test('alertsOf() combines missed days into one alert for the last day, with the number of days', () => {
  const missed = ['2026-11-21', '2026-11-22', '2026-11-20'].map((day) =>
    aWatched({ day, state: 'skipped', reason: 'too late', deadline: NOW - 3 * HOUR }),
  )
  expect(alertsOf(missed, NOW)).toEqual([
    {
      day: '2026-11-22',
      cause: 'missed',
      reason: 'digests missed because nothing ran while they were due: 3',
    },
  ])
})
