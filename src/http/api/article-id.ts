// Checks the ids of articles in requests, which must be safe in URLs without escaping.
import { shortHash } from '../../text/hash.ts'

/** Validates an article's id. Rejects `.` and `..`, because URL parsers remove them from paths. */
export const isArticleId = (id: string) => /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/.test(id)

export const WRONG_ARTICLE_ID = 'its id should be 1 to 128 letters, digits and . _ ~ -'

/**
 * Derives an id from an article's URL. The id is the same whether the article was posted or found in a feed.
 */
export const articleIdOfUrl = (url: string): Promise<string> => shortHash(url)
