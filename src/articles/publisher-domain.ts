// Finds a publisher's registered domain, which its AMP, mobile and feed hosts usually share.

/** Labels that form a public suffix with a country code, as in `co.uk`, `com.br` and `or.jp`. */
const SECOND_LEVEL = new Set(
  'ac asso co com edu gen go gob gouv gov govt gv in info ltd me mil mod ne net nhs nic nom or org plc police sch web'.split(
    ' ',
  ),
)
/** Platforms on which each subdomain belongs to a different publisher. */
const PLATFORMS = new Set(
  'beehiiv.com blogspot.com buttondown.email ghost.io github.io gitlab.io hatenablog.com herokuapp.com home.blog livejournal.com medium.com netlify.app news.blog over-blog.com pages.dev squarespace.com substack.com tumblr.com typepad.com vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev'.split(
    ' ',
  ),
)

/**
 * Returns a publisher's registered domain, such as `bbc.co.uk` for `feeds.bbc.co.uk`. Keeps the subdomain of
 * a platform, as in `ada.substack.com`.
 *
 * Uses two short lists instead of the Public Suffix List, whose thousands of entries would add about 40
 * compressed KB to the Worker. Publishers under an unlisted suffix share a domain.
 *
 * @param host Host name without a port. An IP address or a single label is returned in lower case.
 * @see https://publicsuffix.org/ for the complete list
 */
export function publisherDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (/^[\d.]+$|:/.test(name)) return name
  const labels = name.split('.')
  const take = (count: number) => labels.slice(-count).join('.')
  const isPlatform = PLATFORMS.has(take(2)) || /^blogspot\.(?:com?\.)?[a-z]{2}$/.test(take(2))
  const isSecondLevel = /^[a-z]{2}$/.test(labels.at(-1) ?? '') && SECOND_LEVEL.has(labels.at(-2) ?? '')
  return take(isPlatform || isSecondLevel ? 3 : 2)
}
