// Resolves the URLs in feeds.
import { canonicalUrl } from '../articles/canonical-url.ts'

/** Maximum length of a URL before it is resolved, in characters. */
const MAX_WRITTEN = 4096
/** Matches an HTML-escaped `&`. Many feeds escape their URLs once too often. */
const ESCAPED_AND = /&(?:amp|#0*38|#x0*26);/gi
/** Matches a URL that starts with `www.`. Without a scheme, it would be resolved as a relative URL. */
const NO_SCHEME = /^www\.[\w-]+\./i
/** Maximum length of a fragment made from an item's id, in characters before encoding. */
const MAX_FRAGMENT = 100
/** Matches search engine redirects, which contain the target URL as a query parameter. */
const SEARCH_REDIRECT =
  /^https?:\/\/(?:www\.)?(?:google\.[a-z.]{2,6}\/url|bing\.com\/news\/apiclick\.aspx)\?/i
/** Matches the extensions of audio and video files, which contain no article. */
const MEDIA = /\.(?:mp3|m4a|m4b|m4v|mp4|aac|ogg|oga|ogv|opus|wav|flac|webm|mov|avi|mkv)$/i

/**
 * Returns an absolute URL, or null for a URL that is empty, malformed, too long, or neither http nor https.
 */
export function resolveUrl(written: string, base: string): string | null {
  const trimmed = written.trim().replace(ESCAPED_AND, '&')
  if (trimmed === '' || trimmed.length > MAX_WRITTEN || trimmed.includes('<')) return null
  try {
    const url = new URL(NO_SCHEME.test(trimmed) ? `//${trimmed}` : trimmed, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null // the URL is invalid
  }
}

/**
 * Returns the canonical URL of an item's page, or null if it is missing, invalid, or an audio or video file.
 */
export function pageUrl(written: string | null, base: string): string | null {
  const found = written === null ? null : resolveUrl(written, base)
  const url = found === null ? null : withoutSearch(found)
  return url === null || MEDIA.test(new URL(url).pathname) ? null : canonicalUrl(url)
}

/** Returns the target of a search engine redirect, or any other URL unchanged. */
function withoutSearch(url: string): string {
  if (!SEARCH_REDIRECT.test(url)) return url
  const { searchParams } = new URL(url)
  const page = searchParams.get('url') ?? searchParams.get('q') ?? ''
  return isHttp(page) ? page : url
}

/**
 * Returns the URL of an item's article, or null for an item without a URL. Items that link to the feed's home
 * page each get a fragment, because they would otherwise count as one article.
 *
 * @param home URL of the site's home page, or null.
 */
export function articleUrl(
  { id, url }: { id: string; url: string | null },
  home: string | null,
): string | null {
  if (url === null || !isHome(url, home)) return url
  return `${url}#${encodeURIComponent(id.slice(0, MAX_FRAGMENT).toWellFormed())}`
}

/** Returns whether a URL is the site's home page. */
export const isHome = (url: string, home: string | null): boolean =>
  home !== null && url === canonicalUrl(home)

export const isHttp = (text: string): boolean => /^https?:\/\//i.test(text.trim())
