// Completes a feed's items with ids, canonical URLs and titles.
import { type Body, type Draft, type FeedItem, type Head, MAX_BODY, MAX_TAGS } from './feed.ts'
import { plainText } from './plain-text.ts'
import { pageUrl, resolveUrl } from './urls.ts'

/** Maximum length of a title derived from a body, in characters, excluding the ellipsis. */
const MAX_MADE_TITLE = 100
/** Maximum length of a title, author or category, in characters. */
const MAX_LINE = 1000

/** Completes the drafts of a feed's items, and keeps their order. */
export function finishItems(drafts: readonly Draft[], head: Head): FeedItem[] {
  const uses = new Map<string, number>()
  for (const { guid } of drafts) if (guid !== null) uses.set(guid, (uses.get(guid) ?? 0) + 1)
  return drafts.map((draft) => {
    const base = draft.base ?? head.base
    const url = pageUrl(draft.link, base)
    const title = (draft.title ?? titleOf(draft.body)).slice(0, MAX_LINE)
    const tags = [...new Set(draft.tags.slice(0, MAX_TAGS).map((tag) => tag.slice(0, MAX_LINE)))]
    const isOwn = draft.guid !== null && uses.get(draft.guid) === 1
    return {
      id: isOwn && draft.guid !== null ? draft.guid : (url ?? `${draft.publishedAt ?? ''} ${title}`),
      url,
      title,
      publishedAt: draft.publishedAt,
      body: draft.body,
      author: (draft.author ?? head.author)?.slice(0, MAX_LINE) ?? null,
      section: tags[0] ?? null,
      tags,
      image: draft.image === null ? null : resolveUrl(draft.image, url ?? base),
      language: draft.language ?? head.language,
    }
  })
}

/**
 * Derives a title from the start of a body: its first sentence (or several, if the first is very short), or
 * as many words as fit. Returns an empty string without a body.
 */
function titleOf(body: Body | null): string {
  if (body === null) return ''
  const start = { ...body, value: body.value.slice(0, MAX_BODY / 100) }
  const line = plainText(start).split('\n')[0]?.trim() ?? ''
  const sentence = /^.{20,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= MAX_MADE_TITLE) return sentence
  const cut = sentence.slice(0, MAX_MADE_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_MADE_TITLE / 2)).trimEnd()}…`
}
