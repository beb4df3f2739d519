import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Resend } from 'resend'
import { expect, onTestFinished, test } from 'vitest'
import { aLetter, aMailbox, anSdk, ask, letters } from './factories.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
type Received = { headers: IncomingHttpHeaders; body: string }

/** Starts a webhook receiver that answers with the given status codes in turn, and then with 200. */
async function aReceiver(...statuses: number[]) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

const verified = ({ headers, body }: Received, webhookSecret = SECRET) =>
  new Resend('re_any').webhooks.verify({
    payload: body,
    headers: {
      id: String(headers['svix-id']),
      timestamp: String(headers['svix-timestamp']),
      signature: String(headers['svix-signature']),
    },
    webhookSecret,
  })

const withWebhook = (url: string, options = {}) =>
  aMailbox({ webhook: { url, secret: SECRET, events: ['email.bounced', 'email.suppressed'] }, ...options })

test('the mailbox posts a requested bounce event with a valid signature, and suppresses the address', async () => {
  const { received, url } = await aReceiver()
  const mailbox = await withWebhook(url)
  const { data } = await anSdk(mailbox).emails.send(aLetter())
  await ask(mailbox, '/api/events', { type: 'email.bounced', to: 'Ada@readers.example' })
  await mailbox.eventsDelivered()
  expect(received).toHaveLength(1)
  expect(verified(received[0] as Received)).toMatchObject({
    type: 'email.bounced',
    data: {
      email_id: data?.id,
      to: ['ada@readers.example'],
      bounce: { type: 'Permanent' },
      tags: { digest: '2026-11-23' },
    },
  })
  expect(() => verified(received[0] as Received, 'whsec_b3RoZXI=')).toThrow('No matching signature found')
  expect(await ask(mailbox, '/api/settings')).toMatchObject({ suppressed: ['ada@readers.example'] })
})

test('a letter to a suppressed address gets an id and an event, and is marked as suppressed', async () => {
  const { received, url } = await aReceiver()
  const mailbox = await withWebhook(url, { suppressed: ['reader1@readers.example'] })
  const { data } = await anSdk(mailbox).batch.send(letters(2))
  expect(data?.data).toHaveLength(2)
  await mailbox.eventsDelivered()
  expect(received.map((one) => verified(one))).toMatchObject([
    { type: 'email.suppressed', data: { to: ['reader1@readers.example'], email_id: data?.data[1]?.id } },
  ])
  expect(await ask(mailbox, `/api/messages/${data?.data[1]?.id}`)).toMatchObject({ suppressed: true })
})

test('a webhook event is posted again with the same id until the receiver accepts it', async () => {
  const { received, url } = await aReceiver(500, 302, 204)
  const mailbox = await withWebhook(url, { webhookRetryMs: [0, 0, 0, 0] })
  await anSdk(mailbox).emails.send(aLetter({ to: 'bounced@resend.dev' }))
  await mailbox.eventsDelivered()
  expect(received).toHaveLength(3)
  expect(new Set(received.map(({ headers }) => headers['svix-id'])).size).toBe(1)
  expect(new Set(received.map(({ body }) => body)).size).toBe(1)
  expect(await ask(mailbox, '/api/events')).toMatchObject({ events: 1, attempts: 3, delivered: 1, failed: 0 })
})

test('a webhook event can be posted twice, as at-least-once delivery allows', async () => {
  const { received, url } = await aReceiver()
  const mailbox = await withWebhook(url)
  await anSdk(mailbox).emails.send(aLetter())
  await ask(mailbox, '/api/events', { type: 'email.bounced', to: 'ada@readers.example', repeat: 2 })
  await mailbox.eventsDelivered()
  expect(received.map(({ headers }) => headers['svix-id'])).toHaveLength(2)
  expect(received[0]?.headers['svix-id']).toBe(received[1]?.headers['svix-id'])
})

test('POST /api/events rejects an unknown type, an address without letters and a missing webhook', async () => {
  const mailbox = await aMailbox()
  await anSdk(mailbox).emails.send(aLetter())
  const asked = (body: object) => ask(mailbox, '/api/events', body)
  expect(await asked({ type: 'email.exploded', to: 'a@b.example' })).toMatchObject({ status: 400 })
  expect(await asked({ type: 'email.bounced', to: 'a@b.example' })).toMatchObject({ status: 404 })
  expect(await asked({ type: 'email.bounced', to: 'ada@readers.example' })).toMatchObject({ status: 409 })
})
