// Creates the state folder, with a migrated but empty database, for the services that a test file starts.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'

export const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))
cpSync(inject('migratedState'), stateDir, { recursive: true })
afterAll(() => rmSync(stateDir, { recursive: true, force: true }))
