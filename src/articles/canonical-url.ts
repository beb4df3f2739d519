// Canonicalises URLs to recognise copies of an article.

/** Maximum length of a URL, in characters. */
const MAX_LENGTH = 2048
/** Matches the names of common tracking parameters. */
const TRACKING =
  /^(?:utm_.*|ga_.*|hsa_.*|mtm_.*|matomo_.*|pk_.*|piwik_.*|at_(?:medium|campaign|link.*|bbc_.*|ptr_.*|format)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|rb_clickid|s_cid|icid|cmpid|cmp|ncid|ocid|guccounter|guce_referrer.*|_ga|_gl|wt_mc|wt\.mc_id|xtor|spm|smid|ref_src|ref_url|epik|mibextid|sc_channel|sc_campaign|dicbo|ftag|srnd|taid|traffic_source|wickedid|trk_.*)$/i
/** Matches control characters, common spaces and invisible characters, which can disguise a URL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to reject
const FORBIDDEN = /[\u0000-\u0020\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/

/** Matches fragments that usually neither select a page nor identify an article on a page. */
const IDLE_FRAGMENT =
  /^#(?:$|:~:|!?\/?$|(?:top|main|content|page-?top|comments?|respond|comment-\d+|disqus_thread|share|rss|ref|source|more|more-\d+|continue|skip|nav|header|footer|related|gallery|video|player|live|latest|update|kommentare|commentaires|comentarios)$|(?:[\w-]+=[^&#]*)(?:&|$))/i
/** Matches the URL of a page in an AMP cache. Its path contains the URL of the original page. */
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?([^?#]+)/i
const AMP_VIEWER = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?([^?#]+)/i

/**
 * Returns an article's canonical URL, with a lower-case host and without tracking parameters, a default port
 * or an irrelevant fragment. Keeps fragments that serve as routes (`#/news/1201`) or identify an article on a
 * page (`#owl`). Replaces the URL of an AMP cache or viewer with the URL of the original page.
 *
 * @returns Null for a URL that is malformed or longer than 2,048 characters, is not http or https, has no
 * host, or contains credentials, control characters, common spaces or invisible characters.
 */
export function canonicalUrl(input: string): string | null {
  const text = withoutCache(input.trim())
  if (text.length > MAX_LENGTH || FORBIDDEN.test(text) || !/^https?:\/\/[^/\\]/i.test(text)) return null
  // Avoid `URL.canParse`, which wrongly rejects host names such as `zürich.example` after thousands of calls
  // in Node.js 22.
  const url = URL.parse(text)
  if (url === null) return null
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  url.hash = IDLE_FRAGMENT.test(url.hash) ? '' : routeWithoutTracking(url.hash)
  url.search = withoutTracking(url.search)
  url.hostname = url.hostname.replace(/\.$/, '')
  return url.href.length > MAX_LENGTH ? null : url.href
}

/** Returns the original URL of a page in an AMP cache or viewer. Returns any other URL unchanged. */
function withoutCache(address: string): string {
  const [, secure, page] = AMP_CACHE.exec(address) ?? AMP_VIEWER.exec(address) ?? []
  return page === undefined ? address : `${secure === undefined ? 'http' : 'https'}://${page}`
}

/**
 * Removes tracking parameters from a query string. Edits the text, because `URLSearchParams` would re-encode
 * the other parameters.
 */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** Removes tracking parameters from a routing fragment, such as `#/news/1201?utm_source=rss`. */
function routeWithoutTracking(hash: string): string {
  const query = /^#!?\//.test(hash) ? hash.indexOf('?') : -1
  return query < 0 ? hash : hash.slice(0, query) + withoutTracking(hash.slice(query))
}

/** Matches a host label that marks a version of a page, such as `m` or `amp`. */
const VERSION_HOST = /^(?:www\d?|m|mobile|amp|touch|wap|edition|beta)\./
const VERSION_PATH = /(?:\/amp|\.amp(?=\.html?$|$)|\/amp(?=\/)|\/index\.html?)?\/*$/
const VERSION_QUERY =
  /^(?:amp(?:=.*)?|outputType=amp|output=amp|view=amp|platform=amp|mobile=.*|m=1|nomobile=.*)$/i

/**
 * Returns a key that a page shares with its usual AMP and mobile versions. The key is not a URL.
 *
 * @param url A canonical URL from {@link canonicalUrl}. Text that is not a URL is returned unchanged.
 */
export function pageKey(url: string): string {
  if (URL.parse(url) === null) return url
  const { hostname, pathname, search, hash } = new URL(url)
  const host = hostname.replace(VERSION_HOST, '').replace(VERSION_HOST, '')
  const path = pathname
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(?=\.html?$)/, '')
    .replace(VERSION_PATH, '')
  const query = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !VERSION_QUERY.test(pair))
  return `${host}${path}?${query.join('&')}${hash}`
}
