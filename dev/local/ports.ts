import { createServer } from 'node:net'

/** Port for a service. `moved` is true if no port was requested and the default port is in use. */
export type Port = { port: number; moved: boolean }

/**
 * Chooses a local port: the requested port or, if none is requested, the default port. If the default port is
 * in use, chooses any free port.
 *
 * @param name Name of the environment variable that sets the port, for the error message.
 * @param asked Value of the environment variable. `0` selects any free port.
 * @throws If the requested port is invalid, in use or reserved for administrators.
 */
export async function choosePort(name: string, asked: string | undefined, usual: number): Promise<Port> {
  if (asked === undefined) {
    if (await isFree(usual)) return { port: usual, moved: false }
    return { port: await anyFree(), moved: true }
  }
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port > 65_535) {
    throw new Error(`Cannot listen on ${name}=${asked}: it must be a port number from 0 to 65535`)
  }
  if (port === 0) return { port: await anyFree(), moved: false }
  if (await isFree(port)) return { port, moved: false }
  throw new Error(
    `Cannot listen on ${name}=${asked}: another program is using it, or it is reserved. Choose another port, or unset ${name} to use the default port or any free one`,
  )
}

/**
 * Checks whether a port is free on both loopback addresses, because browsers may use either for `localhost`.
 */
async function isFree(port: number): Promise<boolean> {
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => isTaken(port, host)))
  return !taken.includes(true)
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)))
  })
}

async function anyFree(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve, reject) => {
      const server = createServer()
      server.once('error', reject)
      server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
        const address = server.address()
        server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
      })
    })
    if (await isFree(port)) return port
  }
}
