// Stores wanted items in KV, with the page's text if it is better than the feed's.

import { parseArticleValue } from '../articles/article-value.ts'
import { type Extracted, extractArticle } from '../articles/extraction/extract.ts'
import { MS_PER_HOUR, MS_PER_MINUTE, SECONDS_PER_DAY } from '../calendar/clock.ts'
import { markStored, postponeItem, refuseItem, type WantedItem } from '../d1/sources/wanted-items.ts'
import { decodeBytes } from '../feeds/decode-bytes.ts'
import { chooseText } from '../feeds/full-text.ts'
import type { Failure } from '../feeds/source-state.ts'
import { putArticle } from '../kv/articles.ts'
import { parseJson } from '../text/json.ts'
import { redactError } from '../text/redact.ts'
import type { CollectorDeps } from './deps.ts'
import { type DraftArticle, MAX_TEXT } from './draft-article.ts'
import { pauseFailedSite } from './pause-failed-site.ts'
import { type FailedRequest, requestAddress } from './request.ts'

const MAX_PAGE_BYTES = 2_000_000
/** Number of attempts after which the feed's text is used if the page still cannot be read. */
const MAX_ATTEMPTS = 3
/** Pause after the first failed attempt, in milliseconds. Later pauses are multiples of it. */
const PAUSE_MS = 10 * MS_PER_MINUTE
/** Maximum pause between two attempts, in milliseconds, unless the site itself is paused for longer. */
const MAX_PAUSE_MS = MS_PER_HOUR
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'

/**
 * Stores items whose page need not be read. Postpones items that KV fails to store, and refuses invalid ones.
 */
export async function storeItems(deps: CollectorDeps, items: readonly WantedItem[]): Promise<void> {
  const stored: { articleId: string; reason: string | null }[] = []
  for (const item of items) {
    const isStored = await putOrPostpone(deps, item, draftOf(item), null)
    if (isStored) stored.push({ articleId: item.articleId, reason: null })
  }
  if (stored.length > 0) await markStored(deps.db, stored)
}

/**
 * Reads an item's page, and stores the better of the page's text and the feed's. Postpones the item up to
 * twice if the request fails temporarily.
 */
export async function storeWithPage(
  deps: CollectorDeps,
  item: WantedItem & { pageUrl: string },
): Promise<void> {
  const draft = draftOf(item)
  const page = await readPage(deps, item.pageUrl)
  if (!page.ok && page.failed !== null && isPassing(page.failed.failure)) {
    const pause = pauseFailedSite(deps, page.failed)
    if (pause.length > 0) await deps.db.batch(pause)
    if (item.attempts + 1 < MAX_ATTEMPTS) {
      const nextAt = Math.max(
        deps.requester.pauses.endOf(page.failed.site),
        nextAttempt(item.attempts, deps.now()),
      )
      return postponeItem(deps.db, item.articleId, { nextAt, reason: page.reason })
    }
  }
  const { article, reason } = page.ok ? withPage(draft, page) : { article: draft, reason: page.reason }
  const isStored = await putOrPostpone(deps, item, article, reason)
  if (isStored) await markStored(deps.db, [{ articleId: item.articleId, reason }])
}

/**
 * Returns the draft with the page's text and links, or the unchanged draft and the reason if the page's text
 * is not better. The page's language and tags are used if the draft has none.
 */
function withPage(draft: DraftArticle, page: Extracted): { article: DraftArticle; reason: string | null } {
  const { text, reason } = chooseText(draft, page.text)
  if (reason !== null) return { article: draft, reason }
  const language = draft.language ?? page.language
  const article = {
    ...draft,
    text: text.trim().slice(0, MAX_TEXT),
    links: page.links,
    ...(language !== null && { language }),
    ...(page.tags.length > 0 && draft.tags === undefined && { tags: page.tags }),
  }
  return { article, reason }
}

type Page = ({ ok: true } & Extracted) | { ok: false; reason: string; failed: FailedRequest | null }

async function readPage({ requester, robots }: CollectorDeps, url: string): Promise<Page> {
  if (!(await robots.allows(url, requester))) {
    return { ok: false, reason: 'the site’s robots.txt excludes the page', failed: null }
  }
  const answer = await requestAddress(url, { maxBytes: MAX_PAGE_BYTES, accept: ACCEPT }, requester)
  if (!answer.ok) return { ok: false, reason: `its page: ${answer.failure.reason}`, failed: answer }
  const contentType = answer.headers.get('Content-Type')
  if (contentType !== null && !/html|xml|text\/plain/i.test(contentType)) {
    return { ok: false, reason: 'its page is not HTML', failed: null }
  }
  return { ok: true, ...extractArticle(decodeBytes(answer.bytes, contentType), answer.url) }
}

/** Returns whether a failure is temporary, so that another attempt may succeed. */
const isPassing = ({ kind }: Failure): boolean =>
  kind === 'limited' || kind === 'unavailable' || kind === 'unreachable'

const nextAttempt = (attempts: number, now: Date): number =>
  now.getTime() + Math.min(MAX_PAUSE_MS, PAUSE_MS * (attempts + 1))

/**
 * Stores an article in KV under the day and id of its row, which are the same on every attempt. Refuses an
 * invalid article, and postpones one that KV fails to store.
 *
 * @returns Whether the article was stored.
 */
async function putOrPostpone(
  { db, articles, config, now }: CollectorDeps,
  item: WantedItem,
  draft: DraftArticle,
  reason: string | null,
): Promise<boolean> {
  const parsed = parseArticleValue(draft)
  if (!parsed.ok) {
    await refuseItem(
      db,
      item.articleId,
      draft.text === '' ? `it has no text; ${reason ?? 'its page was not read'}` : parsed.reason,
    )
    return false
  }
  const expirationTtl = config.articleRetentionDays * SECONDS_PER_DAY
  try {
    // Items from the same poll share an arrival time, because the order in which they are stored says nothing
    // about their age.
    const { day, articleId: id, seenAt: storedAt } = item
    await putArticle(articles, { day, id, value: parsed.value, expirationTtl, storedAt })
    return true
  } catch (error) {
    console.warn({ event: 'article.unstored', error: redactError(error) })
    await postponeItem(db, item.articleId, {
      nextAt: nextAttempt(item.attempts, now()),
      reason: 'KV did not store the article',
    })
    return false
  }
}

const draftOf = (item: WantedItem): DraftArticle => parseJson(item.value) as DraftArticle
