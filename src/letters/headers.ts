// Headers by which mail programs know a list and let its readers leave with one click.

import type { Publication } from '../config/config.ts'
import { encode } from '../text/bytes.ts'
import { tokenIn } from './bind.ts'
import type { Piece } from './template.ts'

type Listed = Pick<Publication, 'name' | 'publicUrl' | 'leaveAddress'>

/**
 * @see https://www.rfc-editor.org/rfc/rfc8058 for one-click leaving
 * @see https://www.rfc-editor.org/rfc/rfc2919 for the list's id
 */
export function digestHeaders(
  { name, publicUrl, leaveAddress }: Listed,
  language: string,
): Record<string, Piece[]> {
  const byMail: Piece[] =
    leaveAddress === undefined
      ? []
      : [`, <mailto:${leaveAddress}?subject=`, { slot: 'unsubscribeToken' }, '>']
  return {
    'List-Unsubscribe': ['<', { slot: 'oneClick' }, '>', ...byMail],
    'List-Unsubscribe-Post': ['List-Unsubscribe=One-Click'],
    'List-Id': [listId(name, publicUrl)],
    'Content-Language': [language],
  }
}

/** The same for a letter to one reader, which is no issue of the list. @param unsubscribeUrl Ends in the reader's token, as links do. */
export function listHeaders({ leaveAddress }: Listed, unsubscribeUrl: string): Record<string, string> {
  const byMail = leaveAddress === undefined ? '' : `, <${mailtoWith(leaveAddress, tokenIn(unsubscribeUrl))}>`
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** A link that opens a mail to an address, with a token for its subject. */
export const mailtoWith = (address: string, token: string) => `mailto:${address}?subject=${token}`

/** `Name <digest.host>`; a name that is not plain words is quoted or, beyond ASCII, encoded. */
export function listId(name: string, publicUrl: string): string {
  const host = new URL(publicUrl).hostname.replace(/[^a-z0-9.-]+/gi, '-').replace(/^[-.]+|[-.]+$/g, '')
  const phrase = encodePhrase(name.replace(/\p{Cc}+/gu, ' ').trim())
  return `${phrase}${phrase === '' ? '' : ' '}<digest.${host}>`
}

function encodePhrase(name: string): string {
  if (/^[\w ]*$/.test(name)) return name
  if (/^[ -~]*$/.test(name)) return `"${name.replace(/["\\]/g, '\\$&')}"`
  return encodedWords(name)
}

/** RFC 2047: at most 75 characters a word, no character divided between two. */
function encodedWords(name: string): string {
  const words: string[] = []
  let bytes: number[] = []
  const flush = () => {
    if (bytes.length > 0) words.push(`=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`)
    bytes = []
  }
  for (const character of name.toWellFormed()) {
    const more = [...encode(character)]
    if (bytes.length + more.length > 45) flush()
    bytes.push(...more)
  }
  flush()
  return words.join(' ')
}
