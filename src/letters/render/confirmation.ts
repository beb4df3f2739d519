// Renders the emails that ask readers to confirm a subscription, a new address or a request to unsubscribe.

import { ConfirmationEmail } from '../../../emails/confirmation.tsx'
import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { ConfirmationWords } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import { tokenIn } from '../bind.ts'
import { mailtoWith } from '../headers.ts'
import { legalLinks, legalText } from '../legal-links.ts'
import { brandOf } from './brand.ts'
import { renderTransactional, type Unaddressed } from './transactional.ts'

export type { Unaddressed } from './transactional.ts'

type Asked = { confirmUrl: string; publication: Publication }
/**
 * A confirmation request. People who signed up by email may have no browser, so they can also confirm by
 * email.
 */
type AskedByMail = Asked & { byMail?: boolean }

/**
 * Renders the email that asks a person to confirm a subscription.
 *
 * The email contains no text from the sign-up form. Otherwise, spammers could use the form to send messages.
 * The email has no unsubscribe link, because the recipient is not subscribed yet.
 */
export function confirmationLetter({ byMail = false, ...asked }: AskedByMail): Unaddressed {
  const { confirmation } = wordsFor(asked.publication.language)
  const { joinAddress } = asked.publication
  if (!byMail || joinAddress === undefined) return ask(asked, confirmation, 'confirmation')
  const token = tokenIn(asked.confirmUrl)
  const mail = {
    before: confirmation.byMail,
    url: mailtoWith(joinAddress, token),
    address: joinAddress,
    token,
  }
  return ask(asked, confirmation, 'confirmation', mail)
}

/** Renders the email that asks a reader to confirm a new address. It contains no user input. */
export const addressChangeLetter = (asked: Asked): Unaddressed =>
  ask(asked, wordsFor(asked.publication.language).addressChange, 'address-change')

/**
 * Renders the reply to an unsubscribe request sent by email. The reply asks for confirmation, because the
 * sender of the request may be forged.
 */
export const leaveLinkLetter = (asked: Asked): Unaddressed =>
  ask(asked, wordsFor(asked.publication.language).leaveLink, 'leave-link')

function ask(
  { confirmUrl, publication }: Asked,
  words: ConfirmationWords,
  kind: string,
  mail?: { before: string; url: string; address: string; token: string },
) {
  const brand = brandOf(publication)
  const legal = legalLinks(publication, wordsFor(publication.language))
  const { name, postalAddress } = brand
  const props = {
    ...words,
    brand,
    confirmUrl,
    mail,
    legal,
    subject: fill(words.subject, { name }),
    ask: fill(words.ask, { name }),
  }
  const byMail = mail === undefined ? '' : `${mail.before} ${mail.address}\n${mail.token}\n\n`
  const text = `${name}\n\n${props.heading}\n\n${props.ask}\n\n${props.button}: ${confirmUrl}\n\n${byMail}${props.notYou}\n\n-- \n${postalAddress}\n${legalText(legal)}`
  return renderTransactional(ConfirmationEmail, props, { publication, kind, text })
}
