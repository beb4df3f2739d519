// Lists the processes on this machine, from /proc if it exists, otherwise from `ps`.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number; isZombie: boolean }

/** Returns the process ids of all running descendants of a process. */
export function descendantsOf(pid: number | undefined, all = listProcesses()): number[] {
  const children = all.filter(({ parent, isZombie }) => parent === pid && !isZombie)
  return children.flatMap((child) => [child.pid, ...descendantsOf(child.pid, all)])
}

/** Returns the ids of the given processes that are still running. */
export function stillRunning(pids: readonly number[]): number[] {
  const running = new Set(listProcesses().flatMap(({ pid, isZombie }) => (isZombie ? [] : [pid])))
  return pids.filter((pid) => running.has(pid))
}

/**
 * Returns whether a process is a zombie, which has exited but has not been reaped by its parent. Returns
 * false if processes cannot be listed.
 */
export function isZombie(pid: number): boolean {
  try {
    return listProcesses().some((process) => process.pid === pid && process.isZombie)
  } catch {
    return false
  }
}

function listProcesses(): Process[] {
  const rows = existsSync('/proc/self/stat') ? rowsOfProc() : rowsOfPs()
  return rows.map(([pid, state, parent]) => ({
    pid: Number(pid),
    parent: Number(parent),
    isZombie: state?.startsWith('Z') ?? false,
  }))
}

const rowsOfPs = (): string[][] =>
  execFileSync('ps', ['-axo', 'pid=,stat=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))

const rowsOfProc = (): string[][] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return [[pid, ...stat.slice(stat.lastIndexOf(')') + 2).split(' ')]] // skips the program's name, which may contain any character
      } catch {
        return [] // the process exited after it was listed
      }
    })
