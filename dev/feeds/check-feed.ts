// Reads a feed as the collector would, and describes it. Also reads the page of the first item with a link,
// unless the feed contains the full text.
import { extractArticle } from '../../src/articles/extraction/extract.ts'
import { fetchFeed } from '../../src/collector/fetch-feed.ts'
import { type Requester, requestAddress } from '../../src/collector/request.ts'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'
import type { FeedItem } from '../../src/feeds/feed.ts'
import { chooseText, findPageToRead } from '../../src/feeds/full-text.ts'
import { plainText } from '../../src/feeds/plain-text.ts'

const MAX_PAGE_BYTES = 2_000_000

/** A row of the table printed by `npm run feeds`. */
export type CheckedFeed = { state: string; items: string; newest: string; fullText: string; reason: string }

/** Describes the feed at a URL, or the feed linked from the web page at that URL. */
export async function checkFeed(url: string, requester: Requester, isNamed = false): Promise<CheckedFeed> {
  const fetched = await fetchFeed(url, { etag: null, lastModified: null }, requester)
  if (fetched.outcome === 'unchanged') return failed('it returns 304 to an unconditional request')
  if (fetched.outcome === 'failed') {
    const { preferred } = fetched.candidates
    return preferred === null || isNamed
      ? failed(fetched.failure.reason)
      : checkFeed(preferred, requester, true)
  }
  const { feed } = fetched
  const dates = feed.items.map(({ publishedAt }) => publishedAt).filter((date) => date !== null)
  const newest = dates.sort().at(-1)
  const { fullText, reason } = await checkFullText(feed.items, requester)
  return {
    state: isNamed ? 'found' : 'ok',
    items: String(feed.items.length),
    newest: newest?.slice(0, 16).replace('T', ' ') ?? 'no dates',
    fullText,
    reason: feed.partial ? `the feed is incomplete; ${reason}` : reason,
  }
}

const failed = (reason: string): CheckedFeed => ({
  state: 'failed',
  items: '',
  newest: '',
  fullText: '',
  reason,
})

async function checkFullText(
  items: readonly FeedItem[],
  requester: Requester,
): Promise<{ fullText: string; reason: string }> {
  const item = items.find(({ url }) => url !== null)
  if (item === undefined || item.url === null) return { fullText: 'none', reason: 'no item has an address' }
  const text = item.body === null ? '' : plainText(item.body)
  const page = findPageToRead(item.url, text, item.body?.value ?? '', 'auto')
  if (page === null) return { fullText: 'feed', reason: '' }
  const answer = await requestAddress(page, { maxBytes: MAX_PAGE_BYTES, accept: 'text/html' }, requester)
  if (!answer.ok)
    return { fullText: 'teaser', reason: `the page of its first item: ${answer.failure.reason}` }
  const html = decodeBytes(answer.bytes, answer.headers.get('Content-Type'))
  const { reason } = chooseText({ title: item.title, text }, extractArticle(html, answer.url).text)
  return reason === null ? { fullText: 'page', reason: '' } : { fullText: 'teaser', reason }
}
