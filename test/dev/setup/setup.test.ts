import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readFeedList } from '../../../dev/setup/feed-list.ts'
import { QUESTIONS } from '../../../dev/setup/questions.ts'
import { setThemes, setVariables } from '../../../dev/setup/toml-variables.ts'
import { parseOpml } from '../../../src/feeds/opml.ts'

test('setVariables() keeps comments and order, and is idempotent', () => {
  const toml = '[vars]\nNAME = "a" # shown\n# TAGLINE = ""  # one line\nLAST = "x"\n'
  const set = setVariables(toml, { NAME: 'The "B"', TAGLINE: 'Calm' })
  expect(set).toBe('[vars]\nNAME = "The \\"B\\"" # shown\nTAGLINE = "Calm"  # one line\nLAST = "x"\n')
  expect(setVariables(set, { NAME: 'The "B"', TAGLINE: 'Calm' })).toBe(set)
})

test('setVariables() rejects a variable that has no line in the file', () => {
  expect(() => setVariables('[vars]\n', { NONE: 'x' })).toThrow(
    'Cannot set NONE: wrangler.toml has no line for it',
  )
})

test('setThemes() adds a list of themes after the example, and replaces an earlier list', () => {
  const toml = '# THEMES = [\n#   { id = "world" },\n# ]\n# LAST = "x"\n'
  const set = setThemes(toml, ['sport', 'world'])
  expect(set).toBe(
    '# THEMES = [\n#   { id = "world" },\n# ]\nTHEMES = [{ id = "sport" }, { id = "world" }]\n# LAST = "x"\n',
  )
  expect(setThemes(set, ['sport', 'world'])).toBe(set)
  expect(setThemes('THEMES = [\n  { id = "world", sections = ["A"] },\n]\nLAST = "x"\n', ['health'])).toBe(
    'THEMES = [{ id = "health" }]\nLAST = "x"\n',
  )
})

test('readFeedList() converts a list of URLs to OPML', () => {
  const list = readFeedList('https://a.example/feed  https://b.example/')
  expect(parseOpml(list).found.map(({ url }) => url)).toEqual([
    'https://a.example/feed',
    'https://b.example/',
  ])
})

test('readFeedList() rejects a file that does not exist', () => {
  expect(() => readFeedList('none.opml')).toThrow('Cannot read none.opml')
})

/** Runs the setup on a copy of wrangler.toml, with arguments and without a terminal. */
function setUp(args: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-setup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const config = join(folder, 'wrangler.toml')
  copyFileSync('wrangler.toml', config)
  const flags = Object.entries({ ...args, config }).flatMap(([name, value]) => [`--${name}`, value])
  const run = spawnSync(process.execPath, ['dev/setup.ts', ...flags, '--no-draft'], {
    encoding: 'utf8',
    input: '',
  })
  return { ...run, toml: readFileSync(config, 'utf8') }
}

const ANSWERS = {
  name: 'The Morning Post',
  url: 'https://news.example.com/',
  sender: 'Post <post@news.example.com>',
  'postal-address': '1 Street, Town',
  'time-zone': 'Europe/Berlin',
  themes: 'culture world',
  feeds: 'https://a.example/feed',
}

test('npm run setup asks no questions if every required answer is given as an argument', () => {
  const { status, toml } = setUp(ANSWERS)
  expect(status).toBe(0)
  expect(toml).toContain('PUBLICATION_NAME = "The Morning Post"')
  expect(toml).toMatch(/^PUBLIC_URL = "https:\/\/news\.example\.com" +# required/m)
  expect(toml).toContain('THEMES = [{ id = "culture" }, { id = "world" }]')
  expect(toml).toMatch(/^PUBLISH_AT = "07:00"/m)
})

test('npm run setup reports a missing or invalid argument', () => {
  const { name: _, ...others } = ANSWERS
  expect(setUp(others).stdout).toContain('Cannot ask for --name without a terminal: pass it as an argument')
  expect(setUp({ ...ANSWERS, 'time-zone': 'Mars' }).stdout).toContain(
    'Cannot use --time-zone: it must be an IANA name',
  )
})

test('each question of npm run setup accepts its own example as an answer', () => {
  expect(
    QUESTIONS.map(({ placeholder, findFault }) => findFault(placeholder)).filter((fault) => fault !== null),
  ).toEqual([])
})
