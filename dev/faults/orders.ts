// Messages between the harness and the process of the runtime.

/** First message, which names the bundle to run. */
export type Start = {
  /** Path of the bundle. */
  script: string
  /** Folder with the databases, KV and alarms, which outlives the process. */
  stateDir: string
  variables: Readonly<Record<string, string>>
}

/** SQL statements to run in one transaction, articles to put into KV unchanged, or a prefix of keys to list. */
export type Order = { id: number } & (
  | { sql: string[] }
  | { put: [key: string, value: string][] }
  | { list: string }
)

export type OrderReport =
  | { ready: string }
  | { failed: string }
  /** Line of the Worker's log. */
  | { log: string }
  /** Rows of the order's last statement, or the keys that it lists. */
  | { id: number; rows: Record<string, unknown>[] }
  | { id: number; error: string }
