// The third turn: batches are locked, posted and settled, one after the other. Cut off anywhere, at
// most one batch is locked, and the next turn posts it again, byte for byte.
import {
  findNextAttempt,
  postponeBatch,
  releaseBatch,
  sealBatch,
  settleBatch,
  splitBatch,
  takeBatch,
} from '../d1/batches.ts'
import type { DigestRecord } from '../d1/digests.ts'
import type { Frozen } from '../d1/frozen.ts'
import { completeDigest, failPlanned, holdDigest } from '../d1/progress.ts'
import { decide, type Exception, isUncertain, type LockedBatch } from '../delivery/batch.ts'
import { bodyMaker, sha256 } from '../delivery/body.ts'
import type { Outcome } from '../delivery/outcome.ts'
import { redactError } from '../delivery/redact.ts'
import type { Deps, Turn } from './deps.ts'

/** How long to leave Resend alone when a quota is used up and it does not say for how long. */
const QUOTA_PAUSE_MS = 3_600_000
/** A quota is not lifted sooner, whatever Resend says: without a floor a short answer would be asked again and again. */
const LEAST_QUOTA_PAUSE_MS = 300_000
/** A longer wait for Resend's pace ends the turn. */
const LONGEST_WAIT_MS = 1000
/** How long to leave a batch alone whose letters cannot be made as they were: until a deploy is undone. */
const CHANGED_PAUSE_MS = 300_000
/** How soon to come back to a digest that only lacks its public copy. */
const UNPUBLISHED_PAUSE_MS = 60_000

/**
 * Sends what is due of a planned digest until nothing is left or the turn is over.
 *
 * @returns When there is more to do, or null when nothing is left to do for now.
 */
export async function sendDigest(
  deps: Deps,
  digest: DigestRecord,
  { template, links }: Frozen,
  turn: Turn,
): Promise<Date | null> {
  const { db, call, now } = deps
  const { day } = digest
  if (isLate(deps, digest)) await closeLate(deps, digest)
  const bodyOf = await bodyMaker(template, links)
  while (!turn.isOver()) {
    const batch = call.waitMs() > LONGEST_WAIT_MS ? null : await takeBatch(db, day, now())
    if (batch === null) return finish(deps, day)
    if (!(await sendBatch(deps, digest, batch, bodyOf))) return now()
  }
  return now()
}

const isLate = ({ now }: Deps, { deadline }: DigestRecord) => now().getTime() > deadline

async function closeLate({ db, now }: Deps, { day, reason }: DigestRecord): Promise<void> {
  const why = reason === null ? 'too late to send' : `too late to send: ${reason}`
  const batches = await failPlanned(db, day, why, now())
  if (batches > 0) console.error({ event: 'digest.late', digest: day, batches, reason })
}

async function finish({ db, call, now }: Deps, day: string): Promise<Date | null> {
  const next = await findNextAttempt(db, day)
  if (next !== null) return new Date(Math.max(next, now().getTime() + call.waitMs()))
  if (!(await completeDigest(db, day, now()))) return new Date(now().getTime() + UNPUBLISHED_PAUSE_MS)
  console.log({ event: 'digest.complete', digest: day })
  return null
}

/** @returns Whether the digest may go on. */
async function sendBatch(
  deps: Deps,
  digest: DigestRecord,
  batch: LockedBatch,
  bodyOf: (batch: LockedBatch) => Promise<string>,
): Promise<boolean> {
  const { db, now } = deps
  if (batch.recipients.length === 0) {
    await settle(deps, batch, 'accepted', batch.exceptions, null)
    return true
  }
  if (isUncertain(batch, now().getTime())) {
    await settle(deps, batch, 'uncertain', batch.exceptions, 'Resend may have forgotten the key')
    return true
  }
  const body = await bodyOf(batch).catch((error) => ({ error }))
  if (typeof body !== 'string') {
    await concludeUnmade(deps, batch, redactError(body.error))
    return true
  }
  const hash = await sha256(body)
  const sealed = batch.bodySha256 ?? (await sealBatch(db, batch, hash))
  if (sealed === null) return true // somebody else settled it meanwhile
  if (sealed !== hash) {
    await concludeUnmade(deps, batch, 'its letters are not what they were')
    return true
  }
  const outcome = await deps.call.post(
    { path: '/emails/batch', body, key: batch.key },
    batch.recipients.length,
  )
  await conclude(deps, batch, outcome)
  return isLate(deps, digest) || holdFor(deps, batch, outcome)
}

