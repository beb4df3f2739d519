import { readdirSync, readFileSync } from 'node:fs'

/** All processes that one has started, and those that they have; none where there is no /proc. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const [child, parent] of listParents()) parents.set(parent, [...(parents.get(parent) ?? []), child])
  const below = (parent: number): number[] =>
    (parents.get(parent) ?? []).flatMap((child) => [child, ...below(child)])
  return below(pid)
}

function listParents(): [child: number, parent: number][] {
  try {
    return readdirSync('/proc').flatMap((name) => {
      const parent = /^\d+$/.test(name) ? parentOf(name) : null
      return parent === null ? [] : [[Number(name), parent] as [number, number]]
    })
  } catch {
    return []
  }
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) // the name before it may hold anything
  } catch {
    return null // it has ended since it was listed
  }
}
