import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Directives added to the content security policy of this page only, such as `script-src 'self'`. */
    morePolicy?: string
  }
}
export type AppContext = Context<AppEnv>
