// Computes keyed hashes. Most of them replace personal or secret values that must not be stored. For example,
// a suppression contains only the hash of its address, because suppressions survive an erasure.
import { encode, toHex } from '../text/bytes.ts'

/**
 * The kind of value that is hashed. Hashes of the same text for different purposes cannot be linked to each
 * other.
 */
export type HashPurpose =
  /** An email address, as `Email` normalises it, for suppressions, bounces and looking up subscribers. */
  | 'address'
  /** The inbox behind an address, from `inboxOf`, for limits on the emails that people request. */
  | 'inbox'
  /** A whole request, to distinguish a repeated request from a different one. */
  | 'request'
  /** The network of a request, from `networkOf`, or `mail` for all requests by email, for rate limits. */
  | 'network'
  /** The exact IP address from which someone gave or withdrew their consent, as evidence only. */
  | 'consent'
  /** An admin token in a request, so that a repeated wrong token counts only once. */
  | 'admin-token'
  /** The secret for the desk's cookies, derived from the admin token, and the token in the desk's forms. */
  | 'desk-session'
  | 'desk-form'
  /** The public URL of an installation, for its idempotency keys. */
  | 'installation'
  /** The name of a feed or one of its entries, for an id that survives a change of domain. */
  | 'feed'

/**
 * Hashes a single value with HMAC-SHA256.
 *
 * @param key A secret, usually the installation's hash key in base64. Without the secret, a hash reveals
 * nothing about the value.
 * @returns The hash as 64 hexadecimal digits.
 */
export async function keyedHash(key: string, purpose: HashPurpose, value: string): Promise<string> {
  return (await keyedHasher(key, purpose))(value)
}

/** Returns a function that hashes many values for one purpose. The key is imported only once. */
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
  // No purpose contains a space, so different pairs of purpose and value cannot produce the same text.
  return async (value) => toHex(await crypto.subtle.sign('HMAC', imported, encode(`${purpose} ${value}`)))
}
