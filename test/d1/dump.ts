/** All that a database holds, in every table there is, as one text. */
export async function dumpOf(db: D1Database): Promise<string> {
  const { results: tables } = await db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'`)
    .all<{ name: string }>()
  const rows = await db.batch(tables.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`)))
  return JSON.stringify(tables.map(({ name }, index) => [name, rows[index]?.results]))
}
