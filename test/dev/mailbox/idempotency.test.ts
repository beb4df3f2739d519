import { expect, test } from 'vitest'
import {
  aClock,
  aLetter,
  aMailbox,
  anSdk,
  ask,
  eventually,
  KEY,
  letters,
  post,
  summary,
} from './factories.ts'

test('a call repeated with the same idempotency key and bytes gets the same response and sends nothing', async () => {
  const mailbox = await aMailbox()
  const sdk = anSdk(mailbox)
  const first = await sdk.batch.send(letters(3), { idempotencyKey: 'd/1' })
  const again = await sdk.batch.send(letters(3), { idempotencyKey: 'd/1' })
  expect(again.data).toEqual(first.data)
  expect(await summary(mailbox)).toMatchObject({ calls: 2, accepted: 3, duplicates: 0, replayed: 1 })
})

test('a call that reuses an idempotency key with different bytes is rejected, even if the JSON is equivalent', async () => {
  const mailbox = await aMailbox()
  const headers = { 'idempotency-key': 'd/1' }
  const body = JSON.stringify([aLetter()])
  await post(mailbox, '/emails/batch', body, headers)
  const spaced = await post(mailbox, '/emails/batch', `${body} `, headers)
  expect(spaced.status).toBe(409)
  expect(await spaced.json()).toEqual({
    statusCode: 409,
    name: 'invalid_idempotent_request',
    message: 'Same idempotency key used with a different request payload.',
  })
  expect(await summary(mailbox)).toMatchObject({ accepted: 1, keys: 1, keysWithSeveralBodies: 1 })
  const { hashes } = await ask<{ hashes: string[] }>(mailbox, '/api/keys?key=d/1')
  expect(hashes).toHaveLength(2)
  expect(await ask(mailbox, '/api/keys')).toEqual({ severalBodies: [{ key: 'd/1', hashes }] })
})

test('a call that reuses an idempotency key for another endpoint or validation mode is rejected', async () => {
  const mailbox = await aMailbox()
  const headers = { 'idempotency-key': 'd/1' }
  await post(mailbox, '/emails/batch', letters(1), headers)
  const permissive = { ...headers, 'x-batch-validation': 'permissive' }
  expect((await post(mailbox, '/emails/batch', letters(1), permissive)).status).toBe(409)
  expect((await post(mailbox, '/emails', letters(1), headers)).status).toBe(409)
})

test('a call is rejected while an earlier call with the same idempotency key is in progress', async () => {
  let goOn = () => {}
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const mailbox = await aMailbox({ wait: () => gate })
  await ask(mailbox, '/api/faults', { rules: [{ kind: 'slow', delay: 30_000, calls: [1] }] })
  const sdk = anSdk(mailbox)
  const first = sdk.batch.send(letters(2), { idempotencyKey: 'd/1' })
  await eventually(async () => expect((await summary(mailbox)).calls).toBe(1))
  const second = await sdk.batch.send(letters(2), { idempotencyKey: 'd/1' })
  expect(second.error).toMatchObject({ statusCode: 409, name: 'concurrent_idempotent_requests' })
  goOn()
  const { data } = await first
  expect((await sdk.batch.send(letters(2), { idempotencyKey: 'd/1' })).data).toEqual(data)
  expect(await summary(mailbox)).toMatchObject({ accepted: 2, duplicates: 0 })
})

test('a repeated permissive batch reports the same rejected letters', async () => {
  const mailbox = await aMailbox()
  const sdk = anSdk(mailbox)
  const batch = [...letters(2), aLetter({ to: 'nobody' })]
  const options = { idempotencyKey: 'd/1', batchValidation: 'permissive' } as const
  const first = await sdk.batch.send(batch, options)
  expect(first.data?.errors).toMatchObject([{ index: 2 }])
  expect((await sdk.batch.send(batch, options)).data).toEqual(first.data)
})

test('a validation error uses up the idempotency key, but a quota or server error does not', async () => {
  const mailbox = await aMailbox()
  const sdk = anSdk(mailbox)
  const bad = await sdk.batch.send([aLetter({ to: 'nobody' })], { idempotencyKey: 'd/1' })
  expect(bad.error?.statusCode).toBe(422)
  const mended = await sdk.batch.send(letters(1), { idempotencyKey: 'd/1' })
  expect(mended.error?.name).toBe('invalid_idempotent_request')
  await ask(mailbox, '/api/faults', {
    rules: [
      { kind: 'daily-quota', calls: [1] },
      { kind: 'error', calls: [2] },
    ],
  })
  expect((await sdk.batch.send(letters(1), { idempotencyKey: 'd/2' })).error?.statusCode).toBe(429)
  expect((await sdk.batch.send(letters(1), { idempotencyKey: 'd/2' })).error?.statusCode).toBe(500)
  expect((await sdk.batch.send(letters(1), { idempotencyKey: 'd/2' })).error).toBeNull()
})

test('an idempotency key expires after 24 hours, after which the same call sends its letter again', async () => {
  const clock = aClock()
  const mailbox = await aMailbox({ now: clock.now })
  const sdk = anSdk(mailbox)
  await sdk.batch.send(letters(1), { idempotencyKey: 'd/1' })
  clock.pass(86_399_999)
  await sdk.batch.send(letters(1), { idempotencyKey: 'd/1' })
  expect(await summary(mailbox)).toMatchObject({ accepted: 1, duplicates: 0 })
  clock.pass(1)
  await sdk.batch.send(letters(1), { idempotencyKey: 'd/1' })
  expect(await summary(mailbox)).toMatchObject({ accepted: 2, duplicates: 1 })
})

test.each(['', 'k'.repeat(257)])('an idempotency key of 0 or 257 characters is rejected', async (key) => {
  const mailbox = await aMailbox()
  const answer = await post(mailbox, '/emails', aLetter(), { 'idempotency-key': key })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ name: 'invalid_idempotency_key' })
  const longest = { authorization: `Bearer ${KEY}`, 'idempotency-key': 'k'.repeat(256) }
  expect((await post(mailbox, '/emails', aLetter(), longest)).status).toBe(200)
})
