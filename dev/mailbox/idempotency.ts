// Stores the response for each idempotency key, and tracks the keys in use.

/**
 * Outcome of a finished call, from which its response can be replayed. Outcomes are compact, because there
 * may be a million of them.
 */
export type Stored =
  | { kind: 'accepted'; first: number; count: number; errors: { index: number; message: string }[] | null }
  | { kind: 'refused'; status: number; body: unknown }

/** How to handle a call with an idempotency key. */
export type KeyTurn =
  | { kind: 'new' }
  | { kind: 'replay'; stored: Stored }
  | { kind: 'running' }
  | { kind: 'other-payload' }

type Entry = { payload: string; at: number; stored: Stored | null }

/** Store of idempotency keys. Times are in milliseconds since 1970. */
export type IdempotencyKeys = {
  /** Returns how to handle a call with this key. Registers a new key as in use. */
  begin(key: string, payload: string, now: number): KeyTurn
  /** Stores a call's outcome until its key expires. The key's lifetime begins at the start of the call. */
  finish(key: string, stored: Stored): void
  /** Releases the key of a call that ended without a stored outcome. */
  release(key: string): void
  restore(key: string, payload: string, at: number, stored: Stored): void
  clear(): void
  size(): number
}

/**
 * Combines everything that must be identical when a key is reused: the body's hash, the endpoint and the
 * validation mode.
 */
export function payloadOf(call: { hash: string; asked: 'single' | 'batch'; permissive: boolean }): string {
  return `${call.hash} ${call.asked} ${call.permissive ? 'permissive' : 'strict'}`
}

/** Returns whether a key has 1 to 256 characters. */
export const isKey = (key: string): boolean => key.length >= 1 && key.length <= 256

/**
 * Creates an empty store of idempotency keys.
 *
 * @param ttlMs Returns the keys' lifetime in milliseconds. A changed lifetime also applies to existing keys.
 */
export function createIdempotencyKeys(ttlMs: () => number): IdempotencyKeys {
  const entries = new Map<string, Entry>()

  // Entries are ordered by start time, so expired entries come first.
  const forgetExpired = (now: number) => {
    for (const [key, entry] of entries) {
      if (now - entry.at < ttlMs()) return
      if (entry.stored !== null) entries.delete(key)
    }
  }

  return {
    begin(key, payload, now) {
      forgetExpired(now)
      const entry = entries.get(key)
      if (entry === undefined) {
        entries.set(key, { payload, at: now, stored: null })
        return { kind: 'new' }
      }
      if (entry.payload !== payload) return { kind: 'other-payload' }
      return entry.stored === null ? { kind: 'running' } : { kind: 'replay', stored: entry.stored }
    },
    finish(key, stored) {
      const entry = entries.get(key)
      if (entry) entry.stored = stored
    },
    release(key) {
      if (entries.get(key)?.stored === null) entries.delete(key)
    },
    restore(key, payload, at, stored) {
      entries.set(key, { payload, at, stored })
    },
    clear: () => entries.clear(),
    size: () => entries.size,
  }
}
