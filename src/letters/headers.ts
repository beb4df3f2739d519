// Writes the headers that identify a letter's mailing list and language, and offer one-click unsubscribe.

import type { Publication } from '../config/config.ts'
import { encode } from '../text/bytes.ts'
import { tokenIn } from './bind.ts'
import type { Piece } from './template.ts'

type Listed = Pick<Publication, 'name' | 'publicUrl' | 'leaveAddress'>

/**
 * Returns the headers of a digest letter.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058 for one-click unsubscribe
 * @see https://www.rfc-editor.org/rfc/rfc2919 for `List-Id`
 */
export function digestHeaders(
  { name, publicUrl, leaveAddress }: Listed,
  language: string,
): Record<string, Piece[]> {
  const byMail: Piece[] =
    leaveAddress === undefined
      ? []
      : [`, <${mailtoLink(leaveAddress)}?subject=`, { slot: 'unsubscribeToken' }, '>']
  return {
    'List-Unsubscribe': ['<', { slot: 'oneClick' }, '>', ...byMail],
    'List-Unsubscribe-Post': ['List-Unsubscribe=One-Click'],
    'List-Id': [listId(name, publicUrl)],
    'Content-Language': [language],
  }
}

/**
 * Returns the unsubscribe headers of a transactional email, such as the welcome email.
 *
 * @param unsubscribeUrl Unsubscribe link that ends in the reader's token.
 */
export function listHeaders({ leaveAddress }: Listed, unsubscribeUrl: string): Record<string, string> {
  const byMail = leaveAddress === undefined ? '' : `, <${mailtoWith(leaveAddress, tokenIn(unsubscribeUrl))}>`
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/**
 * Returns a `mailto:` link to an address. Plus signs are not encoded, because they never mean a space in such
 * links.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068#section-2
 */
export function mailtoLink(address: string): string {
  const at = address.lastIndexOf('@')
  return `mailto:${encodeURIComponent(address.slice(0, at)).replaceAll('%2B', '+')}${address.slice(at)}`
}

/** Returns a `mailto:` link to an address, with a token as the subject. */
export const mailtoWith = (address: string, token: string) => `${mailtoLink(address)}?subject=${token}`

/**
 * Returns the `List-Id` of a publication, such as `Name <digest.host>`. Names with punctuation are quoted,
 * and names with non-ASCII characters are encoded.
 */
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

/** Encodes a name as RFC 2047 encoded words of at most 75 characters, without splitting any character. */
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
