import { encode, toHex } from './bytes.ts'

/**
 * Length of a short hash, in hexadecimal digits. With 128 bits, accidental collisions are practically
 * impossible.
 */
const SHORT = 32

/** Returns the SHA-256 hash of bytes in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes))
}

/** Returns the first half of the SHA-256 hash of a string in lower-case hexadecimal. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256(encode(text))).slice(0, SHORT)
}
