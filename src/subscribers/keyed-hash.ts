// A keyed hash stands for an address where the address itself must not: in suppressions, which
// outlive an erasure.
import { encode, toHex } from '../text/bytes.ts'

/**
 * @param key A secret of the installation, base64; without it the hash says nothing about the address.
 * @param address As `Email` normalises it.
 * @returns Hex, 64 characters.
 */
export async function hashAddress(key: string, address: string): Promise<string> {
  return (await addressHasher(key))(address)
}

/** The same for many addresses; the key is prepared once. */
export async function addressHasher(key: string): Promise<(address: string) => Promise<string>> {
  const imported = await crypto.subtle.importKey(
    'raw',
    encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return async (address) => toHex(await crypto.subtle.sign('HMAC', imported, encode(address)))
}
