/** The names of all tables that a database has of ours. */
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
 * All that a database holds, in every table there is, as one text.
 *
 * @param besides Tables that are left out.
 */
export async function dumpOf(db: D1Database, besides: readonly string[] = []): Promise<string> {
  const tables = (await tablesOf(db)).filter((name) => !besides.includes(name))
  const rows = await db.batch(tables.map((name) => db.prepare(`SELECT * FROM ${name}`)))
  return JSON.stringify(tables.map((name, index) => [name, rows[index]?.results]))
}
