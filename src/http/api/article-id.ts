// Ids of articles that come over HTTP: such as stand in an address as they are.
import { encode, toHex } from '../../text/bytes.ts'

/** `.` and `..` are left out because an address cannot end in them. */
export const isArticleId = (id: string) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/.test(id)

export const WRONG_ARTICLE_ID = 'its id should be 1 to 128 letters, digits and . _ ~ -'

/** An id made of an article's address, the same for the same address. */
export async function articleIdOfUrl(url: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encode(url))).slice(0, 32)
}
