import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkState, isUpToDate } from '../../../dev/local/state.ts'
import { aStateDir } from './state-dir.ts'

test('checkState() rejects a folder from another version, and suggests what to do', async () => {
  const stateDir = aStateDir(['0001_schema.sql', '0002_notes.sql'])
  await expect(checkState(stateDir)).rejects.toThrow(
    `Cannot use ${stateDir}: it was created by another version of Broadsheet with the migration "0001_schema.sql". Delete or move the folder, or set STATE_DIR to another one`,
  )
})

test('checkState() accepts a new folder and a folder with only known migrations', async () => {
  await expect(checkState(join(tmpdir(), 'no-such-state'))).resolves.toBeUndefined()
  await expect(checkState(aStateDir([]))).resolves.toBeUndefined()
  await expect(checkState(aStateDir(['0001_tables.sql']))).resolves.toBeUndefined()
})

test('isUpToDate() returns true only for a folder whose database has all migrations', async () => {
  expect(await isUpToDate(join(tmpdir(), 'no-such-state'))).toBe(false)
  expect(await isUpToDate(aStateDir([]))).toBe(false)
  expect(await isUpToDate(aStateDir(readdirSync('src/d1/migrations')))).toBe(true)
})
