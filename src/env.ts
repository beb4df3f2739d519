import type { Dispatcher } from './dispatcher/dispatcher.ts'

/** What the Worker is given by its platform: bindings, and the variables that `config.ts` reads. */
export type Env = Readonly<{
  ARTICLES: KVNamespace
  EDITIONS: KVNamespace
  DB: D1Database
  DISPATCHER: DurableObjectNamespace<Dispatcher>
  /** A first filter, approximate and per location; what counts is kept in `DB`. */
  RATE_LIMITER?: RateLimit
}> &
  Variables

/** Plain variables and secrets, as yet unchecked. */
export type Variables = Readonly<Record<string, unknown>>

/** The one dispatcher there is: it has one name everywhere. */
export const theDispatcher = (env: Pick<Env, 'DISPATCHER'>) => env.DISPATCHER.getByName('dispatcher')
