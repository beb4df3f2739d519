// Letters to one person, such as the one that asks to confirm: sent before any batch, and as safely.
import { type DueNote, findNextNote, lockNote, postponeNote, settleNote, takeNote } from '../d1/notes.ts'
import { decide, isUncertain } from '../delivery/batch.ts'
import { toItem } from '../delivery/body.ts'
import { confirmationLetter } from '../mail/confirmation.ts'
import { deriveLinkKey, tokenSigner } from '../subscribers/token.ts'
import type { Deps, Turn } from './deps.ts'

const CONFIRM_WITHIN_MS = 7 * 86_400_000
/** How long to wait when Resend refuses for a reason that lies outside the letter. */
const REFUSED_PAUSE_MS = 60_000

/** Sends the letters that are due. @returns When there is more to do, or null when nothing is left. */
export async function sendNotes(deps: Deps, turn: Turn): Promise<Date | null> {
  const { db, now } = deps
  while (!turn.isOver()) {
    const note = await takeNote(db, now())
    if (note === null) {
      const next = await findNextNote(db)
      return next === null ? null : new Date(next)
    }
    await sendNote(deps, note)
  }
  return now()
}

async function sendNote(deps: Deps, note: DueNote): Promise<void> {
  const { db, now, random } = deps
  const lockedAt = note.lockedAt ?? now().getTime()
  if (isUncertain({ attempts: note.attempts, lockedAt }, now().getTime())) {
    return settleNote(db, note.id, 'uncertain', 'Resend may have forgotten the key', now())
  }
  const body = note.message ?? (await lockNote(db, note.id, await writeNote(deps, note), now()))
  if (body === null) return
  const outcome = await deps.call.post({ path: '/emails', body, key: `note/${note.id}/${note.revision}` }, 1)
  const verdict = decide(note, outcome, random())
  console.log({ event: `note.${outcome.status}`, kind: note.kind, note: note.id, attempts: note.attempts })
  switch (verdict.do) {
    case 'settle':
      return settleNote(db, note.id, 'accepted', null, now())
    case 'reject':
      return settleNote(db, note.id, 'failed', verdict.reason, now())
    case 'release': {
      const afterMs = outcome.status === 'throttled' ? outcome.retryAfterMs : REFUSED_PAUSE_MS
      const until = new Date(now().getTime() + afterMs)
      return postponeNote(db, note.id, { until, refused: true, error: verdict.reason })
    }
    case 'repeat': {
      const until = new Date(now().getTime() + verdict.afterMs)
      return postponeNote(db, note.id, { until, refused: false, error: verdict.reason })
    }
    default:
      verdict satisfies never
  }
}

async function writeNote({ config, now }: Deps, { subscriber }: DueNote): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(config.linkSecrets[0] ?? '', 'confirmation'))
  const token = await sign({
    purpose: 'confirm',
    subscriberId: subscriber.id,
    epoch: subscriber.epoch,
    expiresAt: now().getTime() + CONFIRM_WITHIN_MS,
  })
  const letter = await confirmationLetter({
    confirmUrl: `${config.publication.publicUrl}/confirm/${token}`,
    publication: config.publication,
  })
  return JSON.stringify(toItem({ ...letter, to: subscriber.email }))
}
