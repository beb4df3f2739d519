import type { Collector } from './collector/collector.ts'
import type { CollectorEnv } from './collector/deps.ts'
import type { DispatcherEnv } from './dispatcher/deps.ts'
import type { Dispatcher } from './dispatcher/dispatcher.ts'
import type { Drafter } from './dispatcher/drafter.ts'

/** The Worker's bindings, and the variables that `config` reads. */
export type Env = DispatcherEnv &
  CollectorEnv &
  Readonly<{
    COLLECTOR: DurableObjectNamespace<Collector>
    DISPATCHER: DurableObjectNamespace<Dispatcher>
    DRAFTER: DurableObjectNamespace<Drafter>
    /**
     * A first, approximate rate limit in each Cloudflare location. The exact limits are enforced in the
     * database.
     */
    RATE_LIMITER?: RateLimit
  }>

/** Returns the single instance of the dispatcher. */
export const theDispatcher = (env: Pick<Env, 'DISPATCHER'>) => env.DISPATCHER.getByName('dispatcher')

/** Returns the single instance of the drafter. */
export const theDrafter = (env: Pick<Env, 'DRAFTER'>) => env.DRAFTER.getByName('drafter')

/** Returns the single instance of the collector. */
export const theCollector = (env: Pick<Env, 'COLLECTOR'>) => env.COLLECTOR.getByName('collector')
