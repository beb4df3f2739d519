// Which processes there are: from /proc where there is one, else from ps.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number }

/** All processes that one has started, and those that they have. */
export function descendantsOf(pid: number | undefined, all = listProcesses()): number[] {
  const children = all.filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child.pid, ...descendantsOf(child.pid, all)])
}

/** Those of the processes that still run; one that has ended and only waits to be counted does not. */
export function stillRunning(pids: readonly number[]): number[] {
  const running = new Set(listProcesses().map(({ pid }) => pid))
  return pids.filter((pid) => running.has(pid))
}

function listProcesses(): Process[] {
  const rows = existsSync('/proc/self/stat') ? rowsOfProc() : rowsOfPs()
  return rows.flatMap(([pid, state, parent]) =>
    state?.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent) }],
  )
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
        return [[pid, ...stat.slice(stat.lastIndexOf(')') + 2).split(' ')]] // the name before it may hold anything
      } catch {
        return [] // it has ended since it was listed
      }
    })
