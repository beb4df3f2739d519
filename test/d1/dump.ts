/** Lists the names of all tables except the internal ones of SQLite and Cloudflare. */
export async function tablesOf(db: D1Database): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all<{ name: string }>()
  return results.map(({ name }) => name)
}

/**
 * Returns all rows of all tables as one JSON string.
 *
 * @param except Tables to leave out.
 */
export async function dumpOf(db: D1Database, except: readonly string[] = []): Promise<string> {
  const tables = (await tablesOf(db)).filter((name) => !except.includes(name))
  const rows = await db.batch(tables.map((name) => db.prepare(`SELECT * FROM ${name}`)))
  return JSON.stringify(tables.map((name, index) => [name, rows[index]?.results]))
}
