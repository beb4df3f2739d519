// How long the local services live, and that nothing outlives them.
const LOOK_AT_PARENT_EVERY_MS = 500

/** Keeps account of what has to be ended. */
export type Lifetime = {
  /**
   * Starts something that must not outlive us.
   *
   * @param end Ends it; called once, in the reverse order of the starts.
   * @throws When we are ending already: then nothing is started any more.
   */
  hold<T>(start: () => T, end: (started: T) => unknown): T
}

/**
 * Starts services and keeps them until the developer stops them or one of them dies; then ends all that was started.
 *
 * Ends the process: with 0 when it was stopped, with 1 when the start failed or a service died.
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
      if (ending) throw new Error('Cannot start anything: we are ending')
      const started = begin()
      ends.push(() => end(started))
      return started
    },
  }
  const stopped = stopAsked()
  let code = 0
  try {
    // A stop in the middle of the start does not wait for it: what has been started so far is ended all the same.
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

/** Resolves to null when Ctrl-C or a signal asks to stop, or when npm, which runs us, has gone. */
function stopAsked(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
    if (process.env.npm_lifecycle_event === undefined) return
    // npm's shell may die of a signal that it does not pass on.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve(null), LOOK_AT_PARENT_EVERY_MS).unref()
  })
}
