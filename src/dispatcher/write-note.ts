// What stands in a letter to one person, by what it is for.
import type { DueNote, NoteKind } from '../d1/notes.ts'
import { toItem } from '../delivery/item.ts'
import { confirmationLetter } from '../mail/confirmation.ts'
import type { Unaddressed } from '../mail/set.ts'
import { deriveLinkKey, tokenSigner } from '../subscribers/token.ts'
import type { Deps } from './deps.ts'

type Writer = (deps: Deps, note: DueNote) => Promise<Unaddressed>

const CONFIRM_WITHIN_MS = 7 * 86_400_000

const WRITERS: Record<NoteKind, Writer> = { confirmation: writeConfirmation }

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

function subscriberOf({ kind, subscriber }: DueNote): NonNullable<DueNote['subscriber']> {
  if (subscriber === null) throw new Error(`Cannot write a letter (${kind}) to nobody`)
  return subscriber
}
