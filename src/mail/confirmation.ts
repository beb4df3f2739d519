// The letters that ask whether it was really you; the only ones that go to an address nobody confirmed.
import type { ConfirmationWords } from '../../emails/_words/words.ts'
import { ConfirmationEmail } from '../../emails/confirmation.tsx'
import type { Publication } from '../config.ts'
import { fill } from '../digest/plural.ts'
import { brandOf } from './brand.ts'
import { setLetter, type Unaddressed } from './set.ts'
import { wordsFor } from './words.ts'

export type { Unaddressed } from './set.ts'

type Asked = { confirmUrl: string; publication: Publication }

/**
 * The letter that asks to confirm a subscription. It holds nothing that the person who signed up wrote, so
 * that nobody can send words of their own to others through us; and nobody can leave what they did not join.
 */
export const confirmationLetter = (asked: Asked): Promise<Unaddressed> =>
  ask(asked, wordsFor(asked.publication.language).confirmation, 'confirmation')

/** The letter to a reader's new address, which is used from the click on. It too holds no one's words but ours. */
export const addressChangeLetter = (asked: Asked): Promise<Unaddressed> =>
  ask(asked, wordsFor(asked.publication.language).addressChange, 'address-change')

function ask({ confirmUrl, publication }: Asked, words: ConfirmationWords, kind: string) {
  const brand = brandOf(publication)
  const { name, postalAddress } = brand
  const props = {
    ...words,
    brand,
    confirmUrl,
    subject: fill(words.subject, { name }),
    ask: fill(words.ask, { name }),
  }
  const text = `${name}\n\n${props.heading}\n\n${props.ask}\n\n${props.button}: ${confirmUrl}\n\n${props.notYou}\n\n-- \n${postalAddress}\n`
  return setLetter(ConfirmationEmail, props, { publication, kind, text })
}
