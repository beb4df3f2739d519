// Short names for addresses and identities.
import { encode, toHex } from '../text/bytes.ts'

/** Length of a name in hexadecimal digits: 128 bits never collide by chance. */
const LENGTH = 32

/** Returns the same short name for the same text. */
export async function shortHash(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encode(text))).slice(0, LENGTH)
}
