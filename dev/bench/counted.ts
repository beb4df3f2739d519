// Wraps D1 and KV bindings to count their operations.

export type Counts = {
  d1Calls: number
  d1Statements: number
  d1RowsRead: number
  d1RowsWritten: number
  kvReads: number
  kvLists: number
  kvWrites: number
}

const ZERO: Counts = {
  d1Calls: 0,
  d1Statements: 0,
  d1RowsRead: 0,
  d1RowsWritten: 0,
  kvReads: 0,
  kvLists: 0,
  kvWrites: 0,
}
export const counts: Counts = { ...ZERO }
export const resetCounts = () => void Object.assign(counts, ZERO)

/** Wraps a D1 database to count calls, statements and rows. */
export function countedDatabase(db: D1Database): D1Database {
  const inner = new WeakMap<object, D1PreparedStatement>()
  const note = <T>(result: D1Result<T>): D1Result<T> => {
    counts.d1Statements++
    counts.d1RowsRead += result.meta.rows_read
    counts.d1RowsWritten += result.meta.rows_written
    return result
  }
  const all = async (statement: D1PreparedStatement) => {
    counts.d1Calls++
    return note(await statement.all<Record<string, unknown>>())
  }
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      first: async (column?: string) => {
        const row = (await all(statement)).results[0] ?? null
        return column === undefined ? row : (row?.[column] ?? null)
      },
      run: () => all(statement),
      all: () => all(statement),
    }
    inner.set(wrapped, statement)
    return wrapped as unknown as D1PreparedStatement
  }
  return {
    prepare: (sql: string) => wrap(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      counts.d1Calls++
      const results = await db.batch(statements.map((statement) => inner.get(statement) ?? statement))
      return results.map(note)
    },
  } as unknown as D1Database
}

/** Wraps a KV namespace to count its reads, lists and writes. Each key of a bulk read counts as one read. */
export function countedNamespace(namespace: KVNamespace): KVNamespace {
  return new Proxy(namespace, {
    get(target, name: keyof KVNamespace) {
      const method = Reflect.get(target, name)
      return (...args: unknown[]) => {
        if (name === 'get') counts.kvReads += Array.isArray(args[0]) ? args[0].length : 1
        if (name === 'list') counts.kvLists++
        if (name === 'put') counts.kvWrites++
        return Reflect.apply(method, target, args)
      }
    },
  })
}
