// Messages between the test harness and the runtime's process.

/** First message to the runtime's process: the Worker to run, and its state and variables. */
export type Start = {
  /** Path of the bundled Worker. */
  script: string
  /** Folder in which D1, KV and alarms persist across restarts. */
  stateDir: string
  variables: Readonly<Record<string, string>>
}

/** Command to the runtime's process: write articles to KV unchanged, or list the keys with a prefix. */
export type Order = { id: number } & ({ put: [key: string, value: string][] } | { list: string })

export type OrderReport =
  | { ready: string }
  | { failed: string }
  /** A line of the Worker's log. */
  | { log: string }
  /** Keys with the requested prefix. Empty after a write. */
  | { id: number; keys: string[] }
  | { id: number; error: string }
