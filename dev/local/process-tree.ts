import type { ChildProcess } from 'node:child_process'

const PATIENCE_MS = 5_000
/**
 * Maximum time to wait after SIGKILL, in milliseconds. Even a killed process exits only when its pending disk
 * operations are done.
 */
const KILLED_PATIENCE_MS = 60_000
const LOOK_EVERY_MS = 50

/**
 * Ends a process that was started with `detached`, together with its process group.
 *
 * Sends SIGTERM to the process group, and SIGKILL to processes still running after five seconds. wrangler's
 * children, such as the Workers runtime, share its process group, so none of them survives even if wrangler
 * has crashed.
 */
export async function endTree({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  if (!(await hasEnded(pid, 'SIGTERM', PATIENCE_MS))) await hasEnded(pid, 'SIGKILL', KILLED_PATIENCE_MS)
}

/** Sends a signal to a process group and returns whether all its processes exit within the given time. */
async function hasEnded(group: number, name: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs
  for (let alive = signal(group, name); alive; alive = signal(group, 0)) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return true
}

/** Sends a signal to a process group. Returns false if no process is left in the group. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name)
    return true
  } catch {
    return false
  }
}
