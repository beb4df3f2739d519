import type { IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { expect, test } from 'vitest'
import { aClock, aLetter, aMailbox, anSdk, ask, letters, post, summary } from './factories.ts'

test('emails.send() accepts a letter and returns its id, by which emails.get() finds it', async () => {
  const mailbox = await aMailbox()
  const sdk = anSdk(mailbox)
  const { data, error } = await sdk.emails.send(aLetter({ replyTo: 'Desk <desk@news.example>' }))
  expect(error).toBeNull()
  expect(data?.id).toMatch(/^[0-9a-f]{8}-0000-4000-8000-000000000001$/)
  expect((await sdk.emails.get(data?.id ?? '')).data).toMatchObject({
    object: 'email',
    to: ['ada@readers.example'],
    from: 'Broadsheet <digest@news.example>',
    subject: 'Monday',
    html: '<p>Comet seen</p>',
    reply_to: ['desk@news.example'],
    last_event: 'delivered',
  })
})

test('batch.send() accepts a hundred letters and returns their ids in order', async () => {
  const mailbox = await aMailbox()
  const { data } = await anSdk(mailbox).batch.send(letters(100))
  expect(data?.data).toHaveLength(100)
  expect(new Set(data?.data.map(({ id }) => id)).size).toBe(100)
  const { messages } = await ask<{ messages: unknown[] }>(
    mailbox,
    '/api/messages?to=reader42@readers.example',
  )
  expect(messages).toMatchObject([{ id: data?.data[42]?.id, digest: '2026-11-23', text: 'Comet seen' }])
})

test('a strict batch with one invalid letter is rejected as a whole', async () => {
  const mailbox = await aMailbox()
  const { data, error } = await anSdk(mailbox).batch.send([...letters(2), aLetter({ to: 'nobody' })])
  expect(data).toBeNull()
  expect(error).toEqual({
    statusCode: 422,
    name: 'validation_error',
    message:
      'Invalid `to` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.',
  })
  expect(await summary(mailbox)).toMatchObject({ accepted: 0, refused: { 422: 1 } })
})

test('with the setting strictBatches, the mailbox rejects a permissive batch as a whole if one letter is invalid', async () => {
  const mailbox = await aMailbox({ strictBatches: true })
  const batch = [...letters(2), aLetter({ to: 'nobody' })]
  const { error } = await anSdk(mailbox).batch.send(batch, { batchValidation: 'permissive' })
  expect(error?.statusCode).toBe(422)
  await ask(mailbox, '/api/settings', { strictBatches: false }, 'PATCH')
  expect((await anSdk(mailbox).batch.send(batch, { batchValidation: 'permissive' })).error).toBeNull()
  expect(await summary(mailbox)).toMatchObject({ accepted: 2 })
})

test('a permissive batch returns the id of each valid letter and the index of each invalid one', async () => {
  const mailbox = await aMailbox()
  const batch = [aLetter({ to: 'nobody' }), ...letters(2), aLetter({ subject: '' })]
  const { data } = await anSdk(mailbox).batch.send(batch, { batchValidation: 'permissive' })
  expect(data?.data).toHaveLength(2)
  expect(data?.errors.map(({ index }) => index)).toEqual([0, 3])
  expect(data?.errors[1]?.message).toBe('Missing `subject` field.')
  expect(await summary(mailbox)).toMatchObject({ accepted: 2, addresses: 2 })
})

test.each([
  ['no sender', { from: undefined }, 'missing_required_field', /`from`/],
  ['no recipient', { to: [] }, 'missing_required_field', /`to`/],
  ['no subject', { subject: undefined }, 'missing_required_field', /`subject`/],
  [
    'neither html nor text',
    { html: undefined, text: undefined },
    'missing_required_field',
    /`html` or `text`/,
  ],
  ['a sender without an address', { from: 'Broadsheet' }, 'validation_error', /`from`/],
  ['an unquoted comma in a name', { from: 'News, Inc <a@news.example>' }, 'validation_error', /`from`/],
  ['an address with a space', { to: 'ada b@readers.example' }, 'validation_error', /`to`/],
  ['a non-ASCII address', { to: 'zoë@readers.example' }, 'validation_error', /`to`/],
  ['a host without a dot', { to: 'ada@localhost' }, 'validation_error', /`to`/],
  ['two addresses in one string', { to: 'a@b.example, c@d.example' }, 'validation_error', /`to`/],
  ['51 recipients', { to: Array(51).fill('ada@readers.example') }, 'validation_error', /50/],
  ['a line break in the subject', { subject: 'Monday\nBcc: x@y.example' }, 'validation_error', /`subject`/],
  ['a line break in a header', { headers: { 'List-Id': 'a\r\nb' } }, 'validation_error', /List-Id/],
  ['headers in an array', { headers: [] }, 'validation_error', /`headers`/],
  [
    'the idempotency key among its headers',
    { headers: { 'Idempotency-Key': 'a' } },
    'validation_error',
    /Idempotency/,
  ],
  ['an address in a tag', { tags: [{ name: 'to', value: 'a@b.example' }] }, 'validation_error', /Tags/],
  ['a tag of 257 characters', { tags: [{ name: 'a', value: 'x'.repeat(257) }] }, 'validation_error', /Tags/],
  ['attachments', { attachments: [{ filename: 'a', content: 'YQ==' }] }, 'validation_error', /`attachments`/],
  ['scheduled_at', { scheduled_at: 'in 1 hour' }, 'validation_error', /`scheduled_at`/],
  ['a field that Resend would drop', { replyTo: 'a@b.example' }, 'validation_error', /`replyTo`/],
])('a batch with %s is rejected', async (_, fields, name, message) => {
  const mailbox = await aMailbox()
  const answer = await post(mailbox, '/emails/batch', [aLetter(fields)])
  expect(answer.status).toBe(422)
  expect(await answer.json()).toEqual({ statusCode: 422, name, message: expect.stringMatching(message) })
})

test.each([
  ['an object', {}, 422],
  ['an empty array', [], 422],
  ['101 letters', letters(101), 422],
  ['a list of strings', ['a'], 422],
  ['truncated JSON', '[{"from":', 400],
])('a batch that consists of %s is rejected', async (_, body, status) => {
  const mailbox = await aMailbox()
  const answer = await post(mailbox, '/emails/batch', body)
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ statusCode: status, name: 'validation_error' })
})

