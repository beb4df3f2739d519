// Files of tests share an isolate, which saves its start; each one begins with empty storage and the real clock.
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

vi.useRealTimers()
vi.restoreAllMocks()
await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
await emptyTables(env.DB)

/** Deletes all rows: `reset()` leaves those of a database that is still in use. */
async function emptyTables(db: D1Database): Promise<void> {
  const { results } = await db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'd1_migrations'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'`,
    )
    .all<{ name: string }>()
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = ON'),
    ...results.map(({ name }) => db.prepare(`DELETE FROM "${name}"`)),
  ])
}
