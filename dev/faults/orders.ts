// What a harness and the runtime's process say to each other.

/** The first message: what to run. */
export type Start = {
  /** Path of the bundle. */
  script: string
  /** Folder in which databases, KV and alarms outlive the process. */
  stateDir: string
  variables: Readonly<Record<string, string>>
}

/** Statements of SQL, run in one transaction; or articles to put into KV as they are. */
export type Order = { id: number } & ({ sql: string[] } | { put: [key: string, value: string][] })

export type OrderReport =
  | { ready: string }
  | { failed: string }
  /** A line that the Worker logged. */
  | { log: string }
  /** The rows of an order's last statement. */
  | { id: number; rows: Record<string, unknown>[] }
  | { id: number; error: string }
