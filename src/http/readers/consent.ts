// Collects evidence that a reader signed up, confirmed, changed their address or unsubscribed.
import { hashKey } from '../../d1/hash-key.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import type { Consent } from '../../subscribers/subscriber.ts'
import type { AppContext } from '../context.ts'

/**
 * Returns the version of the text on the page that a reader submitted, and a keyed hash of the reader's IP
 * address. The hash is null if the IP address is unknown.
 *
 * @param textVersion Page name and version, such as `sign-up 1`. The version increases when the page's text
 *   changes. The publication's language is appended unless it is `en`.
 */
export async function consentOf(c: AppContext, textVersion: string): Promise<Consent> {
  const ip = c.req.header('CF-Connecting-IP')
  const { language } = c.var.config.publication
  return {
    textVersion: language === 'en' ? textVersion : `${textVersion} ${language}`,
    ipHash: ip === undefined ? null : await keyedHash(await hashKey(c.env.DB), 'consent', ip),
  }
}
