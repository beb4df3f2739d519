import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'

/** Creates a state folder whose database records the given migrations as applied, and returns its path. */
export function aStateDir(migrations: readonly string[]): string {
  const stateDir = mkdtempSync(join(tmpdir(), 'state-'))
  onTestFinished(() => rmSync(stateDir, { recursive: true }))
  const folder = join(stateDir, 'v3/d1/miniflare-D1DatabaseObject')
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'a.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)')
  for (const name of migrations) database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
  database.close()
  return stateDir
}
