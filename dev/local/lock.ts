// One start at a time on a folder of state: two would write to the same databases.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the folder for this process; what a process left behind that is gone is taken over.
 *
 * @returns Gives the folder free again.
 * @throws When another process that still runs has it.
 */
export function lockState(stateDir: string, pid = process.pid): () => void {
  mkdirSync(stateDir, { recursive: true })
  const lock = join(stateDir, 'lock')
  const mine = `${lock}.${pid}`
  const release = () => rmSync(lock, { force: true })
  writeFileSync(mine, String(pid))
  try {
    // A link appears whole or not at all: nobody reads a lock without its process id.
    if (!link(mine, lock)) {
      const owner = Number(readFileSync(lock, 'utf8'))
      if (owner !== pid && isRunning(owner)) {
        throw new Error(
          `Cannot use ${stateDir}: process ${owner} does. Stop it first, or set STATE_DIR to another folder; if that process is something else, delete ${lock}`,
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

/** False when there is such a file already. */
function link(existing: string, path: string): boolean {
  try {
    linkSync(existing, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // somebody else's
  }
}
