// Lets only one process at a time use a state folder, because two would write to the same databases.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isZombie } from '../processes.ts'

/**
 * Locks the folder for this process, even if a process that has ended left a lock behind.
 *
 * @returns A function that unlocks the folder.
 * @throws If another running process holds the lock.
 */
export function lockState(stateDir: string, pid = process.pid): () => void {
  mkdirSync(stateDir, { recursive: true })
  const lock = join(stateDir, 'lock')
  const mine = `${lock}.${pid}`
  const release = () => rmSync(lock, { force: true })
  writeFileSync(mine, String(pid))
  try {
    // A link appears complete or not at all, so nobody reads a lock without its process id.
    if (!link(mine, lock)) {
      const owner = Number(readFileSync(lock, 'utf8'))
      if (owner !== pid && isRunning(owner)) {
        throw new Error(
          `Cannot use ${stateDir}: process ${owner} is using it. Stop it first, or set STATE_DIR to another folder; if that process is another program, delete ${lock}`,
        )
      }
      release()
      linkSync(mine, lock)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return release
}

/** Creates a hard link. Returns false if the file already exists. */
function link(existing: string, path: string): boolean {
  try {
    linkSync(existing, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Returns whether a process is running. A zombie does not count: a container without an init process keeps
 * ended processes for a while.
 */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // the process belongs to another user
  }
}
