// Renders transactional emails with their headers.
import { createElement, type FunctionComponent } from 'react'
import type { Direction } from '../../../emails/_parts/layout.tsx'
import { mark } from '../../../emails/_parts/mark.tsx'
import { directionOf } from '../../../locales/direction.ts'
import type { Publication } from '../../config/config.ts'
import type { Message } from '../template.ts'
import { secretFor } from './parse-marks.ts'
import { toHtml } from './to-html.ts'
import { wrapForOutlook } from './wrap-for-outlook.ts'

/** An email without its recipient. */
export type Unaddressed = Omit<Message, 'to'>

type Common = { lang: string; dir: Direction; subject: string; secret?: string | undefined }

/**
 * Renders a transactional email.
 *
 * @param kind Tag that identifies the kind of email in Resend's dashboard. It may contain only ASCII letters,
 *   digits, hyphens and underscores.
 * @param text Text part with the same content as the HTML.
 */
export function renderTransactional<Props extends Common>(
  template: FunctionComponent<Props>,
  given: Omit<Props, 'lang' | 'dir' | 'secret'> & { subject: string },
  { publication, kind, text }: { publication: Publication; kind: string; text: string },
): Unaddressed {
  const { language: lang } = publication
  const secret = secretFor(given)
  const props = { ...given, lang, dir: directionOf(lang), secret } as unknown as Props
  const html = toHtml(createElement(template, props))
  return {
    from: publication.sender,
    ...(publication.replyTo !== null && { replyTo: publication.replyTo }),
    subject: given.subject,
    html: wrapForOutlook(html, mark(secret, 'tableStart'), mark(secret, 'tableEnd')),
    text,
    headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
    tags: [{ name: 'letter', value: kind }],
  }
}
