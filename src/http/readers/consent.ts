// The evidence of what a person agreed to.
import { hashKey } from '../../d1/hash-key.ts'
import { hashAddress } from '../../subscribers/keyed-hash.ts'
import type { Consent } from '../../subscribers/subscriber.ts'
import type { AppContext } from '../context.ts'

/**
 * Which words a person agreed to, and a keyed hash of the network address they came from.
 *
 * @param textVersion Name and version of the page; it grows when the page's words change. The language is
 *   added to it unless it is English.
 */
export async function consentOf(c: AppContext, textVersion: string): Promise<Consent> {
  const network = c.req.header('CF-Connecting-IP')
  const { language } = c.var.config.publication
  return {
    textVersion: language === 'en' ? textVersion : `${textVersion} ${language}`,
    networkHash: network === undefined ? null : await hashAddress(await hashKey(c.env.DB), network),
  }
}
