// Creates and queries the local D1 database directly, bypassing the Worker. Miniflare could do this too, but
// needs a request per statement and a thread that waits for the response.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = fileURLToPath(new URL('../../src/d1/migrations', import.meta.url))
/**
 * Path of miniflare's file for the database with the id `DB`, relative to the state folder. The file name is
 * a hash of the id.
 */
const FILE =
  'd1/miniflare-D1DatabaseObject/e7352547963de7050bd7d94658afc4fe78b61811b7815da12d90be8e863abf4d.sqlite'
/** Maximum time to wait for the Worker to release the write lock, in milliseconds. */
const LOCKED_FOR_MS = 60_000

/** Creates the database in a new state folder and applies all migrations. */
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
 * @throws If a statement fails, or if the Worker holds the write lock for more than a minute.
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
