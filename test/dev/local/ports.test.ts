import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { choosePort } from '../../../dev/local/ports.ts'

/** Returns a port on which another server is listening. */
async function aTakenPort(): Promise<number> {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('choosePort() returns another port if the default port is in use, and reports the change', async () => {
  const taken = await aTakenPort()
  const { port, moved } = await choosePort('PORT', undefined, taken)
  expect(moved).toBe(true)
  expect(port).not.toBe(taken)
})

test('choosePort() rejects a requested port that is in use', async () => {
  const taken = await aTakenPort()
  await expect(choosePort('PORT', String(taken), 8787)).rejects.toThrow(
    `Cannot listen on PORT=${taken}: another program is using it`,
  )
})

test('choosePort() returns a free port if port 0 is requested', async () => {
  const { port, moved } = await choosePort('PORT', '0', 8787)
  expect(port).toBeGreaterThan(0)
  expect(moved).toBe(false)
})

test.each(['http', '-1', '65536', '80.5'])('choosePort() rejects the invalid port %s', async (asked) => {
  await expect(choosePort('MAILBOX_PORT', asked, 8025)).rejects.toThrow(
    `Cannot listen on MAILBOX_PORT=${asked}: it must be a port number`,
  )
})
