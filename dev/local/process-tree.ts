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
  if (!(await hasEnded(pid, 'SIGTERM'))) await hasEnded(pid, 'SIGKILL')
}

/** Sends a signal to a process group, and returns whether all its processes end within five seconds. */
async function hasEnded(group: number, name: NodeJS.Signals): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS
  for (let alive = signal(group, name); alive; alive = signal(group, 0)) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return true
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
