// Gives every test file empty storage, the Worker's own variables, the real clock and no mocks. Test files
// share an isolate, which saves loading the Worker for each. `reset()` from cloudflare:test also empties the
// storage, but occasionally leaves a database unchanged.
import { applyD1Migrations, listDurableObjectIds, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

/**
 * Conditions that limit the rows to delete, keyed by table. The hash key is kept, because the Worker caches
 * it and it never changes in an installation.
 */
const KEPT: Readonly<Record<string, string>> = { settings: "WHERE name <> 'address_key'" }

vi.useRealTimers()
vi.restoreAllMocks()
await Promise.all([emptyObjects(), emptyNamespace(env.ARTICLES), emptyNamespace(env.EDITIONS)])
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
await emptyTables(env.DB)

async function emptyObjects(): Promise<void> {
  for (const namespace of [env.DISPATCHER, env.COLLECTOR, env.DRAFTER] as DurableObjectNamespace[]) {
    for (const id of await listDurableObjectIds(namespace)) {
      await runInDurableObject(namespace.get(id), async (instance, { storage }) => {
        Object.assign(instance, { env })
        await storage.deleteAlarm()
        await storage.deleteAll()
      })
    }
  }
}

async function emptyNamespace(kv: KVNamespace): Promise<void> {
  for (;;) {
    const { keys } = await kv.list()
    if (keys.length === 0) return
    await Promise.all(keys.map(({ name }) => kv.delete(name)))
  }
}

async function emptyTables(db: D1Database): Promise<void> {
  const { results } = await db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'd1_migrations'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'`,
    )
    .all<{ name: string }>()
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = ON'),
    ...results.map(({ name }) => db.prepare(`DELETE FROM "${name}" ${KEPT[name] ?? ''}`)),
  ])
}
