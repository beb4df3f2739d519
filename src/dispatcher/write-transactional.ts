// Writes the messages of all kinds of transactional emails.
import * as z from 'zod'
import { findDigest, findLatestPublished } from '../d1/digests/digests.ts'
import { findPreferences } from '../d1/subscribers/preferences.ts'
import type { TransactionalEmail, TransactionalKind } from '../d1/transactional.ts'
import type { Cause } from '../delivery/alert.ts'
import { toResendItem } from '../letters/bind-json.ts'
import { alertLetter } from '../letters/render/alert.ts'
import { addressChangeLetter, confirmationLetter, leaveLinkLetter } from '../letters/render/confirmation.ts'
import type { Unaddressed } from '../letters/render/transactional.ts'
import { welcomeLetter } from '../letters/render/welcome.ts'
import { addressCopy } from '../letters/test-copy.ts'
import { firstLetterAt } from '../subscribers/first-letter.ts'
import { CONFIRM_LINK_MS } from '../subscribers/link-lifetimes.ts'
import { type Claims, deriveLinkKey, tokenSigner } from '../subscribers/token.ts'
import type { Deps } from './deps.ts'

/** Schema of an alert's details, which are stored when its email is planned. */
const AlertDetails = z.object({ day: z.string(), cause: z.custom<Cause>(), reason: z.string() })

/** Schema of a whole test copy, with a placeholder for the recipient's address. */
const TestCopyDetails = z.object({ letter: z.custom<Unaddressed>(), placeholder: z.string() })

/** Schema of an address change's details, which contain the request number. */
const AddressChangeDetails = z.object({ number: z.number() })

type Writer = (deps: Deps, email: TransactionalEmail) => Promise<Unaddressed>

const WRITERS: Record<TransactionalKind, Writer> = {
  confirmation: writeConfirmation,
  welcome: writeWelcome,
  'address-change': writeAddressChange,
  'leave-link': writeLeaveLink,
  alert: writeAlert,
  // A test copy is rendered when it is requested, because the digest may change before the copy is sent.
  test: async (_, { details, to }) => {
    const { letter, placeholder } = TestCopyDetails.parse(details)
    return addressCopy(letter, placeholder, to)
  },
}

/** Returns the JSON body that is posted for a transactional email. */
export async function writeTransactional(deps: Deps, email: TransactionalEmail): Promise<string> {
  return JSON.stringify(toResendItem({ ...(await WRITERS[email.kind](deps, email)), to: email.to }))
}

async function writeConfirmation(deps: Deps, email: TransactionalEmail): Promise<Unaddressed> {
  const { publication } = deps.config
  const { id: subscriberId, epoch } = subscriberOf(email)
  const expiresAt = deps.now().getTime() + CONFIRM_LINK_MS
  return confirmationLetter({
    confirmUrl: await linkTo(
      deps,
      'confirm',
      { purpose: 'confirm', subscriberId, epoch, expiresAt },
      email.id.replaceAll('-', ''),
    ),
    publication,
    byMail: email.details.byMail === true,
  })
}

async function writeAddressChange(deps: Deps, email: TransactionalEmail): Promise<Unaddressed> {
  const { number: epoch } = AddressChangeDetails.parse(email.details)
  const { id: subscriberId } = subscriberOf(email)
  const expiresAt = deps.now().getTime() + CONFIRM_LINK_MS
  return addressChangeLetter({
    confirmUrl: await linkTo(deps, 'address', { purpose: 'address', subscriberId, epoch, expiresAt }),
    publication: deps.config.publication,
  })
}

async function writeLeaveLink(deps: Deps, email: TransactionalEmail): Promise<Unaddressed> {
  const { id: subscriberId } = subscriberOf(email)
  const { addressEpoch: epoch = 0 } = (await findPreferences(deps.db, subscriberId)) ?? {}
  const claims: Claims = { purpose: 'unsubscribe', subscriberId, epoch, expiresAt: null }
  return leaveLinkLetter({
    confirmUrl: await linkTo(deps, 'unsubscribe', claims),
    publication: deps.config.publication,
  })
}

/** Default preferences for a subscriber who has been erased in the meantime. */
const NO_CHOICE = { hour: null, timeZone: null, weekdays: null, pausedUntil: null }

async function writeWelcome(deps: Deps, email: TransactionalEmail): Promise<Unaddressed> {
  const { publication, schedule } = deps.config
  const { id: subscriberId } = subscriberOf(email)
  const subscriber = await findPreferences(deps.db, subscriberId)
  const { preferences = NO_CHOICE } = subscriber ?? {}
  const now = deps.now()
  const claims = { subscriberId, epoch: subscriber?.addressEpoch ?? 0, expiresAt: null }
  return welcomeLetter({
    publication,
    first: {
      at: firstLetterAt(now, schedule, preferences),
      now,
      timeZone: preferences.timeZone ?? schedule.timeZone,
    },
    address: email.to,
    unsubscribeUrl: await linkTo(deps, 'unsubscribe', { purpose: 'unsubscribe', ...claims }),
    preferencesUrl: await linkTo(deps, 'preferences', { purpose: 'preferences', ...claims }),
    latest: await findLatestPublished(deps.db),
  })
}

/**
 * Returns the signed URL of a subscriber's page.
 *
 * @param scope Scope of the signing key. The default is the purpose of the link. A sign-up's link has a scope
 * of its own, which identifies the request.
 */
async function linkTo(
  { config }: Deps,
  page: string,
  claims: Claims,
  scope: string = claims.purpose,
): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(config.linkSecrets[0] ?? '', scope))
  return `${config.publication.publicUrl}/${page}/${await sign(claims)}`
}

/** Writes an alert, with the digest's current counts if it has any candidates. */
async function writeAlert({ db, config }: Deps, { details }: TransactionalEmail): Promise<Unaddressed> {
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

function subscriberOf({
  kind,
  subscriber,
}: TransactionalEmail): NonNullable<TransactionalEmail['subscriber']> {
  if (subscriber === null)
    throw new Error(`Cannot write a transactional email (${kind}) without a subscriber`)
  return subscriber
}
