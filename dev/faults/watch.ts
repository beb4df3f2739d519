// Waits until the Worker reaches the SQL statement at which it is to be killed.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Starts a server that the faulty database calls at a chosen statement. The server never responds, so the
 * Worker waits there.
 */
export async function openWatch() {
  let reached: () => void = () => {}
  const server = createServer(() => reached())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /**
     * Resolves when the Worker next reaches the statement.
     *
     * @throws If the Worker does not reach the statement within a minute.
     */
    next: () =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () =>
            reject(
              new Error('Cannot kill the runtime: the Worker did not reach the statement within a minute'),
            ),
          60_000,
        )
        reached = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
