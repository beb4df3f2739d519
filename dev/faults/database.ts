// Wraps a D1 database to inject random failures, or to suspend the Worker at a chosen SQL statement. The
// wrapper recognises statements by their text, so production code needs no test hooks.

/** Faults to inject into the database, passed as JSON in the variable `FAULTS`. */
export type DatabaseFaults = {
  /**
   * Fraction of calls that fail, from 0 to 1. Half of the failed calls have no effect. The other half take
   * effect, but their response is lost.
   */
  failRate?: number
  seed?: number
  /**
   * Suspends the Worker when it reaches the point `at` for the `nth` time. The Worker then waits for a
   * response from `url`, which never comes.
   */
  aim?: { at: Moment; nth: number; url: string }
}

/** Point in a delivery: before, during or after an SQL statement. */
export type Moment = `${'before' | 'during' | 'after'} ${keyof typeof STATEMENTS}`

const STATEMENTS = {
  attempt: /UPDATE digests SET attempts = attempts \+ 1/,
  plan: /INSERT INTO batches .*row_number/s,
  mark: /UPDATE digests SET (?:first_)?planned_at/,
  take: /UPDATE batches SET\s+attempts = /,
  seal: /SET body_sha256 = /,
  settle: /UPDATE batches SET state = \?\d+, settled_at/,
} as const

/** Wraps a database to inject the given faults. */
export function faultyDatabase(db: D1Database, faults: DatabaseFaults): D1Database {
  const inner = new WeakMap<object, { sql: string; statement: D1PreparedStatement }>()
  const call = async <T>(sqls: readonly string[], work: () => Promise<T>): Promise<T> => {
    const stop = (when: string) => stopAt(faults, sqls, when)
    await stop('before')
    const fails = random(faults) < (faults.failRate ?? 0)
    const loses = fails && random(faults) < 0.5
    if (fails && !loses) throw new Error('D1_ERROR: Network connection lost.')
    const working = work()
    await stop('during')
    const result = await working
    await stop('after')
    if (loses) throw new Error('D1_ERROR: Network connection lost.')
    return result
  }
  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      first: (column?: string) =>
        call([sql], () => (column === undefined ? statement.first() : statement.first(column))),
      run: () => call([sql], () => statement.run()),
      all: () => call([sql], () => statement.all()),
      raw: (options?: { columnNames: true }) => call([sql], () => statement.raw(options as never)),
    }
    inner.set(wrapped, { sql, statement })
    return wrapped as unknown as D1PreparedStatement
  }
  const innerOf = (statement: D1PreparedStatement) => {
    const known = inner.get(statement)
    if (known === undefined) throw new Error('Cannot run the statement: another database prepared it')
    return known
  }
  return {
    prepare: (sql: string) => wrap(sql, db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => {
      const known = statements.map(innerOf)
      return call(
        known.map(({ sql }) => sql),
        () => db.batch(known.map(({ statement }) => statement)),
      )
    },
  } as unknown as D1Database
}

/** Number of times each point has been reached since the isolate started. */
const reached = new Map<string, number>()

async function stopAt({ aim }: DatabaseFaults, sqls: readonly string[], when: string): Promise<void> {
  if (aim === undefined || !aim.at.startsWith(`${when} `)) return
  const name = aim.at.slice(when.length + 1) as keyof typeof STATEMENTS
  if (!sqls.some((sql) => STATEMENTS[name].test(sql))) return
  const count = (reached.get(aim.at) ?? 0) + 1
  reached.set(aim.at, count)
  if (count === aim.nth) await fetch(aim.url)
}

let state = 0

/** Returns the next pseudorandom number between 0 and 1 for the seed (splitmix32). */
function random({ seed = 1 }: DatabaseFaults): number {
  state = (state + 0x9e3779b9) >>> 0
  let x = (state ^ Math.imul(seed, 0x85ebca6b)) >>> 0
  for (const factor of [0x21f0aaad, 0x735a2d97]) x = Math.imul(x ^ (x >>> 16), factor) >>> 0
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32
}
