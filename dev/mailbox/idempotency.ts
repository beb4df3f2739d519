// Remembers what was answered under each idempotency key, and which key is at work right now.

/** What a finished call is answered with again: compact, since a million of them may be kept. */
export type Stored =
  | { kind: 'accepted'; first: number; count: number; errors: { index: number; message: string }[] | null }
  | { kind: 'refused'; status: number; body: unknown }

/** What to do with a call under a key. */
export type KeyTurn =
  | { kind: 'new' }
  | { kind: 'replay'; stored: Stored }
  | { kind: 'running' }
  | { kind: 'other-payload' }

type Entry = { payload: string; at: number; stored: Stored | null }

/** The memory of keys. Times are in milliseconds. */
export type IdempotencyKeys = {
  /** Starts a call under a key, unless the key has been used. */
  begin(key: string, payload: string, now: number): KeyTurn
  /** Keeps the answer of a call for as long as keys are kept, counted from its start. */
  finish(key: string, stored: Stored): void
  /** Frees the key of a call that came to nothing. */
  release(key: string): void
  restore(key: string, payload: string, at: number, stored: Stored): void
  clear(): void
  size(): number
}

/** What must be the same under a key: the body's bytes, the endpoint, and whether bad letters may be left out. */
export function payloadOf(call: { hash: string; asked: 'single' | 'batch'; permissive: boolean }): string {
  return `${call.hash} ${call.asked} ${call.permissive ? 'permissive' : 'strict'}`
}

/** A key has 1 to 256 characters. */
export const isKey = (key: string): boolean => key.length >= 1 && key.length <= 256

/** Starts an empty memory. `ttlMs` is asked at each call, so that a change holds at once. */
export function createIdempotencyKeys(ttlMs: () => number): IdempotencyKeys {
  const entries = new Map<string, Entry>()

  // Entries stand in the order of their start, so the expired ones are in front.
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
