import type { Words } from '../../locales/words.ts'
import type { Publication } from '../config/config.ts'

/** A link in the footer, with its text and its URL. */
export type LegalLink = { text: string; url: string }

/** Lists the links to the publisher's legal pages. The list is empty unless the operator has set them. */
export function legalLinks(
  { imprintUrl, privacyUrl }: Pick<Publication, 'imprintUrl' | 'privacyUrl'>,
  { pages }: Words,
): LegalLink[] {
  return [
    ...(imprintUrl === undefined ? [] : [{ text: pages.imprint, url: imprintUrl }]),
    ...(privacyUrl === undefined ? [] : [{ text: pages.privacy, url: privacyUrl }]),
  ]
}

/** Writes the links for a text part, one per line. */
export const legalText = (links: readonly LegalLink[]): string =>
  links.map(({ text, url }) => `${text}: ${url}\n`).join('')
