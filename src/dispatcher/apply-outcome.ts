// Stores the outcome of a batch: the verdict on Resend's response, or the reason why no call was made.
import { postponeBatch, releaseBatch, settleBatch, splitBatch } from '../d1/batches/outcomes.ts'
import { decideVerdict, type Exception, type LockedBatch } from '../delivery/batch.ts'
import type { Outcome } from '../delivery/outcome.ts'
import type { Deps } from './deps.ts'

/**
 * How long to wait before retrying a batch whose letters can no longer be reproduced. Rolling back a
 * deployment may make them reproducible again.
 */
const CHANGED_PAUSE_MS = 300_000

/**
 * Handles a batch whose letters cannot be rendered, or differ from those of an earlier call. Rejects an
 * unsealed batch. Postpones a sealed batch, because Resend may have accepted it. Other batches continue in
 * the meantime. A postponed batch resumes if the change is undone in time, and otherwise ends as uncertain.
 */
export async function applyUnmade(deps: Deps, batch: LockedBatch, reason: string): Promise<void> {
  if (batch.bodySha256 === null) return reject(deps, batch, reason)
  console.error({ event: 'batch.changed', digest: batch.day, batch: batch.seq, reason })
  const until = new Date(deps.now().getTime() + CHANGED_PAUSE_MS)
  await postponeBatch(deps.db, batch, { until, error: reason })
}

/** Stores the verdict on Resend's response. */
export async function applyOutcome(deps: Deps, batch: LockedBatch, outcome: Outcome): Promise<void> {
  const { db, now, random } = deps
  const verdict = decideVerdict(batch, outcome, random())
  switch (verdict.do) {
    case 'settle': {
      const invalid = verdict.invalid.map(({ index, reason }) => except(batch, index, reason))
      return settleAndLog(
        deps,
        batch,
        'accepted',
        { ...batch.exceptions, ...Object.fromEntries(invalid) },
        null,
      )
    }
    case 'abandon':
      return settleAndLog(deps, batch, 'uncertain', batch.exceptions, verdict.reason)
    case 'reject':
      return reject(deps, batch, verdict.reason)
    case 'release':
      logBatch('batch.refused', batch, verdict.reason)
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

/**
 * Splits a rejected batch to isolate the faulty letter. A batch with a single letter fails, because that
 * letter must be the cause.
 */
async function reject(deps: Deps, batch: LockedBatch, reason: string): Promise<void> {
  if (batch.recipients.length > 1) {
    logBatch('batch.split', batch, reason)
    return splitBatch(deps.db, batch, reason)
  }
  const invalid = Object.fromEntries([except(batch, 0, reason)])
  return settleAndLog(deps, batch, 'failed', { ...batch.exceptions, ...invalid }, reason)
}

function except(batch: LockedBatch, index: number, reason: string): [id: string, Exception] {
  return [batch.recipients[index]?.[0] ?? '', ['invalid', reason]]
}

/** Settles a batch, so that each candidate has an outcome, and logs the result. */
export async function settleAndLog(
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
