import type { DispatcherEnv } from './dispatcher/deps.ts'
import type { Dispatcher } from './dispatcher/dispatcher.ts'

/** The Worker's bindings, and the variables that `config` reads. */
export type Env = DispatcherEnv &
  Readonly<{
    DISPATCHER: DurableObjectNamespace<Dispatcher>
    /** A first filter, approximate and per location; the exact limits are kept in `DB`. */
    RATE_LIMITER?: RateLimit
  }>

/** Returns the only dispatcher: it has the same name everywhere. */
export const theDispatcher = (env: Pick<Env, 'DISPATCHER'>) => env.DISPATCHER.getByName('dispatcher')
