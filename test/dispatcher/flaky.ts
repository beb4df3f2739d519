export { seeded as aRandom } from '../../dev/seeded.ts'

/** Whether a statement fails: before it does anything, or after it was carried out, which its caller cannot tell. */
export type Failing = () => 'before' | 'after' | null

type Inner = { statement: D1PreparedStatement }

/** A database whose statements fail. */
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

/** A database in which something happens right after it has answered a question. */
export function whenAsked(db: D1Database, question: RegExp, happen: () => Promise<void>): D1Database {
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
        if (name !== 'all') return Reflect.get(target, name).bind(target)
        return async () => {
          const answer = await target.all()
          await happen()
          return answer
        }
      },
    })
  return {
    prepare: (sql: string) => (question.test(sql) ? wrap(db.prepare(sql)) : db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => db.batch(statements),
  } as unknown as D1Database
}
