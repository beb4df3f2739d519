import { expect, test } from 'vitest'
import { judge } from '../../src/delivery/outcome.ts'
import { anAnswer } from '../factories.ts'

test('judge() considers a batch accepted when every letter has an id', () => {
  expect(judge(anAnswer({ status: 200, ids: ['a', 'b'] }), 2)).toEqual({ status: 'accepted', invalid: [] })
})

test('judge() considers a batch accepted when each letter has an id or an error', () => {
  const answer = anAnswer({ status: 200, ids: ['a', 'c'], invalid: [{ index: 1, message: 'Invalid `to`' }] })
  expect(judge(answer, 3)).toEqual({ status: 'accepted', invalid: [{ index: 1, reason: 'Invalid `to`' }] })
})

test('judge() considers a batch accepted when its only letter is invalid, and returns the reason', () => {
  const answer = anAnswer({ status: 200, invalid: [{ index: 0, message: 'no' }] })
  expect(judge(answer, 1)).toEqual({ status: 'accepted', invalid: [{ index: 0, reason: 'no' }] })
})

test.each([
  ['an id is missing', { ids: ['a'] }, 2],
  ['there is one id too many', { ids: ['a', 'b'] }, 1],
  ['the answer is empty', {}, 1],
  ['an index appears twice', { ids: ['a'], invalid: [1, 1] }, 3],
  ['an index is beyond the batch', { ids: ['a'], invalid: [2] }, 2],
  ['an index is negative', { ids: ['a'], invalid: [-1] }, 2],
  ['an index is not an integer', { ids: ['a'], invalid: [0.5] }, 2],
])(
  'judge() considers an answer with status 200 ambiguous when %s',
  (_, { ids = [], invalid = [] }: Listed, count) => {
    const answer = anAnswer({
      status: 200,
      ids,
      invalid: invalid.map((index) => ({ index, message: '' })),
    })
    expect(judge(answer, count).status).toBe('ambiguous')
  },
)
type Listed = { ids?: string[]; invalid?: number[] }

test('judge() halts on a revoked API key, which Resend reports as a validation error', () => {
  const answer = anAnswer({ status: 400, error: 'validation_error', message: 'API key is invalid' })
  expect(judge(answer, 100)).toEqual({ status: 'halted', reason: 'validation_error: API key is invalid' })
})

test.each([
  [400, 'validation_error', 'rejected'],
  [413, null, 'rejected'],
  [422, 'missing_required_field', 'rejected'],
  [400, 'invalid_idempotency_key', 'halted'],
  [401, 'missing_api_key', 'halted'],
  [403, 'invalid_api_key', 'halted'],
  [403, 'validation_error', 'halted'],
  [404, 'not_found', 'halted'],
  [405, 'method_not_allowed', 'halted'],
  [429, 'rate_limit_exceeded', 'throttled'],
  [429, null, 'throttled'],
  [429, 'daily_quota_exceeded', 'quota'],
  [429, 'monthly_quota_exceeded', 'quota'],
  [409, 'invalid_idempotent_request', 'spent'],
  [409, 'concurrent_idempotent_requests', 'ambiguous'],
  [500, 'application_error', 'ambiguous'],
  [500, 'validation_error', 'ambiguous'],
  [502, null, 'ambiguous'],
  [503, 'service_unavailable', 'ambiguous'],
  [408, null, 'ambiguous'],
  [302, null, 'ambiguous'],
  [202, null, 'ambiguous'],
  [418, 'daily_quota_exceeded', 'ambiguous'],
  [null, 'rate_limit_exceeded', 'ambiguous'],
  [null, null, 'ambiguous'],
  [Number.NaN, null, 'ambiguous'],
])('judge() classifies an answer with status %s and error %s as %s', (status, error, expected) => {
  expect(judge(anAnswer({ status, error }), 1).status).toBe(expected)
})

test('judge() returns the delay from Retry-After, or one second without that header', () => {
  const throttled = { status: 429, error: 'rate_limit_exceeded' }
  expect(judge(anAnswer({ ...throttled, retryAfter: 3 }), 1)).toMatchObject({ retryAfterMs: 3000 })
  expect(judge(anAnswer(throttled), 1)).toMatchObject({ retryAfterMs: 1000 })
  expect(judge(anAnswer({ ...throttled, retryAfter: 60 }), 1).status).toBe('throttled')
})

test('judge() treats a Retry-After of more than a minute as an exhausted quota, so that the operator is alerted', () => {
  const throttled = { status: 429, error: 'rate_limit_exceeded', retryAfter: 86_400 }
  expect(judge(anAnswer(throttled), 1)).toEqual({
    status: 'quota',
    reason: 'rate_limit_exceeded: Resend says to wait 86400 s',
    retryAfterMs: 60_000,
  })
})
