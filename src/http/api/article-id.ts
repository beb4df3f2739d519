// Validates article ids in requests. The ids must be safe in URLs without escaping.
import { shortHash } from '../../text/hash.ts'

/**
 * Returns whether an article id is valid. Rejects `.` and `..`, because URL parsers remove them from paths.
 */
export const isArticleId = (id: string) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/.test(id)

export const WRONG_ARTICLE_ID = 'its id should be 1 to 128 letters, digits and . _ ~ -'

/** Derives an article's id from its URL. Posting an article and finding it in a feed give the same id. */
export const articleIdOfUrl = (url: string): Promise<string> => shortHash(url)
