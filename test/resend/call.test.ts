import { expect, test } from 'vitest'
import { pacedCall } from '../../src/resend/call.ts'
import type { SendToResend } from '../../src/resend/send.ts'
import { anAnswer } from '../factories.ts'

const NO_RATE = { limit: null, remaining: null, resetSeconds: null }
const REQUEST = { path: '/emails/batch', body: '[]', key: 'k' } as const
const accepted = anAnswer({ status: 200, ids: ['a'] })
const throttled = anAnswer({ status: 429, error: 'rate_limit_exceeded', retryAfter: 3 })
const reset = anAnswer()

/**
 * Returns a paced call with a fake clock, a function that posts a letter with it, and a function that lists
 * the gaps between the starts of the calls.
 */
function aCourse(send: (index: number) => Partial<Awaited<ReturnType<SendToResend>>>) {
  let now = 1_000_000
  const starts: number[] = []
  const wait = async (ms: number) => {
    now += ms
  }
  const call = pacedCall(
    async () => {
      starts.push(now)
      const { answer = accepted, rate = NO_RATE } = send(starts.length - 1)
      now += 40
      return { answer, rate }
    },
    { now: () => now, wait, random: () => 1 },
  )
  const gaps = () => starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
  return { call, gaps, post: () => call.post(REQUEST, 1) }
}

test('pacedCall() makes slightly fewer than five calls per second if the rate limit is five', async () => {
  const { gaps, post } = aCourse((index) => ({
    rate: { limit: 5, remaining: 4 - (index % 5), resetSeconds: 1 },
  }))
  for (let calls = 0; calls < 50; calls++) await post()
  expect(new Set(gaps())).toEqual(new Set([208]))
})

test('pacedCall() waits for the Retry-After delay', async () => {
  const { gaps, post } = aCourse((index) => ({ answer: index === 0 ? throttled : accepted }))
  expect((await post()).status).toBe('throttled')
  await post()
  expect(gaps()).toEqual([3040])
})

test('pacedCall() does not pause after two lost responses', async () => {
  const { call, post } = aCourse((index) => ({ answer: index < 2 ? reset : accepted }))
  await post()
  await post()
  expect(call.waitMs()).toBe(0)
})

test('pacedCall() doubles its pauses while no call is answered, up to five minutes', async () => {
  const { call, gaps, post } = aCourse((index) => ({ answer: index < 20 ? reset : accepted }))
  for (let calls = 0; calls < 21; calls++) await post()
  const pauses = gaps().slice(2)
  expect(pauses.slice(0, 4)).toEqual([540, 1040, 2040, 4040])
  expect(pauses.at(-1)).toBe(300_040)
  expect(call.waitMs()).toBe(0)
  await post()
  expect(gaps().at(-1)).toBe(40)
})
