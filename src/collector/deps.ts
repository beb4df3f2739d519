import type { Config, Variables } from '../config/config.ts'
import type { Requester } from './request.ts'
import type { RobotsCache } from './robots-cache.ts'

/** The bindings that the collector uses, and the variables that `config` reads. */
export type CollectorEnv = Readonly<{ ARTICLES: KVNamespace; DB: D1Database }> & Variables

/** Dependencies of a turn of the collector. */
export type CollectorDeps = {
  db: D1Database
  articles: KVNamespace
  config: Config
  requester: Requester
  robots: RobotsCache
  now: () => Date
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
  random: () => number
}
