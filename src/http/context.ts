import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** What this page's security policy lets through beyond that of every page: directives, such as `script-src 'self'`. */
    morePolicy?: string
  }
}
export type AppContext = Context<AppEnv>
