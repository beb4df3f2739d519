// Decides whether to fetch an item's page, and whether the page contains the article.
import { isHttp } from './urls.ts'

export const FULL_TEXT = ['auto', 'always', 'never'] as const
/** When to fetch pages: only for short texts, for texts of any length, or never. */
export type FullText = (typeof FULL_TEXT)[number]

/** Minimum length of an item's text that counts as complete, in characters. */
const LONG_ENOUGH = 1000
/** A page counts as the article if it contains at least this share of the title's longer words. */
const MIN_TITLE_SHARE = 0.8
/** A page counts as the article if it contains at least this share of the teaser's four-word sequences. */
const MIN_TEASER_SHARE = 0.3
const SEQUENCE = 4
/** Minimum length of a title word to compare with the page, in characters. */
const MIN_WORD = 4
/**
 * Matches URLs without an article: videos, discussions, social media posts, and redirects that require a
 * browser.
 */
const NO_ARTICLE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch|shorts)|youtu\.be\/|(?:www\.|old\.)?reddit\.com\/r\/|news\.ycombinator\.com\/|news\.google\.com\/|(?:[\w-]+\.)?bsky\.app\/|(?:www\.)?(?:twitter|x)\.com\/)/i

/** Reason for keeping the feed's text although the page was fetched. */
const NOT_THE_ARTICLE = 'the page does not contain the article'

/**
 * Returns the URL of the page to fetch for an item's full text, or null if no page should be fetched.
 *
 * @param text The item's text from the feed, as plain text.
 * @param markup The item's text before its conversion to plain text.
 */
export function findPageToRead(url: string, text: string, markup: string, fullText: FullText): string | null {
  if (fullText === 'never' || (fullText === 'auto' && text.length >= LONG_ENOUGH)) return null
  const page = linkedArticle(markup) ?? url
  return NO_ARTICLE.test(page) ? null : page
}

/** Returns the URL of the article that a discussion post links to as `[link]`, or null. */
function linkedArticle(markup: string): string | null {
  const href = /<a\s[^<>]*?href="([^"<>]*)"[^<>]*>\s*\[link\]\s*<\/a>/i
    .exec(markup)?.[1]
    ?.replaceAll('&amp;', '&')
  return href !== undefined && isHttp(href) ? href : null
}

/**
 * Chooses between an item's text in the feed and the text of its page. The page's text wins only if it is
 * longer and matches the item's title or feed text, because many pages show a consent or payment prompt
 * instead of the article.
 */
export function chooseText(
  feed: { title: string; text: string },
  page: string,
): { text: string; reason: string | null } {
  if (page.length <= feed.text.length) return { text: feed.text, reason: 'the page text is not longer' }
  return agrees(feed, page) ? { text: page, reason: null } : { text: feed.text, reason: NOT_THE_ARTICLE }
}

function agrees({ title, text }: { title: string; text: string }, page: string): boolean {
  const words = listWords(page)
  const known = new Set(words)
  const titleWords = listWords(title).filter((word) => word.length >= MIN_WORD)
  const teaser = sequences(listWords(text))
  const inPage = new Set(sequences(words))
  const teaserShare = shareOf(teaser, inPage)
  if (teaser.length > 0 && teaserShare >= MIN_TEASER_SHARE) return true
  return titleWords.length > 0 && shareOf(titleWords, known) >= MIN_TITLE_SHARE
}

/** Lists the words of a text. Each Chinese, Japanese or Thai character counts as a word. */
const listWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu, '$& ')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const sequences = (words: readonly string[]): string[] =>
  words.slice(SEQUENCE - 1).map((_, at) => words.slice(at, at + SEQUENCE).join(' '))

const shareOf = (wanted: readonly string[], found: ReadonlySet<string>): number =>
  wanted.filter((entry) => found.has(entry)).length / Math.max(1, wanted.length)
