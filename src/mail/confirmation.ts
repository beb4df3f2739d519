// The letter that asks whether it was really you; the only one that goes to an address nobody confirmed.
import { createElement } from 'react'
import { render } from 'react-email'
import { mark } from '../../emails/_parts/mark.tsx'
import { ConfirmationEmail } from '../../emails/confirmation.tsx'
import type { Publication } from '../config.ts'
import type { Message } from '../delivery/template.ts'
import { line } from '../digest/inert.ts'
import { fill } from '../digest/plural.ts'
import { secretFor } from './cut.ts'
import { directionOf } from './direction.ts'
import { tidy, wrapForOutlook } from './tidy.ts'
import { wordsFor } from './words.ts'

/** All of a message but whom it goes to. */
export type Unaddressed = Omit<Message, 'to'>

/**
 * The letter that asks to confirm a subscription. It holds nothing that the person who signed up wrote, so
 * that nobody can send words of their own to others through us; and nobody can leave what they did not join.
 */
export async function confirmationLetter({
  confirmUrl,
  publication,
}: {
  confirmUrl: string
  publication: Publication
}): Promise<Unaddressed> {
  const name = line(publication.name, 100)
  const words = wordsFor(publication.language).confirmation
  const props = {
    lang: publication.language,
    dir: directionOf(publication.language),
    name,
    subject: fill(words.subject, { name }),
    preheader: words.preheader,
    heading: words.heading,
    ask: fill(words.ask, { name }),
    button: words.button,
    orPaste: words.orPaste,
    confirmUrl,
    notYou: words.notYou,
    postalAddress: line(publication.postalAddress.replace(/\s*\n\s*/g, ', '), 300),
  }
  const secret = secretFor(props)
  const html = tidy(await render(createElement(ConfirmationEmail, { ...props, secret })))
  return {
    from: publication.sender,
    ...(publication.replyTo !== null && { replyTo: publication.replyTo }),
    subject: props.subject,
    html: wrapForOutlook(html, mark(secret, 'tableStart'), mark(secret, 'tableEnd')),
    text: `${name}\n\n${props.heading}\n\n${props.ask}\n\n${props.button}: ${confirmUrl}\n\n${props.notYou}\n\n-- \n${props.postalAddress}\n`,
    headers: { 'Content-Language': publication.language, 'Auto-Submitted': 'auto-generated' },
    tags: [{ name: 'letter', value: 'confirmation' }],
  }
}
