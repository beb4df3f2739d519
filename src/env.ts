import type { Collector } from './collector/collector.ts'
import type { CollectorEnv } from './collector/deps.ts'
import type { DispatcherEnv } from './dispatcher/deps.ts'
import type { Dispatcher } from './dispatcher/dispatcher.ts'
import type { Drafter } from './dispatcher/drafter.ts'

/** The Worker's bindings and configuration variables. */
export type Env = DispatcherEnv &
  CollectorEnv &
  Readonly<{
    COLLECTOR: DurableObjectNamespace<Collector>
    DISPATCHER: DurableObjectNamespace<Dispatcher>
    DRAFTER: DurableObjectNamespace<Drafter>
    /**
     * Approximate rate limit for each network and Cloudflare location. The database enforces the exact limits
     * on sign-ups and feedback.
     */
    RATE_LIMITER?: RateLimit
  }>

/** Returns a stub for the single dispatcher. */
export const theDispatcher = (env: Pick<Env, 'DISPATCHER'>) => env.DISPATCHER.getByName('dispatcher')

/** Returns a stub for the single drafter. */
export const theDrafter = (env: Pick<Env, 'DRAFTER'>) => env.DRAFTER.getByName('drafter')

/** Returns a stub for the single collector. */
export const theCollector = (env: Pick<Env, 'COLLECTOR'>) => env.COLLECTOR.getByName('collector')
