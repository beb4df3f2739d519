// Keyed hashes replace personal or secret values that must not be kept, such as addresses in suppressions, which
// outlive an erasure.
import { encode, toHex } from '../text/bytes.ts'

/** The kind of value that is hashed. Hashes of the same text for different purposes have nothing in common. */
export type HashPurpose =
  /** An email address, as `Email` normalises it, for suppressions, bounces and finding its owner. */
  | 'address'
  /** The inbox behind an address, from `inboxOf`, for limits on confirmation emails. */
  | 'inbox'
  /** A whole request, for telling a repeat from another request. */
  | 'request'
  /** The network of a request, from `networkOf`, for limits on sign-ups and wrong admin tokens. */
  | 'network'
  /** The exact IP address from which someone gave or withdrew their consent, as evidence only. */
  | 'consent'
  /** An admin token in a request, so that the same wrong token is counted once. */
  | 'admin-token'
  /** The secret behind the desk's cookies, made from the admin token, and the token in the desk's forms. */
  | 'desk-session'
  | 'desk-form'
  /** The public URL of an installation, for its idempotency keys. */
  | 'installation'
  /** The name of a feed or of one of its entries, for their ids, which must outlive a change of domain. */
  | 'feed'

/**
 * Hashes one value with HMAC-SHA256.
 *
 * @param key The installation's secret, base64; without it the hash reveals nothing about the value.
 * @returns Hex, 64 characters.
 */
export async function keyedHash(key: string, purpose: HashPurpose, value: string): Promise<string> {
  return (await keyedHasher(key, purpose))(value)
}

/** Returns a function that hashes many values for one purpose, and imports the key only once. */
export async function keyedHasher(
  key: string,
  purpose: HashPurpose,
): Promise<(value: string) => Promise<string>> {
  const imported = await crypto.subtle.importKey(
    'raw',
    encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  // No purpose contains a space, so no other pair of purpose and value gives this text.
  return async (value) => toHex(await crypto.subtle.sign('HMAC', imported, encode(`${purpose} ${value}`)))
}
