// Article ids accepted over HTTP: URL-safe without escaping.
import { encode, toHex } from '../../text/bytes.ts'

/** Checks an article's id. Rejects `.` and `..`, because a URL cannot end in them. */
export const isArticleId = (id: string) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/.test(id)

export const WRONG_ARTICLE_ID = 'its id should be 1 to 128 letters, digits and . _ ~ -'

/** Derives an id from an article's URL; the same URL always gives the same id. */
export async function articleIdOfUrl(url: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encode(url))).slice(0, 32)
}
