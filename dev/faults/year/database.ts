// Simulates D1 with in-memory SQLite, which runs the same SQL and is fast enough for a year of digests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

type Inner = { run: () => { results: unknown[]; meta: { changes: number } } }

/** Creates an in-memory database and applies the migrations in a folder. */
export function memoryDatabase(migrations: string): D1Database {
  const sqlite = new DatabaseSync(':memory:')
  for (const name of readdirSync(migrations).sort()) sqlite.exec(readFileSync(join(migrations, name), 'utf8'))
  const inner = new WeakMap<object, Inner>()
  const known = new Map<string, StatementSync>()
  const statementOf = (sql: string) => {
    const statement = known.get(sql) ?? sqlite.prepare(sql)
    known.set(sql, statement)
    return statement
  }
  const prepare = (sql: string, values: SQLInputValue[] = []) => {
    const run = () => {
      const results = statementOf(sql).all(...values)
      const { changes } = statementOf('SELECT changes() AS changes').get() as { changes: number }
      return { results, meta: { changes } }
    }
    const prepared = {
      bind: (...bound: SQLInputValue[]) => prepare(sql, bound),
      first: async (column?: string) => {
        const row = (run().results[0] ?? null) as Record<string, unknown> | null
        return column === undefined ? row : (row?.[column] ?? null)
      },
      run: async () => run(),
      all: async () => run(),
    }
    inner.set(prepared, { run })
    return prepared
  }
  const batch = async (statements: object[]) => {
    sqlite.exec('BEGIN')
    try {
      const results = statements.map((statement) => inner.get(statement)?.run())
      sqlite.exec('COMMIT')
      return results
    } catch (error) {
      sqlite.exec('ROLLBACK')
      throw error
    }
  }
  return { prepare, batch } as unknown as D1Database
}
