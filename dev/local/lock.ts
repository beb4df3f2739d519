// Locks the state folder, so that two processes never write to the same databases.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isZombie } from '../processes.ts'

/**
 * Locks a state folder for this process, and replaces a stale lock of a process that has exited.
 *
 * @returns A function that unlocks the folder.
 * @throws If a running process holds the lock.
 */
export function lockState(stateDir: string, pid = process.pid): () => void {
  mkdirSync(stateDir, { recursive: true })
  const lock = join(stateDir, 'lock')
  const mine = `${lock}.${pid}`
  const release = () => rmSync(lock, { force: true })
  writeFileSync(mine, String(pid))
  try {
    // Creating a hard link is atomic, so a lock file is never read before it contains a process id.
    if (!link(mine, lock)) {
      const owner = Number(readFileSync(lock, 'utf8'))
      if (owner !== pid && isRunning(owner)) {
        throw new Error(
          `Cannot use ${stateDir}: process ${owner} is using it. Stop it first, or set STATE_DIR to another folder. If process ${owner} is an unrelated program, delete ${lock}`,
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

/** Creates a hard link at `path`. Returns false if a file already exists there. */
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
 * Returns whether a process is running. Zombies do not count, because containers without an init process keep
 * exited processes for a while.
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
