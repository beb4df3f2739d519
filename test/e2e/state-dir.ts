// The folder of state for the services in a file of tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-'))
afterAll(() => rmSync(stateDir, { recursive: true, force: true }))
