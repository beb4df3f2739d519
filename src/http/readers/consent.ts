// Collects the evidence of a person's consent.
import { hashKey } from '../../d1/hash-key.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import type { Consent } from '../../subscribers/subscriber.ts'
import type { AppContext } from '../context.ts'

/**
 * Returns the version of the text that a person agreed to, and a keyed hash of their IP address.
 *
 * @param textVersion Name and version of the page; the version increases when the page's text changes. The language
 *   is appended unless it is English.
 */
export async function consentOf(c: AppContext, textVersion: string): Promise<Consent> {
  const ip = c.req.header('CF-Connecting-IP')
  const { language } = c.var.config.publication
  return {
    textVersion: language === 'en' ? textVersion : `${textVersion} ${language}`,
    ipHash: ip === undefined ? null : await keyedHash(await hashKey(c.env.DB), 'consent', ip),
  }
}
