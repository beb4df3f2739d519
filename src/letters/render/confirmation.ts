// The letters that ask whether it was really you; the only ones that go to an address nobody confirmed.

import { ConfirmationEmail } from '../../../emails/confirmation.tsx'
import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { ConfirmationWords } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import { tokenIn } from '../bind.ts'
import { mailtoWith } from '../headers.ts'
import { brandOf } from './brand.ts'
import { renderTransactional, type Unaddressed } from './transactional.ts'

export type { Unaddressed } from './transactional.ts'

type Asked = { confirmUrl: string; publication: Publication }
/** Who joined by mail may have nothing else. */
type AskedByMail = Asked & { byMail?: boolean }

/**
 * The letter that asks to confirm a subscription. It holds nothing that the person who signed up wrote, so
 * that nobody can send words of their own to others through us; and nobody can leave what they did not join.
 */
export function confirmationLetter({ byMail = false, ...asked }: AskedByMail): Promise<Unaddressed> {
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

/** The letter to a reader's new address, which is used from the click on. It too holds no one's words but ours. */
export const addressChangeLetter = (asked: Asked): Promise<Unaddressed> =>
  ask(asked, wordsFor(asked.publication.language).addressChange, 'address-change')

function ask(
  { confirmUrl, publication }: Asked,
  words: ConfirmationWords,
  kind: string,
  mail?: { before: string; url: string; address: string; token: string },
) {
  const brand = brandOf(publication)
  const { name, postalAddress } = brand
  const props = {
    ...words,
    brand,
    confirmUrl,
    mail,
    subject: fill(words.subject, { name }),
    ask: fill(words.ask, { name }),
  }
  const byMail = mail === undefined ? '' : `${mail.before} ${mail.address}\n${mail.token}\n\n`
  const text = `${name}\n\n${props.heading}\n\n${props.ask}\n\n${props.button}: ${confirmUrl}\n\n${byMail}${props.notYou}\n\n-- \n${postalAddress}\n`
  return renderTransactional(ConfirmationEmail, props, { publication, kind, text })
}
