// Reads a letter as the list of an inbox shows it: the sender's name, the subject and the preheader, each shortened.
import { decodeText } from '../../src/text/character-references.ts'
import type { Letter } from './letter.ts'

/** Maximum number of characters of a subject that a phone shows. */
const MAX_SUBJECT = 35
/** Maximum number of characters of a preheader that a phone shows. */
const MAX_PREHEADER = 90

export type InboxLine = { sender: string; subject: string; preheader: string }

/** Returns the line that an inbox shows for a letter. */
export const inboxLineOf = ({ from, subject, html, text }: Letter): InboxLine => ({
  sender: senderIn(from),
  subject: cut(subject, MAX_SUBJECT),
  preheader: cut(html === null ? (text ?? '') : firstTextIn(html), MAX_PREHEADER),
})

/** Returns the name in a sender's field, or the whole field if it contains no name. */
function senderIn(from: string): string {
  const [, name = ''] = /^(.*)<[^<>]+>$/.exec(from.trim()) ?? []
  return (
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/\\(.)/g, '$1') || from
  )
}

/** Elements whose text mail programs never show in a list of letters. */
const UNSEEN = /<(head|style|script|title)\b.*?<\/\1>/gis
/** Characters with which letters fill the space after a short preheader. */
const PADDING = /\u034f|[\u00ad\u200b-\u200f\u2007\ufeff]/g

/** Returns a letter's text, hidden or not. Mail programs show its beginning after the subject. */
const firstTextIn = (html: string): string =>
  decodeText(html.replace(UNSEEN, ' ').replace(/<[^>]*>/g, ' ')).replace(PADDING, '')

function cut(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('').trimEnd()}…`
}
