// Detects state folders created by another version of Broadsheet.
import { globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = fileURLToPath(new URL('../../src/d1/migrations', import.meta.url))
/** Glob pattern of the D1 databases in wrangler's state folder. */
export const DATABASES = 'v3/d1/miniflare-D1DatabaseObject/*.sqlite'

/**
 * Checks that this version can migrate the local database. Accepts an empty folder.
 *
 * @throws If the database has migrations that are unknown to this version.
 */
export async function checkState(stateDir: string): Promise<void> {
  const known = new Set(readdirSync(MIGRATIONS))
  for (const file of globSync(join(stateDir, DATABASES))) {
    const unknown = (await listMigrations(file)).find((name) => !known.has(name))
    if (unknown === undefined) continue
    throw new Error(
      `Cannot use ${stateDir}: it was created by another version of Broadsheet with the migration "${unknown}". Delete or move the folder, or set STATE_DIR to another one`,
    )
  }
}

/** Returns whether every migration of this version has been applied to the local database. */
export async function isUpToDate(stateDir: string): Promise<boolean> {
  const [file] = globSync(join(stateDir, DATABASES))
  if (file === undefined) return false
  const applied = new Set(await listMigrations(file))
  return readdirSync(MIGRATIONS).every((name) => applied.has(name))
}

/** Lists the migrations that wrangler has applied to a database. */
async function listMigrations(file: string): Promise<string[]> {
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file)
  try {
    const table = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'd1_migrations'`).get()
    if (table === undefined) return []
    return database
      .prepare('SELECT name FROM d1_migrations')
      .all()
      .map(({ name }) => String(name))
  } finally {
    database.close()
  }
}
