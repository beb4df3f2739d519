// Remembers the answer to each idempotency key, and which keys are in use.

/**
 * Answer to a finished call, kept for repeats of the call. It is compact because there may be a million
 * answers.
 */
export type Stored =
  | { kind: 'accepted'; first: number; count: number; errors: { index: number; message: string }[] | null }
  | { kind: 'refused'; status: number; body: unknown }

/** How to handle a call with a key. */
export type KeyTurn =
  | { kind: 'new' }
  | { kind: 'replay'; stored: Stored }
  | { kind: 'running' }
  | { kind: 'other-payload' }

type Entry = { payload: string; at: number; stored: Stored | null }

/** Remembers idempotency keys. Times are in milliseconds. */
export type IdempotencyKeys = {
  /** Starts a call with a key, unless the key is known. */
  begin(key: string, payload: string, now: number): KeyTurn
  /** Stores the answer to a call until its key expires. The time is counted from the start of the call. */
  finish(key: string, stored: Stored): void
  /** Frees the key of a call that ended without an outcome. */
  release(key: string): void
  restore(key: string, payload: string, at: number, stored: Stored): void
  clear(): void
  size(): number
}

/**
 * Returns a string with everything that must stay the same when a key is used again: the hash of the body,
 * the endpoint, and the validation mode.
 */
export function payloadOf(call: { hash: string; asked: 'single' | 'batch'; permissive: boolean }): string {
  return `${call.hash} ${call.asked} ${call.permissive ? 'permissive' : 'strict'}`
}

/** Returns whether a key has 1 to 256 characters. */
export const isKey = (key: string): boolean => key.length >= 1 && key.length <= 256

/** Creates an empty memory of keys. It reads `ttlMs` at each call, so a change takes effect at once. */
export function createIdempotencyKeys(ttlMs: () => number): IdempotencyKeys {
  const entries = new Map<string, Entry>()

  // Entries are in the order of their start, so the expired ones come first.
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
