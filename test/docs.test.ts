// Checks that the documentation matches the code, for example its variables, calls and tables, and that its
// links work.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EXPECTED_FIELDS } from '../src/articles/fields.ts'
import { EnvironmentVariables } from '../src/config/schema.ts'
import { app } from '../src/http/app.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAX_README_LINES = 130
const PROMISE =
  'each subscriber is accepted by Resend exactly once per digest while Resend honours its 24-hour key; beyond that we report `uncertain` rather than risk a second copy.'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Documents about the development tools, which have their own APIs. */
const TOOLS = ['dev/faults/README.md', 'dev/mailbox/README.md']

const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)
const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

test('docs/configuration.md has one row for each variable and secret that the Worker reads', () => {
  const rows = namesIn(read('docs/configuration.md'), /^\| `([A-Z_]+)` \|/gm)
  expect(rows).toHaveLength(new Set(rows).size)
  expect(sorted(rows)).toEqual(sorted(Object.keys(EnvironmentVariables.shape)))
})

test('wrangler.toml mentions each variable and secret that the Worker reads, and sets no others', () => {
  const toml = read('wrangler.toml')
  const words = new Set(namesIn(toml, /\b([A-Z][A-Z_]+)\b/g))
  expect(Object.keys(EnvironmentVariables.shape).filter((name) => !words.has(name))).toEqual([])
  const settings = namesIn(toml.slice(toml.indexOf('[vars]')), /^(?:# )?([A-Z_]+) = /gm)
  expect(settings.filter((name) => !(name in EnvironmentVariables.shape))).toEqual([])
})

test('README.md has at most 130 lines and contains the delivery promise word for word', () => {
  const readme = read('README.md')
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES)
  expect(readme).toContain(PROMISE)
})

test.each(DOCUMENTS)('every code block in %s is closed, with its fences on their own lines', (file) => {
  const fences = namesIn(read(file), /^ *(```.*)$/gm)
  expect(fences.filter((fence) => !/^```\w*$/.test(fence))).toEqual([])
  expect(fences.length % 2).toBe(0)
})

/** Returns the anchor that GitHub generates for a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (file: string) => namesIn(read(file), /^#{1,6} (.+)$/gm).map(anchorOf)

/** Returns the fault of a relative link in a document, or null if the link is valid. */
function faultOf(document: string, link: string): string | null {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? document : relative(ROOT, join(ROOT, dirname(document), path))
  if (!existsSync(join(ROOT, target))) return `${document}: there is no ${link}`
  if (anchor === undefined || !target.endsWith('.md') || anchorsOf(target).includes(anchor)) return null
  return `${document}: ${target} has no heading for #${anchor}`
}

test('every relative link in the documentation leads to an existing file and heading', () => {
  const faults = [...DOCUMENTS, ...TOOLS].flatMap((document) =>
    namesIn(read(document), /(?:\]\(|src=")([^)"\s]+)/g)
      .filter((link) => !/^[a-z]+:/.test(link))
      .map((link) => faultOf(document, link)),
  )
  expect(faults.filter((fault) => fault !== null)).toEqual([])
})

test('docs/api.md has a row for each field of an article', () => {
  const [, articles = ''] = /^## Articles$([\s\S]*?)^### /m.exec(read('docs/api.md')) ?? []
  expect(sorted(namesIn(articles, /^\| `(\w+)` \|/gm))).toEqual(sorted(Object.keys(EXPECTED_FIELDS)))
})

const MIGRATIONS = 'src/d1/migrations'

/** Returns the columns of each table that the migrations create. */
function schema(): Map<string, string[]> {
  const sql = readdirSync(join(ROOT, MIGRATIONS))
    .map((name) => read(join(MIGRATIONS, name)))
    .join('\n')
  const tables = [...sql.matchAll(/^CREATE TABLE (\w+) \(\n([\s\S]*?)^\)/gm)]
  return new Map(
    tables.map(([, table = '', body = '']) => [
      table,
      namesIn(body, /^ {2}([a-z]\w*) (?:TEXT|INTEGER|REAL)\b/gm),
    ]),
  )
}

test('docs/storage.md has a row for each table in D1, and the row names all columns', () => {
  const rows = new Map(
    [...read('docs/storage.md').matchAll(/^\| `(\w+)` \|(.*)/gm)].map(([, table = '', row = '']) => [
      table,
      row,
    ]),
  )
  const tables = schema()
  expect(sorted(rows.keys())).toEqual(sorted(tables.keys()))
  const missing = [...tables].flatMap(([table, columns]) =>
    columns
      .filter((column) => !rows.get(table)?.includes(`\`${column}\``))
      .map((column) => `${table}.${column}`),
  )
  expect(missing).toEqual([])
})

test('docs/architecture.md has a row for each folder of src/ and for the other top-level folders', () => {
  const rows = namesIn(read('docs/architecture.md'), /^\| `(\w+)\/` \| [^|\s]/gm)
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(sorted(rows)).toEqual(sorted([...folders, 'emails', 'locales', 'dev', 'test', 'docs']))
})

/** Lists the calls that documents mention, such as `POST /api/digests/:day/retry`. */
const callsIn = (documents: readonly string[]) =>
  documents.flatMap((document) =>
    namesIn(read(document), /`((?:GET|PUT|POST|PATCH|DELETE) \/[^`?\s]*)(?:\?[^`]*)?`/g),
  )

/** Lists the calls that the Worker answers, except those of the desk, which are not for programs. */
const routes = () =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/desk'))
    .map(({ method, path }) => `${method} ${path.replace(/:file\{\.\+\\(\.\w+)\}/, ':day$1')}`)

test('docs/api.md describes each call that the Worker answers outside the desk, and no others', () => {
  expect(sorted(callsIn(['docs/api.md']))).toEqual(sorted(routes()))
})

test('the documentation mentions only calls that the Worker answers outside the desk', () => {
  const known = new Set(routes())
  expect(callsIn(DOCUMENTS).filter((call) => !known.has(call))).toEqual([])
})
