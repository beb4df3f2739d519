import { expect, test } from 'vitest'
import { withIsoTimes } from '../../src/http/times.ts'

test('withIsoTimes() converts every time to ISO 8601, at any depth, and leaves other fields unchanged', () => {
  const at = Date.UTC(2026, 10, 23, 7)
  const shown = withIsoTimes({
    createdAt: at,
    deadline: at,
    leftAt: null,
    attempts: 3,
    format: at,
    reason: 'no articles',
    consent: { source: 'Fair', at },
    subscribers: [{ confirmed_at: at }],
  })
  const iso = '2026-11-23T07:00:00.000Z'
  expect(shown).toEqual({
    createdAt: iso,
    deadline: iso,
    leftAt: null,
    attempts: 3,
    format: at,
    reason: 'no articles',
    consent: { source: 'Fair', at: iso },
    subscribers: [{ confirmed_at: iso }],
  })
})
