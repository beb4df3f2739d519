// Creates the state of a mailbox.
import { randomBytes } from 'node:crypto'
import type { Calls } from './calls.ts'
import { createCalls } from './calls.ts'
import type { Faults } from './faults.ts'
import { createFaults } from './faults.ts'
import type { IdempotencyKeys } from './idempotency.ts'
import { createIdempotencyKeys, payloadOf } from './idempotency.ts'
import type { Journal, Past } from './journal.ts'
import { openJournal } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { createLedger } from './ledger.ts'
import type { Quota, RateVerdict } from './rate-limit.ts'
import { createQuota, createRateLimit } from './rate-limit.ts'
import { MailboxSettings } from './settings.ts'
import type { Shelf } from './shelf.ts'
import { createShelf } from './shelf.ts'
import type { Webhooks } from './webhooks.ts'
import { createWebhooks, RETRY_MS } from './webhooks.ts'
import { MAX_BODY_BYTES } from './wire.ts'

/** Options of a mailbox, including its settings. */
export type StateOptions = Partial<MailboxSettings> & {
  /** Number of letters to store (default 1,000) and of calls to log (default 10,000). */
  keepLetters?: number
  keepCalls?: number
  /** Maximum size of a request body in bytes (default 64 MiB). */
  maxBodyBytes?: number
  /** Folder for the journal. Without a folder, accepted calls and letters are kept only in memory. */
  statePath?: string
  /** Clock in milliseconds since 1970, and a function that waits for a number of milliseconds. */
  now?: () => number
  wait?: (ms: number) => Promise<void>
  webhookRetryMs?: readonly number[]
}

export type State = {
  settings: MailboxSettings
  now: () => number
  wait: (ms: number) => Promise<void>
  maxBodyBytes: number
  run: string
  /** Sequence number of the next letter. */
  nextSeq: number
  ledger: Ledger
  calls: Calls
  shelf: Shelf
  faults: Faults
  keys: IdempotencyKeys
  limit: (now: number) => RateVerdict
  quota: Quota
  webhooks: Webhooks
  journal: Journal | null
}

/** Creates the state of a mailbox from its options, and restores accepted calls and letters from the journal. */
export function createState(options: StateOptions): State {
  const {
    keepLetters = 1000,
    keepCalls = 10_000,
    maxBodyBytes = MAX_BODY_BYTES,
    statePath,
    ...rest
  } = options
  const { now = Date.now, wait = sleep, webhookRetryMs = RETRY_MS, ...given } = rest
  const settings = MailboxSettings.parse(given)
  const run = randomBytes(4).toString('hex')
  const opened = statePath === undefined ? null : openJournal(statePath, run, keepLetters)
  const state: State = {
    settings,
    now,
    wait,
    maxBodyBytes,
    run: opened?.past.run ?? run,
    nextSeq: 1,
    ledger: createLedger(),
    calls: createCalls(keepCalls),
    shelf: createShelf(keepLetters),
    faults: createFaults(),
    keys: createIdempotencyKeys(() => settings.keyTtlMs),
    limit: createRateLimit(() => settings.rateLimit),
    quota: createQuota(() => settings),
    webhooks: createWebhooks(settings, now, webhookRetryMs),
    journal: opened?.journal ?? null,
  }
  if (opened) recall(state, opened.past)
  return state
}

function recall(state: State, past: Past) {
  for (const { at, key, hash, asked, first, count, errors, to } of past.calls) {
    state.nextSeq = first + count
    for (const [address, digest] of to) state.ledger.add(address, digest)
    state.quota.add(to.length, at)
    if (key === null) continue
    state.calls.restore(key, hash)
    const payload = payloadOf({ hash, asked, permissive: errors !== null })
    state.keys.restore(key, payload, at, { kind: 'accepted', first, count, errors })
  }
  for (const letter of past.letters) state.shelf.add(letter)
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
