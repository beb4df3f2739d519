// Logs the newest API calls and counts all calls.

/** Call to `/emails` or `/emails/batch`. A `status` of 0 means that the call got no response, or none yet. */
export type Call = {
  n: number
  at: number
  path: string
  key: string | null
  status: number
  /**
   * Number of letters in the call, and number of newly accepted letters, which is 0 for a replayed response.
   */
  count: number
  accepted: number
  hash: string | null
  fault: string | null
  replayed: boolean
}

/** Totals of all calls so far. */
export type CallTotals = {
  calls: number
  refused: Record<string, number>
  unanswered: number
  replayed: number
  /** Number of calls made too early, before a `retry-after` period was over. */
  early: number
  bytes: number
  keys: number
  keysWithSeveralBodies: number
  rate: { firstAt: number | null; lastAt: number | null; mean: number; peak: number }
}

/** Log of API calls. */
export type Calls = {
  begin(path: string, key: string | null, now: number): Call
  /** Records the size of a call's body, and the body's hash under the call's idempotency key. */
  body(call: Call, bytes: number, hash: string): void
  end(call: Call, status: number, retryAfter: string | undefined, now: number): void
  restore(key: string, hash: string): void
  recent(limit: number): Call[]
  totals(): CallTotals
  /** Lists up to 100 keys that were used with more than one body, with the hashes of these bodies. */
  severalBodies(): { key: string; hashes: string[] }[]
  hashes(key: string): string[]
  clear(): void
}

/** Creates an empty log that keeps at least the newest `keep` calls. */
export function createCalls(keep: number): Calls {
  let log: Call[] = []
  let totals = emptyTotals()
  let second = { at: Number.NaN, calls: 0 }
  let blockedUntil = 0
  const firstHash = new Map<string, string>()
  const manyHashes = new Map<string, Set<string>>()

  const noteHash = (key: string, hash: string) => {
    const first = firstHash.get(key)
    if (first === undefined) firstHash.set(key, hash)
    else if (first !== hash) manyHashes.set(key, (manyHashes.get(key) ?? new Set([first])).add(hash))
  }
  const noteRate = (now: number) => {
    const at = Math.floor(now / 1000)
    second = second.at === at ? { at, calls: second.calls + 1 } : { at, calls: 1 }
    totals.rate.peak = Math.max(totals.rate.peak, second.calls)
    totals.rate.firstAt ??= now
    totals.rate.lastAt = now
  }

  return {
    begin(path, key, now) {
      totals.calls += 1
      if (now < blockedUntil) totals.early += 1
      noteRate(now)
      const none = { status: 0, count: 0, accepted: 0, hash: null, fault: null, replayed: false }
      const call: Call = { n: totals.calls, at: now, path, key, ...none }
      log.push(call)
      if (log.length > keep * 2) log = log.slice(-keep) // the log is truncated rarely, so the cost per call is negligible
      return call
    },
    body(call, bytes, hash) {
      call.hash = hash
      totals.bytes += bytes
      if (call.key !== null) noteHash(call.key, hash)
    },
    end(call, status, retryAfter, now) {
      call.status = status
      if (status === 0) totals.unanswered += 1
      if (status >= 400) totals.refused[status] = (totals.refused[status] ?? 0) + 1
      if (call.replayed) totals.replayed += 1
      if (retryAfter !== undefined) blockedUntil = Math.max(blockedUntil, now + Number(retryAfter) * 1000)
    },
    restore: noteHash,
    recent: (limit) => log.slice(-Math.min(limit, keep)).reverse(),
    totals() {
      const { firstAt, lastAt } = totals.rate
      const seconds = ((lastAt ?? 0) - (firstAt ?? 0)) / 1000
      const mean = seconds > 0 ? (totals.calls - 1) / seconds : 0
      const keys = { keys: firstHash.size, keysWithSeveralBodies: manyHashes.size }
      return { ...totals, ...keys, refused: { ...totals.refused }, rate: { ...totals.rate, mean } }
    },
    severalBodies: () => [...manyHashes].slice(0, 100).map(([key, hashes]) => ({ key, hashes: [...hashes] })),
    hashes: (key) => [...(manyHashes.get(key) ?? [firstHash.get(key) ?? []].flat())],
    clear() {
      log = []
      totals = emptyTotals()
      blockedUntil = 0
      firstHash.clear()
      manyHashes.clear()
    },
  }
}

const emptyTotals = (): CallTotals => ({
  calls: 0,
  refused: {},
  unanswered: 0,
  replayed: 0,
  early: 0,
  bytes: 0,
  keys: 0,
  keysWithSeveralBodies: 0,
  rate: { firstAt: null, lastAt: null, mean: 0, peak: 0 },
})
