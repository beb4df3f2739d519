// Tests `npm start` as users run it. One command delivers a digest to the mailbox and leaves no process
// behind.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { descendantsOf, stillRunning } from '../../dev/processes.ts'
import { aStateDir } from '../dev/local/state-dir.ts'
import { addressOf, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

/** Default state folder of the services in this file. It does not exist before the first test. */
const newState = join(stateDir, 'new')

const start = (env: Record<string, string> = {}, args: string[] = []) =>
  startService({ STATE_DIR: newState, ...env }, args)

async function text(url: string): Promise<string> {
  const response = await fetch(url)
  expect(response.status, url).toBe(200)
  return response.text()
}

type Accounts = { accounts: { address: string; digest: string; accepted: number }[] }
const accountsAt = async (mailbox: string) =>
  (JSON.parse(await text(`${mailbox}/api/accounts`)) as Accounts).accounts.filter(
    ({ digest }) => digest !== '',
  )

test('npm start delivers a digest, leaves no process behind, and sends nothing twice', async () => {
  const first = start()
  await printed(first, 'Ctrl-C')
  expect(first.output()).toMatch(/^digest delivered$/m)

  const mailbox = addressOf(first, 'Mailbox')
  expect(await accountsAt(mailbox)).toEqual([
    expect.objectContaining({ address: 'reader@example.com', accepted: 1 }),
  ])
  const { messages } = JSON.parse(await text(`${mailbox}/api/messages?to=reader@example.com`))
  const letter: string = messages[0].text
  for (const theme of [
    'World',
    'Politics',
    'Business',
    'Technology',
    'Science',
    'Health',
    'Sport',
    'Culture',
  ]) {
    expect(letter).toContain(theme)
  }
  expect(letter).toContain('Petrel')
  expect(letter).not.toMatch(/You may also like|With inputs from|sourdough/)

  expect(await text(addressOf(first, 'Sign up'))).toContain('<form')
  expect(await text(addressOf(first, 'Digest on the web'))).toContain('Petrel')
  expect(await text(addressOf(first, 'Letter'))).toContain('reader@example.com')

  const processes = descendantsOf(first.child.pid)
  expect(processes.length).toBeGreaterThan(1)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(stillRunning(processes)).toEqual([])

  const again = start()
  await printed(again, 'Ctrl-C')
  expect(again.output()).toMatch(/^today's digest has already been delivered/m)
  expect(await accountsAt(addressOf(again, 'Mailbox'))).toEqual([
    expect.objectContaining({ address: 'reader@example.com', accepted: 1 }),
  ])
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
})

test('npm start reports a requested port that is in use', async () => {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const refused = start({ PORT: port })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain(`Cannot listen on PORT=${port}: another program is using it`)
})

test('npm start rejects a state folder from an earlier version, and starts nothing', async () => {
  const refused = start({ STATE_DIR: aStateDir(['0001_schema.sql']) })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain('Delete or move the folder, or set STATE_DIR to another one')
  expect(refused.output()).not.toContain('ready on')
})
