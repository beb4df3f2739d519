// Validates and derives article ids, which must be safe in URLs without escaping.
import { shortHash } from '../../text/hash.ts'

/**
 * Returns whether an article id is valid. Rejects `.` and `..`, because URL parsers remove them from paths.
 */
export const isArticleId = (id: string) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/.test(id)

export const WRONG_ARTICLE_ID = 'its id should be 1 to 128 letters, digits and . _ ~ -'

/** Derives an article's default id from its URL, in the same way as for articles from feeds. */
export const articleIdOfUrl = (url: string): Promise<string> => shortHash(url)
