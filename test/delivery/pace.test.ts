import { expect, test } from 'vitest'
import { FREE_PACE, paceAfter, paceThrottled } from '../../src/delivery/pace.ts'

const NO_HEADERS = { limit: null, remaining: null, resetSeconds: null }

test('paceAfter() spaces calls evenly, slightly below the rate limit', () => {
  const pace = paceAfter(FREE_PACE, { limit: 5, remaining: 4, resetSeconds: 1 }, 10_000, 10_050)
  expect(pace).toEqual({ intervalMs: 208, nextCallAt: 10_208 })
})

test('paceAfter() waits for the next rate-limit window if other callers have exhausted the current one', () => {
  const pace = paceAfter(FREE_PACE, { limit: 5, remaining: 0, resetSeconds: 1 }, 10_000, 10_050)
  expect(pace.nextCallAt).toBe(11_050)
})

test('paceAfter() does not wait if its own evenly spaced calls have exhausted the rate-limit window', () => {
  const even = { intervalMs: 208, nextCallAt: 0 }
  const pace = paceAfter(even, { limit: 5, remaining: 0, resetSeconds: 1 }, 10_000, 10_050)
  expect(pace.nextCallAt).toBe(10_208)
})

test('paceAfter() keeps its pace if a response contains no rate limit', () => {
  const learned = { intervalMs: 208, nextCallAt: 0 }
  expect(paceAfter(learned, NO_HEADERS, 10_000, 25_000)).toEqual({ intervalMs: 208, nextCallAt: 10_208 })
  expect(paceAfter(learned, { ...NO_HEADERS, limit: 0 }, 10_000, 10_050).intervalMs).toBe(208)
})

test('paceAfter() adapts to a raised or lowered rate limit', () => {
  const learned = { intervalMs: 208, nextCallAt: 0 }
  expect(paceAfter(learned, { ...NO_HEADERS, limit: 100 }, 0, 0).intervalMs).toBe(10.4)
  expect(paceAfter(learned, { limit: 2, remaining: 0, resetSeconds: 1 }, 0, 50).nextCallAt).toBe(1050)
})

test('paceThrottled() waits at least as long as Resend requests, and never shortens an earlier wait', () => {
  const pace = { intervalMs: 208, nextCallAt: 5000 }
  expect(paceThrottled(pace, 2000, 10_000).nextCallAt).toBe(12_000)
  expect(paceThrottled(pace, 1000, 1000).nextCallAt).toBe(5000)
})