test('the mailbox accepts only configured API keys, and a sending key may only send', async () => {
  const mailbox = await aMailbox({ apiKeys: ['re_full'], sendingKeys: ['re_send'] })
  const none = await fetch(`${mailbox.url}/emails`, { method: 'POST', body: '{}' })
  expect(none.status).toBe(401)
  expect(await none.json()).toMatchObject({ name: 'missing_api_key' })
  expect((await anSdk(mailbox, 're_other').emails.send(aLetter())).error).toMatchObject({
    statusCode: 403,
    name: 'invalid_api_key',
  })
  const { data } = await anSdk(mailbox, 're_send').emails.send(aLetter())
  expect((await anSdk(mailbox, 're_send').emails.get(data?.id ?? '')).error).toMatchObject({
    statusCode: 401,
    name: 'restricted_api_key',
  })
  expect((await anSdk(mailbox, 're_full').emails.get(data?.id ?? '')).error).toBeNull()
})

test('the mailbox rejects a request without a User-Agent, as Resend does', async () => {
  const mailbox = await aMailbox()
  const { statusCode } = await new Promise<IncomingMessage>((resolve) => {
    const headers = { authorization: 'Bearer re_local' }
    httpRequest(`${mailbox.url}/emails`, { method: 'POST', headers }, resolve).end('{}')
  })
  expect(statusCode).toBe(403)
})

test('a call from an unverified domain is rejected until the domain is verified, and does not use up its idempotency key', async () => {
  const mailbox = await aMailbox({ domains: ['other.example'] })
  const sdk = anSdk(mailbox)
  expect((await sdk.batch.send(letters(2), { idempotencyKey: 'k' })).error).toMatchObject({
    statusCode: 403,
    name: 'validation_error',
    message: expect.stringContaining('news.example domain is not verified'),
  })
  await ask(mailbox, '/api/settings', { domains: ['news.example'] }, 'PATCH')
  expect((await sdk.batch.send(letters(2), { idempotencyKey: 'k' })).error).toBeNull()
})

test('the mailbox rejects unknown paths, methods and ids with Resend’s error names', async () => {
  const mailbox = await aMailbox()
  expect(await (await post(mailbox, '/mails', {})).json()).toMatchObject({
    statusCode: 404,
    name: 'not_found',
  })
  expect(await ask(mailbox, '/emails')).toMatchObject({ statusCode: 405, name: 'method_not_allowed' })
  const sdk = anSdk(mailbox)
  expect((await sdk.emails.get('1')).error).toMatchObject({ statusCode: 422, name: 'invalid_parameter' })
  expect((await sdk.emails.get('00000000-0000-4000-8000-000000000001')).error).toMatchObject({
    statusCode: 404,
    name: 'not_found',
  })
})

test('with a rate limit of two, the mailbox rejects the third call in a second and sends Retry-After', async () => {
  const clock = aClock()
  const mailbox = await aMailbox({ rateLimit: 2, now: clock.now })
  const sdk = anSdk(mailbox)
  const first = await sdk.emails.send(aLetter())
  expect(first.headers).toMatchObject({
    'ratelimit-limit': '2',
    'ratelimit-remaining': '1',
    'ratelimit-reset': '1',
  })
  await sdk.emails.send(aLetter())
  const third = await sdk.emails.send(aLetter())
  expect(third.error).toMatchObject({ statusCode: 429, name: 'rate_limit_exceeded' })
  expect(third.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0' })
  clock.pass(999)
  expect((await sdk.emails.send(aLetter())).error).not.toBeNull()
  clock.pass(1000)
  expect((await sdk.emails.send(aLetter())).error).toBeNull()
  expect(await summary(mailbox)).toMatchObject({ calls: 5, refused: { 429: 2 }, early: 1 })
})

test('the daily quota counts recipients and resets the next day, and the monthly quota resets the next month', async () => {
  const clock = aClock(Date.UTC(2026, 10, 29, 12))
  const mailbox = await aMailbox({ dailyQuota: 3, monthlyQuota: 6, now: clock.now })
  const send = async () => (await anSdk(mailbox).batch.send(letters(3))).error?.name
  expect(await send()).toBeUndefined()
  expect(await send()).toBe('daily_quota_exceeded')
  clock.pass(86_400_000)
  expect(await send()).toBeUndefined()
  expect(await send()).toBe('monthly_quota_exceeded')
  clock.pass(86_400_000)
  expect(await send()).toBeUndefined()
})

test('the mailbox accepts a body exactly at the size limit and rejects a larger one', async () => {
  const body = JSON.stringify(aLetter())
  const mailbox = await aMailbox({ maxBodyBytes: body.length })
  expect((await post(mailbox, '/emails', body)).status).toBe(200)
  expect((await post(mailbox, '/emails', `${body} `)).status).toBe(413)
})
