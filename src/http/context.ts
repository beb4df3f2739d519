import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'
import { themesOf } from '../themes/theme.ts'

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Directives added to the content security policy of this page only, such as `script-src 'self'`. */
    morePolicy?: string
  }
}
export type AppContext = Context<AppEnv>

/** Returns the ids of the publication's themes, in their order. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
