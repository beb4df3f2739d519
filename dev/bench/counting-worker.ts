// Runs the production Worker and counts the D1 queries of its HTTP requests. `/bench/queries` returns the
// number of queries since the last request to that path.
import type { Env } from '../../src/env.ts'
import worker from '../../src/index.ts'

export { Collector, Dispatcher, Drafter } from '../../src/index.ts'

let queries = 0

/** Counts statements when they are prepared, because the Worker prepares one for each query. */
const counting = (db: D1Database): D1Database =>
  new Proxy(db, {
    get(target, name: keyof D1Database) {
      if (name === 'prepare') queries++
      return Reflect.get(target, name).bind(target)
    },
  })

export default {
  ...worker,
  fetch(request, env, context) {
    if (new URL(request.url).pathname !== '/bench/queries')
      return worker.fetch(request, { ...env, DB: counting(env.DB) }, context)
    const counted = queries
    queries = 0
    return Response.json({ queries: counted })
  },
} satisfies ExportedHandler<Env>
