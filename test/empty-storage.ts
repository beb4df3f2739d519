// Files of tests share an isolate, which saves loading the Worker for each: every file begins with empty storage, the
// real clock and no mocks. `reset()` of cloudflare:test would do, but now and then it leaves a database as it was.
import { applyD1Migrations, listDurableObjectIds, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

vi.useRealTimers()
vi.restoreAllMocks()
await Promise.all([emptyObjects(), emptyNamespace(env.ARTICLES), emptyNamespace(env.EDITIONS)])
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
await emptyTables(env.DB)

async function emptyObjects(): Promise<void> {
  for (const namespace of [env.DISPATCHER, env.COLLECTOR] as DurableObjectNamespace[]) {
    for (const id of await listDurableObjectIds(namespace)) {
      await runInDurableObject(namespace.get(id), async (_, { storage }) => {
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
    ...results.map(({ name }) => db.prepare(`DELETE FROM "${name}"`)),
  ])
}
