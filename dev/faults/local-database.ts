// Creates, reads and changes the local D1 database without the Worker. Miniflare could do it too, but takes a
// request for each statement and a thread to wait for the answer.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = fileURLToPath(new URL('../../src/d1/migrations', import.meta.url))
/** Path in the state folder at which miniflare keeps the database with the id `DB`. Its name is a hash of the id. */
const FILE =
  'd1/miniflare-D1DatabaseObject/e7352547963de7050bd7d94658afc4fe78b61811b7815da12d90be8e863abf4d.sqlite'
/** Maximum time to wait while the Worker writes, in milliseconds. */
const LOCKED_FOR_MS = 60_000

/** Creates the database with all tables in a state folder that no runtime has used. */
export function createDatabase(stateDir: string): void {
  mkdirSync(dirname(join(stateDir, FILE)), { recursive: true })
  const database = new DatabaseSync(join(stateDir, FILE))
  database.exec('PRAGMA journal_mode = WAL')
  for (const name of readdirSync(MIGRATIONS).sort()) {
    database.exec(readFileSync(join(MIGRATIONS, name), 'utf8'))
  }
  database.close()
}

/**
 * Runs SQL statements in one transaction.
 *
 * @returns The rows of the last statement.
 * @throws If a statement fails, or the Worker writes for a minute.
 */
export function changeDatabase(stateDir: string, statements: readonly string[]): Record<string, unknown>[] {
  const database = new DatabaseSync(join(stateDir, FILE), { timeout: LOCKED_FOR_MS })
  try {
    database.exec('BEGIN')
    const rows = statements.map((sql) => database.prepare(sql).all())
    database.exec('COMMIT')
    return rows.at(-1) ?? []
  } finally {
    database.close()
  }
}
