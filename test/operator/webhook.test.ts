import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { alertPoster } from '../../src/operator/webhook.ts'

/** Starts a webhook receiver, and returns its URL and the requests that it receives. */
async function aWebhook(answer: RequestListener) {
  const got: { path: string | undefined; type: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push({ path: request.url, type: request.headers['content-type'], body })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { got, url: `http://127.0.0.1:${port}/hook?token=1` }
}

const status = (code: number, headers = {}): RequestListener => {
  return (_, response) => void response.writeHead(code, headers).end('ok')
}

test('alertPoster() posts JSON to the exact URL, and returns true if the webhook accepts it', async () => {
  const { got, url } = await aWebhook(status(204))
  expect(await alertPoster(url)({ event: 'digest.halted', day: '2026-11-23' })).toBe(true)
  expect(got).toEqual([
    {
      path: '/hook?token=1',
      type: 'application/json',
      body: '{"event":"digest.halted","day":"2026-11-23"}',
    },
  ])
})

test.each([[400], [404], [500]])('alertPoster() returns false for the status %i', async (code) => {
  const { url } = await aWebhook(status(code))
  expect(await alertPoster(url)({})).toBe(false)
})

test('alertPoster() does not follow redirects', async () => {
  const other = await aWebhook(status(200))
  const { url } = await aWebhook(status(307, { location: other.url }))
  expect(await alertPoster(url)({})).toBe(false)
  expect(other.got).toEqual([])
})

test('alertPoster() does not throw if the network fails', async () => {
  const { url } = await aWebhook((request) => void request.socket.destroy())
  expect(await alertPoster(url)({})).toBe(false)
})
