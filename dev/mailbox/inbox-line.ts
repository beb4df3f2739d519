// Extracts the parts of a letter that an inbox lists: the sender's name, and the shortened subject and
// preheader.
import { decodeText } from '../../src/text/character-references.ts'
import type { Letter } from './letter.ts'

/** Maximum number of characters of a subject to show, as in email apps on phones. */
const MAX_SUBJECT = 35
/** Maximum number of characters of a preheader to show, as in email apps on phones. */
const MAX_PREHEADER = 90

export type InboxLine = { sender: string; subject: string; preheader: string }

/** Returns the sender, subject and preheader that an inbox shows for a letter. */
export const inboxLineOf = ({ from, subject, html, text }: Letter): InboxLine => ({
  sender: senderIn(from),
  subject: cut(subject, MAX_SUBJECT),
  preheader: cut(html === null ? (text ?? '') : firstTextIn(html), MAX_PREHEADER),
})

/** Returns the display name in a `From` header, or the whole header if it contains no name. */
function senderIn(from: string): string {
  const [, name = ''] = /^(.*)<[^<>]+>$/.exec(from.trim()) ?? []
  return (
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/\\(.)/g, '$1') || from
  )
}

/** Matches HTML elements whose text email clients never show in a preview. */
const UNSEEN = /<(head|style|script|title)\b.*?<\/\1>/gis
/** Matches invisible characters that pad a short preheader. */
const PADDING = /\u034f|[\u00ad\u200b-\u200f\u2007\ufeff]/g

/** Returns the text of a letter's HTML, including hidden text. Email clients preview its beginning. */
const firstTextIn = (html: string): string =>
  decodeText(html.replace(UNSEEN, ' ').replace(/<[^>]*>/g, ' ')).replace(PADDING, '')

function cut(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('').trimEnd()}…`
}
