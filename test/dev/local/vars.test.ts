import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { readWranglerToml, watchWranglerToml } from '../../../dev/local/vars.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-vars-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (toml: string) => {
  const file = join(folder, 'wrangler.toml')
  writeFileSync(file, toml)
  return readWranglerToml(file)
}

test('readWranglerToml() reads the variables, including tables', () => {
  expect(read('name = "x"\n[vars]\nTHEMES = [{ id = "world" }]\n').vars).toEqual({
    THEMES: [{ id: 'world' }],
  })
})

test('readWranglerToml() reads this project’s own file', () => {
  expect(readWranglerToml().vars).toHaveProperty('PUBLIC_URL')
})

test('readWranglerToml() reports the line of invalid TOML', () => {
  expect(() => read('[vars]\nLANGUAGE = "de\n')).toThrow(/^Cannot read wrangler.toml, near line 2: /)
})

test('readWranglerToml() rejects unknown variables and lists them', () => {
  expect(() => read('[vars]\nLANGAUGE = "de"\nTIME_ZONE = "UTC"\nPUBLISHED_AT = "07:00"\n')).toThrow(
    'Cannot use LANGAUGE, PUBLISHED_AT in wrangler.toml',
  )
})

test('watchWranglerToml() detects that an editor has replaced the file', async () => {
  const file = join(folder, 'watched.toml')
  writeFileSync(file, '[vars]\n')
  const changed = new Promise<void>((resolve) => onTestFinished(watchWranglerToml(resolve, file)))
  writeFileSync(`${file}.new`, '[vars]\nLANGUAGE = "de"\n')
  utimesSync(`${file}.new`, new Date(), new Date(Date.now() + 1000)) // ensures a later modification time, even if the file system stores only full seconds
  renameSync(`${file}.new`, file)
  await changed
})
