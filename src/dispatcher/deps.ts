import type { Config, Variables } from '../config/config.ts'
import type { PostAlert } from '../operator/webhook.ts'
import type { PacedCall } from '../resend/call.ts'

/** The bindings that the dispatcher uses, and the variables that `config` reads. */
export type DispatcherEnv = Readonly<{ ARTICLES: KVNamespace; EDITIONS: KVNamespace; DB: D1Database }> &
  Variables

/** What the turns of the dispatcher reach out to. */
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

/** A stretch of work, short enough that losing it costs little. */
export type Turn = {
  isOver: () => boolean
  /** Told of each batch that was settled or put off: a turn that fails after it has not failed for nothing. */
  onProgress?: () => void
}
