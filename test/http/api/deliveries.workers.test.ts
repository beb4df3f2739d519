import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { sendAsAdmin } from '../service.ts'

const DAY = '2026-11-02'
const db = env.DB

async function someDelivery(): Promise<void> {
  const reader = (id: string, state: string, confirmedAt: number | null, leftAt: number | null = null) =>
    db
      .prepare(
        `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at, left_at)
         VALUES (?1, ?1 || '@readers.example', ?1, ?2, 1, ?3, ?4)`,
      )
      .bind(id, state, confirmedAt, leftAt)
  await db.batch([
    reader('ada', 'active', 1),
    reader('bob', 'active', 1),
    reader('cleo', 'pending', null),
    reader('dora', 'active', 9000),
    reader('emil', 'unsubscribed', 1, 2),
    db
      .prepare(
        `INSERT INTO digests (day, state, deadline, key_prefix, created_at, template, composed_at, first_planned_at, planned_at, completed_at)
         VALUES (?1, 'complete', 0, 'x', 0, '{}', 1, 5000, 5000, 6000)`,
      )
      .bind(DAY),
    db
      .prepare(
        `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, exceptions, accepted, invalid, settled_at)
         VALUES (?1, 0, 'accepted', '["ada","bob"]', 2, '{"bob":["invalid","no such domain"]}', 1, 1, 6000)`,
      )
      .bind(DAY),
  ])
}

const answerTo = async (email: string) =>
  (await sendAsAdmin(`/api/digests/${DAY}/deliveries?email=${encodeURIComponent(email)}`)).json()

test('GET /api/digests/:day/deliveries returns whether an address got the digest and, if not, why not', async () => {
  await someDelivery()
  expect(await answerTo(' Ada@Readers.example ')).toEqual({
    day: DAY,
    outcome: 'accepted',
    reason: null,
    batch: 0,
  })
  const rest: [who: string, outcome: string, reason: string][] = [
    ['bob', 'invalid', 'no such domain'],
    ['cleo', 'not planned', 'the subscription was never confirmed'],
    ['dora', 'not planned', 'confirmed after the digest was planned'],
    ['emil', 'not planned', 'left before the digest was planned'],
    ['nobody', 'not planned', 'no subscriber has this address'],
  ]
  for (const [who, outcome, reason] of rest) {
    expect(await answerTo(`${who}@readers.example`)).toMatchObject({ outcome, reason })
  }
})

test('GET /api/digests/:day/deliveries rejects an invalid address and an invalid day', async () => {
  expect((await sendAsAdmin(`/api/digests/${DAY}/deliveries`)).status).toBe(400)
  for (const query of ['', '?email=ada']) {
    const answer = await sendAsAdmin(`/api/digests/${DAY}/deliveries${query}`)
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('email: should be an email address'),
    ])
  }
  expect((await sendAsAdmin('/api/digests/2020-02-30/deliveries?email=ada@readers.example')).status).toBe(404)
})
