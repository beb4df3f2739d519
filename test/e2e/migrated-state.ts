// Creates the local database once. Each test file starts from a copy instead of running the migrations again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { finish, migrateArgs, startWrangler } from '../../dev/local/wrangler.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    migratedState: string
  }
}

export default async function createState(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-migrated-'))
  await finish(startWrangler(migrateArgs(folder), join(folder, 'worker.log')), 'create the local database')
  project.provide('migratedState', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
