// Letters to one person, such as the one that asks to confirm: sent before any batch, and as safely.
import {
  type DueNote,
  findNextNote,
  lockNote,
  postponeNote,
  postponeNotes,
  settleNote,
  takeNote,
} from '../d1/transactional.ts'
import { decide, isUncertain } from '../delivery/batch.ts'
import type { Outcome } from '../delivery/outcome.ts'
import { redactError } from '../text/redact.ts'
import type { Deps, Turn } from './deps.ts'
import { writeNote } from './write-transactional.ts'

/** However many people sign up at once, the digest has its share of each turn. */
const NOTES_PER_TURN = 25
/** A longer wait for Resend's pace ends the turn. */
const LONGEST_WAIT_MS = 1000
/** How long to wait when Resend refuses for a reason that lies outside the letter. */
const REFUSED_PAUSE_MS = 60_000
/** And for a letter that says no more than that Resend refuses. */
const ALERT_PAUSE_MS = 3_600_000
/** How long to wait at least when a quota is used up. */
const QUOTA_PAUSE_MS = 300_000

/** Sends the letters that are due. @returns When there is more to do, or null when nothing is left. */
export async function sendNotes(deps: Deps, turn: Turn): Promise<Date | null> {
  const { db, call, now } = deps
  for (let sent = 0; sent < NOTES_PER_TURN && !turn.isOver(); sent++) {
    const note = call.waitMs() > LONGEST_WAIT_MS ? null : await takeNote(db, now())
    if (note === null) {
      const next = await findNextNote(db)
      return next === null ? null : new Date(Math.max(next, now().getTime() + call.waitMs()))
    }
    await sendNote(deps, note)
  }
  return now()
}

async function sendNote(deps: Deps, note: DueNote): Promise<void> {
  const { db, now, random } = deps
  const lockedAt = note.lockedAt ?? now().getTime()
  if (isUncertain({ attempts: note.attempts, lockedAt }, now().getTime())) {
    return settleNote(db, note, { state: 'uncertain', error: 'Resend may have forgotten the key' }, now())
  }
  const body = note.message ?? (await writeNote(deps, note).catch((error) => ({ error })))
  if (typeof body !== 'string') {
    const until = new Date(now().getTime() + REFUSED_PAUSE_MS)
    console.error({ event: 'note.unwritten', note: note.id, error: redactError(body.error) })
    return postponeNote(db, note, { until, refused: false, error: redactError(body.error) })
  }
  if (note.message === null && !(await lockNote(db, note, body, now()))) return
  const outcome = await deps.call.post({ path: '/emails', body, key: `note/${note.id}/${note.revision}` }, 1)
  const verdict = decide(note, outcome, random())
  console.log({ event: `note.${outcome.status}`, kind: note.kind, note: note.id, attempts: note.attempts })
  switch (verdict.do) {
    case 'settle': {
      const invalid = verdict.invalid[0]
      const state = invalid ? 'failed' : 'accepted'
      return settleNote(db, note, { state, error: invalid?.reason ?? null }, now())
    }
    case 'abandon':
      return settleNote(db, note, { state: 'uncertain', error: verdict.reason }, now())
    case 'reject':
      return settleNote(db, note, { state: 'failed', error: verdict.reason }, now())
    case 'release': {
      const until = new Date(now().getTime() + pauseFor(outcome, note))
      await postponeNote(db, note, { until, refused: true, error: verdict.reason })
      // What Resend refuses whoever it is for would be refused for the others too.
      return outcome.status === 'throttled' || note.kind === 'alert' ? undefined : postponeNotes(db, until)
    }
    case 'repeat': {
      const until = new Date(now().getTime() + verdict.afterMs)
      return postponeNote(db, note, { until, refused: false, error: verdict.reason })
    }
    default:
      verdict satisfies never
  }
}

function pauseFor(outcome: Outcome, { kind }: DueNote): number {
  if (outcome.status === 'throttled') return outcome.retryAfterMs
  if (kind === 'alert') return ALERT_PAUSE_MS
  if (outcome.status === 'quota') return Math.max(outcome.retryAfterMs ?? 0, QUOTA_PAUSE_MS)
  return REFUSED_PAUSE_MS
}
