// Runs the local services until they are stopped, and ends everything that they started.
const LOOK_AT_PARENT_EVERY_MS = 500

/** Keeps track of everything that must be ended. */
export type Lifetime = {
  /**
   * Starts something that must not outlive this process.
   *
   * @param end Ends it. It is called once, and the last thing that was started is ended first.
   * @throws If this process is already ending.
   */
  hold<T>(start: () => T, end: (started: T) => unknown): T
}

/**
 * Starts services, and ends everything that they started when the developer stops them or one of them dies.
 *
 * Exits with 0 if stopped, and with 1 if the start failed or a service died.
 *
 * @param start Starts the services. Its promise `died` resolves to an explanation if a service dies
 * unexpectedly.
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
    // A stop during the start does not wait for the start to finish.
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

/** Resolves to null at Ctrl-C or a signal, or when the npm process that runs this one has ended. */
function stopAsked(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
    if (process.env.npm_lifecycle_event === undefined) return
    // npm's shell may die from a signal without passing it on.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve(null), LOOK_AT_PARENT_EVERY_MS).unref()
  })
}
