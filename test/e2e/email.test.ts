// Checks that `npm run email` leaves no process behind if a supervisor stops only the parent process.
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { descendantsOf, stillRunning } from '../../dev/processes.ts'
import { printed, run } from './service.ts'

test.for(['SIGINT', 'SIGTERM'] as const)('npm run email stops its preview server on %s', async (signal) => {
  const preview = run(['dev/email.ts'], { PORT: '0' })
  await printed(preview, 'React Email')
  const processes = descendantsOf(preview.child.pid)
  expect(processes.length).toBeGreaterThan(1)
  preview.child.kill(signal)
  await once(preview.child, 'exit')
  expect(stillRunning(processes)).toEqual([])
})
