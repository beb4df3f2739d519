// Checks that routes stop reading a body soon after their limit, regardless of Content-Length.
import { expect, test, vi } from 'vitest'
import { ADMIN_TOKEN, send, settings } from './service.ts'

const CHUNK = 65_536
const hooked = { ...settings, RESEND_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }

/** Creates an endless body that counts the bytes read from it. */
function anEndlessBody(text = 'x'.repeat(CHUNK)) {
  const chunk = new TextEncoder().encode(text)
  let bytes = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      bytes += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
  return { stream, bytes: () => bytes }
}

const post = (method: string, path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  send(path, { method, body, headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, ...headers } }, hooked)

test.each<[method: string, path: string, limit: number]>([
  ['POST', '/subscribe', 4096],
  ['POST', '/webhooks/resend', 256_000],
  ['POST', '/api/digests', 4096],
  ['POST', '/api/suppressions', 4_000_000],
  ['POST', '/api/suppressions/lift', 4096],
  ['POST', '/api/clean', 4_000_000],
  ['PUT', '/api/articles/a', 4_000_000],
])('%s %s stops reading an endless body soon after %i bytes', async (method, path, limit) => {
  const body = anEndlessBody()
  expect((await post(method, path, body.stream)).status).toBe(413)
  expect(body.bytes()).toBeLessThanOrEqual(limit + 3 * CHUNK)
  const said = anEndlessBody()
  expect((await post(method, path, said.stream, { 'Content-Length': String(limit + 1) })).status).toBe(413)
  expect(said.bytes()).toBeLessThanOrEqual(CHUNK)
})

test('POST /api/subscribers/import stops reading soon after 100 MB, and reports that it stopped', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const header = 'email,consent_source,consented_at\n'
  const line = `${'x'.repeat(4000)}\n`
  const body = anEndlessBody(header + line.repeat(250))
  const answer = await post('POST', '/api/subscribers/import', body.stream)
  const said = (await answer.text()).trimEnd().split('\n')
  expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({
    imported: 0,
    stopped:
      'Cannot import the rest: Cannot accept a body of more than 100000000 bytes. Send the rest, or the whole table, again',
  })
  expect(body.bytes()).toBeLessThan(103_000_000)
  expect(
    (await post('POST', '/api/subscribers/import', header, { 'Content-Length': '100000001' })).status,
  ).toBe(413)
})

test('POST /unsubscribe/:token reads only the start of an endless body', async () => {
  const body = anEndlessBody()
  expect((await post('POST', '/unsubscribe/forged', body.stream)).status).toBe(404)
  expect(body.bytes()).toBeLessThanOrEqual(3 * CHUNK)
})
