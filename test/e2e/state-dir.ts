// Creates the state folder for the services that a test file starts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))
afterAll(() => rmSync(stateDir, { recursive: true, force: true }))
