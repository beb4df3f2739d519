// One address for one page, so that copies of an article meet.

/** Longest address accepted and returned; characters. */
const MAX_LENGTH = 2048
/** Parameters that say where a reader came from, never which page it is. Names as sent by the large ad and mail systems. */
const TRACKING =
  /^(?:utm_.*|ga_.*|hsa_.*|mtm_.*|matomo_.*|pk_.*|piwik_.*|at_(?:medium|campaign|link.*|bbc_.*|ptr_.*|format)|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|rb_clickid|s_cid|icid|cmpid|cmp|ncid|ocid|guccounter|guce_referrer.*|_ga|_gl|wt_mc|wt\.mc_id|xtor|spm|smid|ref_src|ref_url|epik|mibextid|sc_channel|sc_campaign|dicbo|ftag|srnd|taid|traffic_source|wickedid|trk_.*)$/i
/** C0 and C1 controls, spaces inside, and the bidi controls that make an address read as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const FORBIDDEN = /[\u0000-\u0020\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/

/**
 * The address by which an article is known: without fragment, tracking parameters and a default port, host in lower case.
 *
 * @returns Null for what no reader should be sent to: another scheme than http(s), credentials,
 *   control characters, more than 2,048 characters, no host.
 * @see https://url.spec.whatwg.org/ for how an address is read
 */
export function canonicalUrl(input: string): string | null {
  const text = input.trim()
  if (text.length > MAX_LENGTH || FORBIDDEN.test(text) || !/^https?:\/\/[^/\\]/i.test(text)) return null
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  url.hash = ''
  url.search = withoutTracking(url.search)
  url.hostname = url.hostname.replace(/\.$/, '')
  return url.href.length > MAX_LENGTH ? null : url.href
}

/** Works on the text, as reading and writing `URLSearchParams` would respell the parameters that stay. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
