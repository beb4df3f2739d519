// Runs the local services until they are stopped, and then cleans up after them.
const LOOK_AT_PARENT_EVERY_MS = 500

/** Registry of started resources and their clean-up functions. */
export type Lifetime = {
  /**
   * Starts a resource that must not outlive this process.
   *
   * @param end Cleans up the resource. Each resource is cleaned up once, the most recently started first.
   * @throws If this process is already shutting down.
   */
  hold<T>(start: () => T, end: (started: T) => unknown): T
}

/**
 * Starts services and keeps them running until the developer stops them or one of them exits. Then cleans up
 * every resource registered with `hold()`.
 *
 * Exits with 0 if stopped, and with 1 if the start fails or a service exits unexpectedly.
 *
 * @param start Starts the services. The promise `died` resolves to an error message if a service exits
 * unexpectedly.
 */
export async function untilStopped(
  start: (life: Lifetime) => Promise<{ died: Promise<string> }>,
): Promise<void> {
  const ends: (() => unknown)[] = []
  let ending = false
  const life: Lifetime = {
    hold(begin, end) {
      if (ending) throw new Error('Cannot start anything else: the services are stopping')
      const started = begin()
      ends.push(() => end(started))
      return started
    },
  }
  const stopped = stopAsked()
  let code = 0
  try {
    // Stopping during startup takes effect at once, without waiting for startup to finish.
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

/** Resolves to null on Ctrl-C, on a termination signal, or when the parent npm process has exited. */
function stopAsked(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
    if (process.env.npm_lifecycle_event === undefined) return
    // npm's shell may be killed by a signal without forwarding it to this process.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve(null), LOOK_AT_PARENT_EVERY_MS).unref()
  })
}
