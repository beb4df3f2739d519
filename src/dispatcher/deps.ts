import type { Config, Variables } from '../config/config.ts'
import type { PostAlert } from '../operator/webhook.ts'
import type { PacedCall } from '../resend/call.ts'

/** The bindings that the dispatcher and the drafter use, and the variables that `config` reads. */
export type DispatcherEnv = Readonly<{ ARTICLES: KVNamespace; EDITIONS: KVNamespace; DB: D1Database }> &
  Variables

/** External dependencies of a turn, including time and randomness. */
export type Deps = {
  db: D1Database
  articles: KVNamespace
  editions: KVNamespace
  config: Config
  call: PacedCall
  /** Posts an alert to the operator's webhook; null if there is no webhook. */
  postAlert: PostAlert | null
  now: () => Date
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
  random: () => number
}

/** The limit of a turn, and an optional callback that records its progress. */
export type Turn = {
  isOver: () => boolean
  /**
   * Called after each batch, whatever its outcome. The turn then counts as progress even if it fails later.
   */
  onProgress?: () => void
}
