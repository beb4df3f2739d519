import type { Config, Variables } from '../config/config.ts'
import type { PostAlert } from '../operator/webhook.ts'
import type { PacedCall } from '../resend/call.ts'

/** The bindings that the dispatcher uses, and the variables that `config` reads. */
export type DispatcherEnv = Readonly<{ ARTICLES: KVNamespace; EDITIONS: KVNamespace; DB: D1Database }> &
  Variables

/** Everything outside the process that a turn uses, including time and randomness. */
export type Deps = {
  db: D1Database
  articles: KVNamespace
  editions: KVNamespace
  config: Config
  call: PacedCall
  /** Null when the operator has no webhook. */
  postAlert: PostAlert | null
  now: () => Date
  /** In 0..1. */
  random: () => number
}

/** A limited amount of work, so that losing it costs little. */
export type Turn = {
  isOver: () => boolean
  /** Called after each batch that was settled or postponed, so that a turn that fails later still counts as progress. */
  onProgress?: () => void
}
