// Provides a fake Resend. It records accepted letters, and idempotency keys that are reused with a different
// body.
import type { SendToResend } from '../../src/resend/send.ts'
import { anAnswer } from '../factories.ts'

/**
 * A fault that affects one call. `cut before` and `cut after` end the turn that made the call, as a crash
 * would.
 */
export type Fault =
  | 'lost'
  | 'reset'
  | '500'
  | '429'
  | '429 for a day'
  | 'quota'
  | '401'
  | 'cut before'
  | 'cut after'
  | 'garbled'

export type Call = { index: number; key: string; letters: number; path: string }

type Known = { body: string; answer: ReturnType<typeof anAnswer>; at: number }

const KEY_LIFE_MS = 24 * 3_600_000
const FIVE_A_SECOND = { limit: 5, remaining: 4, resetSeconds: 1 }

export type FakeResend = {
  send: SendToResend
  calls: Call[]
  /** Number of accepted letters by `<tag> <address>`. The tag is the digest's day or the kind of email. */
  accepted: Map<string, number>
  /** Idempotency keys reused with a different body, which must happen only after a backup is restored. */
  forged: string[]
  /** Addresses that Resend rejects. */
  invalid: Set<string>
  strict: boolean
  fault: (call: Call) => Fault | null
}

export function aResend(now: () => number, options: Partial<FakeResend> = {}): FakeResend {
  const known = new Map<string, Known>()
  const fake: FakeResend = {
    calls: [],
    accepted: new Map(),
    forged: [],
    invalid: new Set(),
    strict: false,
    fault: () => null,
    send: async ({ path, body, key }) => {
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
      const parsed = JSON.parse(text)
      const letters: { to: string; tags?: { value: string }[] }[] = Array.isArray(parsed) ? parsed : [parsed]
      const call = { index: fake.calls.length, key, letters: letters.length, path }
      fake.calls.push(call)
      const fault = fake.fault(call)
      const answer = (fields: Parameters<typeof anAnswer>[0]) => ({
        answer: anAnswer(fields),
        rate: FIVE_A_SECOND,
      })
      if (fault === 'cut before') throw new Error('cut')
      if (fault === 'reset')
        return { answer: anAnswer(), rate: { limit: null, remaining: null, resetSeconds: null } }
      // Resend returns these errors before it checks the idempotency key, so they prove nothing about an
      // earlier call.
      if (fault === '429') return answer({ status: 429, error: 'rate_limit_exceeded', retryAfter: 1 })
      if (fault === '429 for a day')
        return answer({ status: 429, error: 'rate_limit_exceeded', retryAfter: 86_400 })
      if (fault === 'quota') return answer({ status: 429, error: 'daily_quota_exceeded' })
      if (fault === '401') return answer({ status: 401, error: 'restricted_api_key' })
      const before = known.get(key)
      let result = before && now() - before.at < KEY_LIFE_MS ? before.answer : null
      if (before && result && before.body !== text) {
        fake.forged.push(key)
        return answer({ status: 409, error: 'invalid_idempotent_request' })
      }
      if (result === null) {
        const bad = letters.flatMap(({ to }, index) => (fake.invalid.has(to) ? [index] : []))
        if (fake.strict && bad.length > 0) {
          return answer({ status: 422, error: 'validation_error', message: 'Invalid `to`' })
        }
        const good = letters.filter((_, index) => !bad.includes(index))
        for (const { to, tags } of good) {
          const name = `${tags?.[0]?.value ?? 'note'} ${to}`
          fake.accepted.set(name, (fake.accepted.get(name) ?? 0) + 1)
        }
        result = anAnswer({
          status: 200,
          ids: good.map(({ to }) => `id of ${to}`),
          invalid: bad.map((index) => ({ index, message: 'Invalid `to`' })),
        })
        known.set(key, { body: text, answer: result, at: now() })
      }
      if (fault === 'cut after') throw new Error('cut')
      if (fault === 'lost')
        return { answer: anAnswer(), rate: { limit: null, remaining: null, resetSeconds: null } }
      if (fault === '500') return answer({ status: 500, error: 'application_error' })
      if (fault === 'garbled') return answer({ status: 200, ids: result.ids.slice(1) })
      return { answer: result, rate: FIVE_A_SECOND }
    },
    ...options,
  }
  return fake
}
