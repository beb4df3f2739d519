import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { resendSender, type SendToResend } from '../../src/resend/send.ts'

/** Returns a sender that calls a local test server. */
async function aSender(listener: RequestListener): Promise<SendToResend> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => listener(request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return resendSender({ apiKey: 're_test', baseUrl: `http://127.0.0.1:${port}` })
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener => {
  return (_, response) => void response.writeHead(status, headers).end(JSON.stringify(body))
}

const BATCH = { path: '/emails/batch', body: '[{"to":"ada@readers.example"}]', key: 'digest/1' } as const

test('resendSender() posts the exact bytes, with the idempotency key and permissive validation', async () => {
  const got: { body: string; headers: IncomingMessage['headers']; url: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push({ body, headers: request.headers, url: request.url })
    response.end('{"data":[{"id":"a"}]}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const body = '[ {"to":"ada@readers.example",  "html":"Größe 🌠"} ]'
  await resendSender({ apiKey: 're_test', baseUrl: `http://127.0.0.1:${port}` })({ ...BATCH, body })
  expect(got[0]?.body).toBe(body)
  expect(got[0]?.url).toBe('/emails/batch')
  expect(got[0]?.headers).toMatchObject({
    authorization: 'Bearer re_test',
    'content-type': 'application/json',
    'idempotency-key': 'digest/1',
    'x-batch-validation': 'permissive',
  })
})

test('resendSender() reads the ids, invalid letters and rate limit from the response to a batch', async () => {
  const send = await aSender(
    json(
      200,
      { data: [{ id: 'a' }], errors: [{ index: 1, message: 'Invalid `to`: bob@readers.example' }] },
      { 'ratelimit-limit': '5', 'ratelimit-remaining': '4', 'ratelimit-reset': '1' },
    ),
  )
  expect(await send(BATCH)).toEqual({
    answer: {
      status: 200,
      error: null,
      message: '',
      ids: ['a'],
      invalid: [{ index: 1, message: 'Invalid `to`: …' }],
      retryAfter: null,
    },
    rate: { limit: 5, remaining: 4, resetSeconds: 1 },
  })
})

test('resendSender() reads the id from the response to a single letter', async () => {
  const send = await aSender(json(200, { id: 'a' }))
  expect((await send({ ...BATCH, path: '/emails' })).answer.ids).toEqual(['a'])
})

test('resendSender() reads an error response, and redacts the address in its message', async () => {
  const error = { statusCode: 429, name: 'rate_limit_exceeded', message: 'Slow down, ada@readers.example' }
  const send = await aSender(json(429, error, { 'retry-after': '2' }))
  expect((await send(BATCH)).answer).toMatchObject({
    status: 429,
    error: 'rate_limit_exceeded',
    message: 'Slow down, …',
    retryAfter: 2,
  })
})

test.each<[string, RequestListener, number | null]>([
  ['a reset connection', (request) => void request.socket.destroy(), null],
  ['a truncated response', (_, response) => void response.end('{"data":[{"id"'), null],
  ['HTML instead of JSON', (_, response) => void response.writeHead(200).end('<html>'), null],
  ['an empty response', (_, response) => void response.end(), null],
  ['the error page of a gateway', (_, response) => void response.writeHead(502).end('<html>'), 502],
  ['an error of another shape', json(500, { oops: true }), null],
  ['an error that is null', json(503, null), 200],
  ['an error that is a string', json(400, 'oops'), null],
])('resendSender() finds no ids and no invalid letters in %s', async (_, listener, status) => {
  const { answer } = await (await aSender(listener))(BATCH)
  expect(answer.status).toBe(status)
  expect([answer.ids, answer.invalid]).toEqual([[], []])
})

test.each([[null], ['text'], [[]], [{ data: null }], [{ data: {} }], [{ data: [null, { id: 7 }] }]])(
  'resendSender() finds no id in %j',
  async (body) => {
    const { answer } = await (await aSender(json(200, body)))(BATCH)
    expect(answer.ids).toEqual([])
  },
)

test('resendSender() gives an unreadable error the index -1', async () => {
  const send = await aSender(json(200, { data: [], errors: ['oops', null, { index: '0' }] }))
  expect((await send(BATCH)).answer.invalid.map(({ index }) => index)).toEqual([-1, -1, -1])
})

test('resendSender() aborts a call after 15 seconds without a response, and reports an unknown outcome', async () => {
  const limit = new AbortController()
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal)
  onTestFinished(() => timeout.mockRestore())
  const send = await aSender(() => limit.abort()) // the server never answers
  const { answer } = await send(BATCH)
  expect(timeout).toHaveBeenCalledWith(15_000)
  expect(answer).toMatchObject({ status: null, ids: [] })
})
