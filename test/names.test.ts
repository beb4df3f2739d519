import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const EXPORTED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface) (\w+)/gm

/** Language codes. By design, a word list and a phrase list export the same code. */
const LANGUAGES = new Set(['ar', 'de', 'en', 'es', 'fr'])
/** Names of classes that the benchmarks and the fault table deploy in place of the Worker's own. */
const STAND_INS = new Set(['Collector', 'Dispatcher'])

const files = ['src', 'locales', 'emails', 'dev'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
)

/** Groups files by the names that they export. A schema and its type in one file count once. */
function filesByName(
  sources: readonly (readonly [file: string, source: string])[],
): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>()
  for (const [file, source] of sources) {
    for (const [, name = ''] of source.matchAll(EXPORTED)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(file))
    }
  }
  return byName
}

const sharedNames = (sources: readonly (readonly [string, string])[]) =>
  [...filesByName(sources)]
    .filter(([name, where]) => where.size > 1 && !LANGUAGES.has(name) && !STAND_INS.has(name))
    .map(([name, where]) => `${name}: ${[...where].join(', ')}`)

test('no two files outside test/ export the same name, except a language code or a stand-in', () => {
  expect(sharedNames(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))).toEqual([])
})

test('sharedNames() finds a name that two files export, but allows a schema with its type', () => {
  const schema = 'export const Email = 1\nexport type Email = number\n'
  expect(sharedNames([['a.ts', schema]])).toEqual([])
  expect(
    sharedNames([
      ['a.ts', schema],
      ['b.ts', 'export type Email = string\n'],
    ]),
  ).toEqual(['Email: a.ts, b.ts'])
})
