import type { Context } from 'hono'
import { type Config, parseConfig } from '../config.ts'
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

const configs = new WeakMap<Env, Config>()

/**
 * The configuration, parsed once for an environment.
 *
 * @throws {DigestError} `misconfigured`, naming what is wrong.
 */
export function configOf(env: Env): Config {
  const known = configs.get(env)
  if (known !== undefined) return known
  const config = parseConfig(env)
  configs.set(env, config)
  return config
}
