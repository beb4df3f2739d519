import type { ChildProcess } from 'node:child_process'

const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 50

/**
 * Ends a process that was started `detached`, with everything it has started itself.
 *
 * Asked kindly first; what is still there after five seconds is killed. wrangler's own children, the Workers runtime
 * among them, share its process group, so that none survives a wrangler that died first.
 */
export async function endTree({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  const deadline = performance.now() + PATIENCE_MS
  for (let alive = signal(pid, 'SIGTERM'); alive; alive = signal(pid, 0)) {
    if (performance.now() > deadline) {
      signal(pid, 'SIGKILL')
      return
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** Signals the whole group; false when nobody is left in it. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name)
    return true
  } catch {
    return false
  }
}
