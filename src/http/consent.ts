// The evidence of what a person agreed to.
import { addressKey } from '../d1/settings.ts'
import { hashAddress } from '../subscribers/address.ts'
import type { Consent } from '../subscribers/subscriber.ts'
import type { AppContext } from './context.ts'

const KEY_BYTES = 32

/** By database: the key is made once and never changes. */
const keys = new WeakMap<D1Database, string>()

/** The key of the keyed hashes; the first caller's random value becomes it. */
export async function hashKey(db: D1Database): Promise<string> {
  const known = keys.get(db)
  if (known !== undefined) return known
  const random = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  const key = await addressKey(db, btoa(String.fromCharCode(...random)))
  keys.set(db, key)
  return key
}

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
