import { expect, test, vi } from 'vitest'
import { sign } from '../../dev/mailbox/webhooks.ts'
import { openEvent, type SignatureHeaders } from '../../src/resend/webhook.ts'

const NOW = Date.parse('2026-11-23T07:00:00Z')
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const ours = { apiKey: 're_test', webhookSecrets: [SECRET] }
const BODY = '{"type":"email.complained","data":{"to":["ada@readers.example"]}}'

vi.useFakeTimers({ now: NOW })

function signed(body = BODY, { secret = SECRET, id = 'msg_1', at = NOW } = {}): SignatureHeaders {
  const headers = sign(secret, id, at, body)
  return {
    id,
    timestamp: headers['svix-timestamp'] ?? '',
    signature: headers['svix-signature'] ?? '',
  }
}

test('openEvent() accepts an event only if its timestamp is at most 300 seconds in the past or future', () => {
  for (const seconds of [-300, 0, 300]) {
    expect(openEvent(ours, BODY, signed(BODY, { at: NOW + seconds * 1000 }))).toMatchObject({
      type: 'email.complained',
    })
  }
  for (const seconds of [-301, 301, -86_400]) {
    expect(openEvent(ours, BODY, signed(BODY, { at: NOW + seconds * 1000 }))).toBeNull()
  }
})

test('openEvent() accepts one valid signature among several, and either of two secrets', () => {
  const { signature, ...rest } = signed()
  expect(openEvent(ours, BODY, { ...rest, signature: `v1,AAAA v2,x ${signature}` })).not.toBeNull()
  const changing = { ...ours, webhookSecrets: [OTHER, SECRET] }
  expect(openEvent(changing, BODY, signed())).not.toBeNull()
  expect(openEvent(changing, BODY, signed(BODY, { secret: OTHER }))).not.toBeNull()
})

test('openEvent() rejects each of 10,000 forged, outdated, altered or swapped events', () => {
  const good = signed()
  const forge = (index: number): [string, SignatureHeaders] => {
    const at = Math.floor(index / 8) % BODY.length
    switch (index % 8) {
      case 0:
        return [BODY, signed(BODY, { secret: OTHER, id: `msg_${index}` })]
      case 1:
        return [BODY, signed(BODY, { at: NOW - 301_000 - index * 1000 })]
      case 2:
        return [`${BODY.slice(0, at)}${BODY[at] === 'x' ? 'y' : 'x'}${BODY.slice(at + 1)}`, good]
      case 3:
        return [BODY, { ...good, id: `msg_${index}` }]
      case 4:
        return [BODY, { ...good, timestamp: String(NOW / 1000 + (index % 299) + 1) }]
      case 5:
        return [`${BODY}${' '.repeat(1 + (index % 50))}`, good]
      case 6:
        return [BODY, { ...good, signature: good.signature.slice(0, -1 - (index % 40)) }]
      default:
        return [
          BODY,
          {
            ...good,
            signature: ['', 'v1', 'v1,', 'v2,x', good.signature.replace('v1', 'v2')][index % 5] ?? '',
          },
        ]
    }
  }
  for (let index = 0; index < 10_000; index++) expect(openEvent(ours, ...forge(index))).toBeNull()
  expect(openEvent(ours, BODY, good)).not.toBeNull()
})

test('openEvent() returns null if the headers are missing or the body is not JSON', () => {
  expect(openEvent(ours, BODY, { id: '', timestamp: '', signature: '' })).toBeNull()
  expect(openEvent(ours, 'not JSON', signed('not JSON'))).toBeNull()
  expect(openEvent(ours, '', signed(''))).toBeFalsy()
})
