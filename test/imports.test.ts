// Checks the imports of the deployed code for cycles, including type imports, which the linter ignores.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['src/**/*.{ts,tsx}', 'locales/**/*.ts', 'emails/**/*.{ts,tsx}']
const IMPORT =
  /^(?:import|export)\s(?:[^'"=();]*?\sfrom\s)?'(\.{1,2}\/[^']+)'|\bimport\(\s*'(\.{1,2}\/[^']+)'/gm

/** Graph of imports between files and folders, as a map from the importing path to the imported paths. */
type Graph = Map<string, Set<string>>

/** Lists the imports of a file, as pairs of paths relative to the root. */
const importsOf = (path: string, source: string): [from: string, to: string][] =>
  [...source.matchAll(IMPORT)].map(([, stated, lazy]) => [path, join(dirname(path), stated ?? lazy ?? '')])

/**
 * Shortens the two paths of each import to where they diverge: `a/b/x.ts` importing `a/c/y.ts` becomes an
 * edge from `a/b` to `a/c`. The children of each folder, both files and folders, thus form their own graph.
 */
function graphOf(imports: readonly [from: string, to: string][]): Graph {
  const graph: Graph = new Map()
  for (const [from, to] of imports) {
    const [a, b] = [from.split(sep), to.split(sep)]
    const shared = a.findIndex((part, index) => part !== b[index])
    if (shared === -1) continue
    const [parent, child] = [a, b].map((parts) => parts.slice(0, shared + 1).join('/')) as [string, string]
    graph.set(parent, (graph.get(parent) ?? new Set()).add(child))
  }
  return graph
}

/** Returns a cycle in the graph, as a path that ends where it starts, or null for a graph without cycles. */
function findCycle(graph: Graph): string[] | null {
  const done = new Set<string>()
  const visit = (node: string, path: string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node])
      if (cycle !== null) return cycle
    }
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle !== null) return cycle
  }
  return null
}

test('no file or folder of the deployed code imports itself indirectly, not even for a type', () => {
  const files = globSync(SOURCES, { cwd: ROOT })
  const imports = files.flatMap((path) => importsOf(path, readFileSync(join(ROOT, path), 'utf8')))
  expect(imports.length).toBeGreaterThan(500)
  expect(findCycle(graphOf(imports))?.join(' → ') ?? 'no cycle').toBe('no cycle')
})

test('findCycle() finds a cycle of folders through type imports, exports and dynamic imports', () => {
  const imports = [
    ...importsOf('src/a/one.ts', "import type {\n  B,\n} from '../b/two.ts'"),
    ...importsOf('src/b/two.ts', "export { c } from '../c/three.ts'"),
    ...importsOf('src/c/three.ts', "const four = await import('../a/deep/four.ts')"),
  ]
  expect(findCycle(graphOf(imports))).toEqual(['src/a', 'src/b', 'src/c', 'src/a'])
})

test('findCycle() allows a subfolder to import files of its parent', () => {
  const imports = [
    ...importsOf('src/a/all.ts', "import './parts/one.ts'"),
    ...importsOf('src/a/parts/one.ts', "import '../ground.ts'"),
  ]
  expect(findCycle(graphOf(imports))).toBeNull()
})
