export { seeded as aRandom } from '../../dev/seeded.ts'

/**
 * Decides whether the next statement fails before it runs, fails after it has run, or succeeds (null). The
 * caller cannot distinguish the two failures.
 */
export type Failing = () => 'before' | 'after' | null

type Inner = { statement: D1PreparedStatement }

/** Wraps a database so that its statements fail as `failing` decides. */
export function aFlakyDb(db: D1Database, failing: Failing): D1Database {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    const when = failing()
    if (when === 'before') throw new Error('D1_ERROR: Network connection lost.')
    const result = await work()
    if (when === 'after') throw new Error('D1_ERROR: Network connection lost.')
    return result
  }
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    ({
      statement,
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      first: (column?: string) =>
        attempt(() => (column === undefined ? statement.first() : statement.first(column))),
      run: () => attempt(() => statement.run()),
      all: () => attempt(() => statement.all()),
    }) as unknown as D1PreparedStatement
  return {
    prepare: (sql: string) => wrap(db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) =>
      attempt(() => db.batch(statements.map((wrapped) => (wrapped as unknown as Inner).statement))),
  } as unknown as D1Database
}

/**
 * Wraps a database so that it calls `happen` before or after each query that matches `question`, except in a
 * batch.
 */
export function whenAsked(
  db: D1Database,
  question: RegExp,
  happen: () => Promise<void>,
  when: 'before' | 'after' = 'after',
): D1Database {
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
        const method = Reflect.get(target, name).bind(target)
        if (name !== 'all' && name !== 'first' && name !== 'run') return method
        return async (...given: unknown[]) => {
          if (when === 'before') await happen()
          const answer = await method(...given)
          if (when === 'after') await happen()
          return answer
        }
      },
    })
  return {
    prepare: (sql: string) => (question.test(sql) ? wrap(db.prepare(sql)) : db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => db.batch(statements),
  } as unknown as D1Database
}
