// Runs the local services until they are stopped, and ends everything they started.
const LOOK_AT_PARENT_EVERY_MS = 500

/** List of everything that has to be ended. */
export type Lifetime = {
  /**
   * Starts something that must not outlive this process.
   *
   * @param end Ends it. Called once, in the reverse order of the starts.
   * @throws When this process is ending already.
   */
  hold<T>(start: () => T, end: (started: T) => unknown): T
}

/**
 * Starts services, and ends everything they started when the developer stops them or one of them dies.
 *
 * Exits with 0 when stopped, and with 1 when the start failed or a service died.
 *
 * @param start Its `died` resolves to an explanation when a service dies unasked.
 */
export async function untilStopped(
  start: (life: Lifetime) => Promise<{ died: Promise<string> }>,
): Promise<void> {
  const ends: (() => unknown)[] = []
  let ending = false
  const life: Lifetime = {
    hold(begin, end) {
      if (ending) throw new Error('Cannot start another process: the service is stopping')
      const started = begin()
      ends.push(() => end(started))
      return started
    },
  }
  const stopped = stopAsked()
  let code = 0
  try {
    // A stop during the start does not wait for the rest of it.
    const services = await Promise.race([start(life), stopped])
    const last = services === null ? null : await Promise.race([services.died, stopped])
    if (last !== null) throw new Error(last)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    code = 1
  }
  ending = true
  for (const end of ends.reverse()) await end()
  process.exit(code)
}

/** Resolves to null at Ctrl-C or a signal, or when npm, which runs this process, has gone. */
function stopAsked(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
    if (process.env.npm_lifecycle_event === undefined) return
    // npm's shell may die of a signal without passing it on.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve(null), LOOK_AT_PARENT_EVERY_MS).unref()
  })
}
