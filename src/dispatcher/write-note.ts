// What stands in a letter to one person, by what it is for.
import { findDigest } from '../d1/digests.ts'
import type { DueNote, NoteKind } from '../d1/notes.ts'
import { toItem } from '../delivery/item.ts'
import { alertLetter } from '../mail/alert.ts'
import { confirmationLetter } from '../mail/confirmation.ts'
import type { Unaddressed } from '../mail/set.ts'
import { deriveLinkKey, tokenSigner } from '../subscribers/token.ts'
import type { Deps } from './deps.ts'
import { AlertDetails, TestDetails } from './note-details.ts'

type Writer = (deps: Deps, note: DueNote) => Promise<Unaddressed>

const CONFIRM_WITHIN_MS = 7 * 86_400_000

const WRITERS: Record<NoteKind, Writer> = {
  confirmation: writeConfirmation,
  alert: writeAlert,
  // It was written when it was asked for: what it shows may be other by now.
  test: async (_, { details }) => TestDetails.parse(details).letter,
}

/** The JSON that is posted for a letter. */
export async function writeNote(deps: Deps, note: DueNote): Promise<string> {
  return JSON.stringify(toItem({ ...(await WRITERS[note.kind](deps, note)), to: note.to }))
}

async function writeConfirmation({ config, now }: Deps, note: DueNote): Promise<Unaddressed> {
  const sign = await tokenSigner(await deriveLinkKey(config.linkSecrets[0] ?? '', 'confirmation'))
  const { id, epoch } = subscriberOf(note)
  const token = await sign({
    purpose: 'confirm',
    subscriberId: id,
    epoch,
    expiresAt: now().getTime() + CONFIRM_WITHIN_MS,
  })
  return confirmationLetter({
    confirmUrl: `${config.publication.publicUrl}/confirm/${token}`,
    publication: config.publication,
    byMail: note.details.byMail === true,
  })
}

/** How many letters have gone out is told as it is when the letter is written. */
async function writeAlert({ db, config }: Deps, { details }: DueNote): Promise<Unaddressed> {
  const { day, cause, reason } = AlertDetails.parse(details)
  const counts = (await findDigest(db, day))?.counts
  return alertLetter({
    publication: config.publication,
    day,
    what: cause,
    reason,
    ...(counts && counts.candidates > 0 && { counts }),
  })
}

function subscriberOf({ kind, subscriber }: DueNote): NonNullable<DueNote['subscriber']> {
  if (subscriber === null) throw new Error(`Cannot write a letter (${kind}) to nobody`)
  return subscriber
}
