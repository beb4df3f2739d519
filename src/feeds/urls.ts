// Resolves addresses as feeds write them.
import { canonicalUrl } from '../articles/canonical-url.ts'

/** Maximum length of an address before it is resolved, in characters. */
const MAX_WRITTEN = 4096
/** Matches the sign `&` as HTML writes it. Many feeds escape their addresses once too often. */
const ESCAPED_AND = /&(?:amp|#0*38|#x0*26);/gi
/** Matches an address whose scheme is missing, and which would otherwise count as relative. */
const NO_SCHEME = /^www\.[\w-]+\./i
/** Maximum length of a fragment, in characters before it is encoded. */
const MAX_FRAGMENT = 100
/** Matches the redirects of search engines, which name the page in a parameter. */
const SEARCH_REDIRECT =
  /^https?:\/\/(?:www\.)?(?:google\.[a-z.]{2,6}\/url|bing\.com\/news\/apiclick\.aspx)\?/i
/** Audio and video files, which contain no article. */
const MEDIA = /\.(?:mp3|m4a|m4b|m4v|mp4|aac|ogg|oga|ogv|opus|wav|flac|webm|mov|avi|mkv)$/i

/**
 * Returns an absolute address, or null for an address that is malformed, too long, or neither http nor https.
 */
export function resolveUrl(written: string, base: string): string | null {
  const trimmed = written.trim().replace(ESCAPED_AND, '&')
  if (trimmed === '' || trimmed.length > MAX_WRITTEN || trimmed.includes('<')) return null
  try {
    const url = new URL(NO_SCHEME.test(trimmed) ? `//${trimmed}` : trimmed, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null // this is not an address
  }
}

/** Returns the canonical address of a page that an item names, or null. Audio and video files are not pages. */
export function pageUrl(written: string | null, base: string): string | null {
  const found = written === null ? null : resolveUrl(written, base)
  const url = found === null ? null : withoutSearch(found)
  return url === null || MEDIA.test(new URL(url).pathname) ? null : canonicalUrl(url)
}

/** Returns the page to which a redirect of a search engine leads, or the address itself if it is not one. */
function withoutSearch(url: string): string {
  if (!SEARCH_REDIRECT.test(url)) return url
  const { searchParams } = new URL(url)
  const page = searchParams.get('url') ?? searchParams.get('q') ?? ''
  return isHttp(page) ? page : url
}

/**
 * Returns the address of an item's article. Items that link to the home page of their feed get a fragment each, because
 * they would otherwise count as one article.
 *
 * @param home The address of the site, or null.
 */
export function articleUrl(
  { id, url }: { id: string; url: string | null },
  home: string | null,
): string | null {
  if (url === null || !isHome(url, home)) return url
  return `${url}#${encodeURIComponent(id.slice(0, MAX_FRAGMENT).toWellFormed())}`
}

/** Returns whether an address leads to the site's home page. */
export const isHome = (url: string, home: string | null): boolean =>
  home !== null && url === canonicalUrl(home)

export const isHttp = (text: string): boolean => /^https?:\/\//i.test(text.trim())
