// Renders the email that alerts the operator to a problem with a digest or with sources.

import { AlertEmail } from '../../../emails/alert.tsx'
import { longDate, wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { AlertCause } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import { toSingleLine } from '../sanitize.ts'
import { brandOf } from './brand.ts'
import { renderTransactional, type Unaddressed } from './transactional.ts'

export type AlertContent = {
  publication: Publication
  /** Day that the alert is about, `YYYY-MM-DD`. */
  day: string
  what: AlertCause
  /** Reason for the alert. It must not contain an email address. */
  reason: string
  /** Numbers of letters by name, such as `accepted` or `pending`, in display order. */
  counts?: Readonly<Record<string, number>>
}

/** Maximum length of an alert's reason, in characters. */
const MAX_REASON = 500

/** Returns an alert's subject line and its advice on how to fix the problem. */
export function alertWords(
  publication: Publication,
  { day, what }: Pick<AlertContent, 'day' | 'what'>,
): { subject: string; todo: string } {
  const words = wordsFor(publication.language)
  const { subjects, todo } = words.alert
  const { name } = brandOf(publication)
  return {
    subject: fill(subjects[what], { name, day: longDate(day, words) }),
    todo: fill(todo[what], { day }),
  }
}

/** Renders an alert that says what happened, what it means and how to fix it. */
export function alertLetter({ publication, day, what, reason, counts = {} }: AlertContent): Unaddressed {
  const words = wordsFor(publication.language)
  const { alert } = words
  const number = new Intl.NumberFormat(words.locale)
  const numbers = Object.entries(counts).map(([name, count]) => `${number.format(count)} ${name}`)
  const facts = [
    { label: alert.reason, text: toSingleLine(reason, MAX_REASON) },
    { label: alert.counts, text: numbers.join(words.comma) },
  ].filter(({ text }) => text !== '')
  const props = {
    brand: brandOf(publication),
    ...alertWords(publication, { day, what }),
    preheader: alert.preheader,
    facts,
    look: alert.look,
    statusUrl: `${publication.publicUrl}/health`,
  }
  const text = `${props.subject}\n\n${facts.map(({ label, text }) => `${label} ${text}\n`).join('')}\n${props.todo}\n\n${props.look}: ${props.statusUrl}\n`
  return renderTransactional(AlertEmail, props, { publication, kind: 'alert', text })
}
