import type { Words } from '../../locales/words.ts'
import type { Publication } from '../config/config.ts'

/** A footer link to a legal page. */
export type LegalLink = { text: string; url: string }

/** Lists links to the legal pages whose URLs the operator has set. */
export function legalLinks(
  { imprintUrl, privacyUrl }: Pick<Publication, 'imprintUrl' | 'privacyUrl'>,
  { pages }: Words,
): LegalLink[] {
  return [
    ...(imprintUrl === undefined ? [] : [{ text: pages.imprint, url: imprintUrl }]),
    ...(privacyUrl === undefined ? [] : [{ text: pages.privacy, url: privacyUrl }]),
  ]
}

/** Writes legal links for a text part, one per line. */
export const legalText = (links: readonly LegalLink[]): string =>
  links.map(({ text, url }) => `${text}: ${url}\n`).join('')
