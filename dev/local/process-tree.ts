import type { ChildProcess } from 'node:child_process'

const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 50

/**
 * Ends a process that was started `detached`, and every process that it started.
 *
 * Sends SIGTERM first, and kills the processes that are still running after five seconds. wrangler's
 * children, such as the Workers runtime, share its process group, so none of them survives even if wrangler
 * has died.
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

/** Sends a signal to the whole group. Returns false if the group has no process left. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name)
    return true
  } catch {
    return false
  }
}
