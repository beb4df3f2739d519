// Gives each page one address, so that copies of an article are recognised.

/** Maximum length of an address, in characters. */
const MAX_LENGTH = 2048
/**
 * Matches parameters by which large advertising and email systems record where a reader came from. They never
 * select a page.
 */
const TRACKING =
  /^(?:utm_.*|ga_.*|hsa_.*|mtm_.*|matomo_.*|pk_.*|piwik_.*|at_(?:medium|campaign|link.*|bbc_.*|ptr_.*|format)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|rb_clickid|s_cid|icid|cmpid|cmp|ncid|ocid|guccounter|guce_referrer.*|_ga|_gl|wt_mc|wt\.mc_id|xtor|spm|smid|ref_src|ref_url|epik|mibextid|sc_channel|sc_campaign|dicbo|ftag|srnd|taid|traffic_source|wickedid|trk_.*)$/i
/** Matches control characters, spaces, and marks of writing direction, which can disguise an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to reject
const FORBIDDEN = /[\u0000-\u0020\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/

/** Matches fragments that neither select a page nor name an article on a page. */
const IDLE_FRAGMENT =
  /^#(?:$|:~:|!?\/?$|(?:top|main|content|page-?top|comments?|respond|comment-\d+|disqus_thread|share|rss|ref|source|more|more-\d+|continue|skip|nav|header|footer|related|gallery|video|player|live|latest|update|kommentare|commentaires|comentarios)$|(?:[\w-]+=[^&#]*)(?:&|$))/i
/** Matches addresses in caches of AMP pages, whose path contains the page's own address. */
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?([^?#]+)/i
const AMP_VIEWER = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?([^?#]+)/i

/**
 * Returns the address that identifies an article, with its host in lower case and without tracking
 * parameters, default port and idle fragment. Fragments that route (`#/news/1201`) or name an article on a
 * page (`#owl`) stay. An address in an AMP cache becomes the address of the page itself.
 *
 * @returns Null for an address that is unsafe for readers: one with a scheme other than http or https,
 * credentials, control characters or more than 2,048 characters, or without a host.
 * @see https://url.spec.whatwg.org/ for URL parsing
 */
export function canonicalUrl(input: string): string | null {
  const text = withoutCache(input.trim())
  if (text.length > MAX_LENGTH || FORBIDDEN.test(text) || !/^https?:\/\/[^/\\]/i.test(text)) return null
  // This does not use `URL.canParse`, which returns wrong results in Node.js for letters such as `ü` once it
  // has been called often.
  const url = URL.parse(text)
  if (url === null) return null
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  url.hash = IDLE_FRAGMENT.test(url.hash) ? '' : routeWithoutTracking(url.hash)
  url.search = withoutTracking(url.search)
  url.hostname = url.hostname.replace(/\.$/, '')
  return url.href.length > MAX_LENGTH ? null : url.href
}

/** Returns the address of the cached page, or the address itself if it is not in a cache. */
function withoutCache(address: string): string {
  const [, secure, page] = AMP_CACHE.exec(address) ?? AMP_VIEWER.exec(address) ?? []
  return page === undefined ? address : `${secure === undefined ? 'http' : 'https'}://${page}`
}

/**
 * Removes tracking parameters from the text of a query, because `URLSearchParams` would re-encode the others.
 */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** Removes tracking parameters from a fragment that routes, such as `#/news/1201?utm_source=rss`. */
function routeWithoutTracking(hash: string): string {
  const query = /^#!?\//.test(hash) ? hash.indexOf('?') : -1
  return query < 0 ? hash : hash.slice(0, query) + withoutTracking(hash.slice(query))
}

/** Matches parts that AMP and mobile versions add to the host of a page. */
const VERSION_HOST = /^(?:www\d?|m|mobile|amp|touch|wap|edition|beta)\./
const VERSION_PATH = /(?:\/amp|\.amp(?=\.html?$|$)|\/amp(?=\/)|\/index\.html?)?\/*$/
const VERSION_QUERY =
  /^(?:amp(?:=.*)?|outputType=amp|output=amp|view=amp|platform=amp|mobile=.*|m=1|nomobile=.*)$/i

/**
 * Returns a key that the versions of a page share, such as its AMP and mobile copies. The key is not an address.
 *
 * @param url A canonical address, as {@link canonicalUrl} returns it. Any other text is returned unchanged.
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
