// Renders the letters that ask for confirmation: of a subscription, of a new address, or of a request to unsubscribe.

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
/** People who signed up by email may have no browser, so they can confirm by email. */
type AskedByMail = Asked & { byMail?: boolean }

/**
 * Renders the letter that asks a person to confirm a subscription.
 *
 * The letter does not contain text from the sign-up form, so that nobody can use it to send messages to
 * others. It does not have an unsubscribe link, because its recipient is not subscribed yet.
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

/**
 * Renders the letter to a reader's new address, which replaces the old one once it is confirmed. The letter
 * does not contain text that anyone entered.
 */
export const addressChangeLetter = (asked: Asked): Unaddressed =>
  ask(asked, wordsFor(asked.publication.language).addressChange, 'address-change')

/**
 * Renders the letter with a link to unsubscribe. It answers an email that asks to unsubscribe but may have
 * been forged.
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
