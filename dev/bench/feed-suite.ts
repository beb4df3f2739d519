// Runs the feed parser on feedparser's test suite and counts the expectations that it meets:
//
//     node dev/bench/feed-suite.ts <tests> [-v]
//
// The test suite is not part of this project. Download it from github.com/kurtmckee/feedparser
// (BSD-2-Clause).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feed } from '../../src/feeds/feed.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { plainLine } from '../../src/feeds/plain-text.ts'

/** Matches an expectation about a field of the feed or of an entry. */
const FIELD =
  /^(feed|entries\[(\d+)\])(?:\.get\('(\w+)'\)|\['(\w+)'\])((?:\[\d+\]|\['\w+'\])*) == (?:u?'((?:[^'\\]|\\.)*)'|u?"((?:[^"\\]|\\.)*)"|\(([\d, ]+)\))$/
/** Our field names, keyed by feedparser's names. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  author: 'author',
  "author_detail['name']": 'author',
  "authors[0]['name']": 'author',
  published: 'date',
  updated: 'date',
  created: 'date',
  published_parsed: 'date',
  updated_parsed: 'date',
  created_parsed: 'date',
  modified_parsed: 'date',
  date_parsed: 'date',
  language: 'language',
  "title_detail['language']": 'language',
}

type Expectation = { owner: 'feed' | 'entry'; index: number; field: string; value: string }

/**
 * Parses the expectations in a test file's comment. Returns null if it contains none, or any that we cannot
 * check.
 */
function readExpectation(head: string): Expectation[] | null {
  const line = /Expect:\s*(.*)/.exec(head)?.[1]?.trim()
  if (line === undefined) return null
  const clauses = line.split(' and ').filter((clause) => !/^(?:not )?bozo$/.test(clause))
  const read = clauses.map(readClause)
  return read.length > 0 && read.every((clause) => clause !== null) ? read : null
}

function readClause(clause: string): Expectation | null {
  const [, owner = '', index, got, named, path = '', single, double, tuple] = FIELD.exec(clause) ?? []
  const field = NAMES[`${got ?? named}${path}`]
  if (field === undefined) return null
  const text = single ?? double
  const value = tuple === undefined ? unquote(text ?? '') : timeOf(tuple)
  return { owner: owner === 'feed' ? 'feed' : 'entry', index: Number(index ?? 0), field, value }
}

const unquote = (text: string): string =>
  text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, byte, unit, char) =>
    byte || unit
      ? String.fromCharCode(Number.parseInt(byte ?? unit, 16))
      : ({ n: '\n', t: '\t' }[char as string] ?? char),
  )

function timeOf(tuple: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = tuple.split(',').map(Number)
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString()
}

function found(feed: Feed, { owner, index, field }: Expectation): string {
  const item = feed.items[index]
  const fields: Record<string, string | null | undefined> =
    owner === 'feed'
      ? { title: feed.title, link: feed.home, language: feed.language }
      : {
          title: item?.title,
          link: item?.url,
          id: item?.id,
          author: item?.author,
          date: item?.publishedAt,
          language: item?.language,
        }
  return fields[field] ?? ''
}

/**
 * Normalises a value for comparison: titles and authors to plain text, and links, languages and times to a
 * common notation.
 */
function normalise(field: string, value: string): string {
  if (field === 'title' || field === 'author') return plainLine(value)
  if (field === 'language') return value.toLowerCase()
  if (field === 'link' && URL.parse(value) !== null) return new URL(value).href.replace(/#.*$/, '')
  const time = field === 'date' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? value.trim() : new Date(time).toISOString()
}

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Pass the folder of the test suite: node dev/bench/feed-suite.ts <tests> [-v]')
const isVerbose = process.argv.includes('-v')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:xml|json|html)$/.test(name),
)
const count = { files: 0, thrown: 0, expectations: 0, held: 0 }
const byField: Record<string, { held: number; missed: number }> = {}
for (const name of files) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const head = new TextDecoder().decode(bytes.subarray(0, 4000))
  const contentType = /Header:\s*Content-type:\s*(.*)/i.exec(head)?.[1] ?? null
  const address = /Header:\s*Content-Location:\s*(.*)/i.exec(head)?.[1] ?? 'http://127.0.0.1:8097/tests/'
  count.files++
  const base = URL.parse(address) !== null ? address : 'http://127.0.0.1:8097/tests/'
  try {
    const parsed = parseFeed(bytes, contentType, base)
    for (const expectation of readExpectation(head) ?? []) {
      const got = parsed.ok ? found(parsed.feed, expectation) : `(${parsed.reason})`
      const holds = normalise(expectation.field, got) === normalise(expectation.field, expectation.value)
      const key = `${expectation.owner} ${expectation.field}`
      byField[key] ??= { held: 0, missed: 0 }
      byField[key][holds ? 'held' : 'missed']++
      count.expectations++
      if (holds) count.held++
      else if (isVerbose) console.log(`${name}: ${key}`, { expected: expectation.value, got })
    }
  } catch (error) {
    count.thrown++
    console.log(`${name} threw`, error)
  }
}
console.log(count, `${((100 * count.held) / count.expectations).toFixed(1)} %`)
console.table(byField)
