// The evidence of what a person agreed to.
import { hashKey } from '../../d1/hash-key.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import type { Consent } from '../../subscribers/subscriber.ts'
import type { AppContext } from '../context.ts'

/**
 * Which words a person agreed to, and a keyed hash of the IP address that they used.
 *
 * @param textVersion Name and version of the page; it grows when the page's words change. The language is
 *   added to it unless it is English.
 */
export async function consentOf(c: AppContext, textVersion: string): Promise<Consent> {
  const ip = c.req.header('CF-Connecting-IP')
  const { language } = c.var.config.publication
  return {
    textVersion: language === 'en' ? textVersion : `${textVersion} ${language}`,
    ipHash: ip === undefined ? null : await keyedHash(await hashKey(c.env.DB), 'consent', ip),
  }
}