/**
 * The letters of a batch cannot be made, or not as they were when they may have been accepted. In doubt it is
 * left alone, and no other batch for it: when the change is undone in time it goes on, else it ends as uncertain.
 */
async function concludeUnmade(deps: Deps, batch: LockedBatch, reason: string): Promise<void> {
  if (batch.bodySha256 === null) return reject(deps, batch, reason)
  console.error({ event: 'batch.changed', digest: batch.day, batch: batch.seq, reason })
  const until = new Date(deps.now().getTime() + CHANGED_PAUSE_MS)
  await postponeBatch(deps.db, batch, { until, error: reason })
}

/** Writes down what the answer proves of the batch. */
async function conclude(deps: Deps, batch: LockedBatch, outcome: Outcome): Promise<void> {
  const { db, now, random } = deps
  const verdict = decide(batch, outcome, random())
  switch (verdict.do) {
    case 'settle': {
      const invalid = verdict.invalid.map(({ index, reason }) => except(batch, index, reason))
      return settle(deps, batch, 'accepted', { ...batch.exceptions, ...Object.fromEntries(invalid) }, null)
    }
    case 'reject':
      return reject(deps, batch, verdict.reason)
    case 'release':
      return releaseBatch(db, batch, verdict.reason)
    case 'repeat':
      logBatch('batch.ambiguous', batch, verdict.reason)
      return postponeBatch(db, batch, {
        until: new Date(now().getTime() + verdict.afterMs),
        error: verdict.reason,
      })
    default:
      verdict satisfies never
  }
}

/** Nothing of the batch was accepted, and one of its letters is why: it is split until that one stands alone. */
async function reject(deps: Deps, batch: LockedBatch, reason: string): Promise<void> {
  if (batch.recipients.length > 1) {
    logBatch('batch.split', batch, reason)
    return splitBatch(deps.db, batch, reason)
  }
  const invalid = Object.fromEntries([except(batch, 0, reason)])
  return settle(deps, batch, 'failed', { ...batch.exceptions, ...invalid }, reason)
}

function except(batch: LockedBatch, index: number, reason: string): [id: string, Exception] {
  return [batch.recipients[index]?.[0] ?? '', ['invalid', reason]]
}

/** @returns Whether the digest may go on, or has to wait for Resend or for a person. */
async function holdFor(deps: Deps, batch: LockedBatch, outcome: Outcome): Promise<boolean> {
  switch (outcome.status) {
    case 'quota': {
      const pauseMs = Math.max(outcome.retryAfterMs ?? QUOTA_PAUSE_MS, LEAST_QUOTA_PAUSE_MS)
      await hold(deps, batch, 'paused', outcome.reason, new Date(deps.now().getTime() + pauseMs))
      return false
    }
    case 'halted':
      await hold(deps, batch, 'halted', outcome.reason)
      return false
    default:
      return true
  }
}

async function hold(
  { db }: Deps,
  batch: LockedBatch,
  state: 'paused' | 'halted',
  reason: string,
  resumeAt: Date | null = null,
): Promise<void> {
  console.error({ event: `digest.${state}`, digest: batch.day, batch: batch.seq, reason })
  await holdDigest(db, batch.day, { state, reason, resumeAt })
}

async function settle(
  { db, now }: Deps,
  batch: LockedBatch,
  state: 'accepted' | 'failed' | 'uncertain',
  exceptions: LockedBatch['exceptions'],
  error: string | null,
): Promise<void> {
  await settleBatch(db, batch, { state, exceptions, error }, now())
  logBatch(`batch.${state}`, batch, error)
}

function logBatch(
  event: string,
  { day, seq, attempts, recipients }: LockedBatch,
  reason: string | null,
): void {
  console.log({ event, digest: day, batch: seq, letters: recipients.length, attempts, reason })
}
