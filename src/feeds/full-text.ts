// Decides whether to read an item's page, and whether the page contains the article.
import { isHttp } from './urls.ts'

export const FULL_TEXT = ['auto', 'always', 'never'] as const
/** When pages are read: for items whose own text is short, for all, or for none. */
export type FullText = (typeof FULL_TEXT)[number]

/** Minimum length of a text that counts as complete, in characters. */
const LONG_ENOUGH = 1000
/** Minimum share of the title's words in a page that contains the article. */
const MIN_TITLE_SHARE = 0.8
/** Minimum share of the teaser's sequences of four words that suffices in place of the title's words. */
const MIN_TEASER_SHARE = 0.3
const SEQUENCE = 4
/** Minimum length of a word that helps to identify a text, in characters. */
const MIN_WORD = 4
/** Addresses without an article: films, discussions, and redirects that only a browser follows. */
const NO_ARTICLE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch|shorts)|youtu\.be\/|(?:www\.|old\.)?reddit\.com\/r\/|news\.ycombinator\.com\/|news\.google\.com\/|(?:[\w-]+\.)?bsky\.app\/|(?:www\.)?(?:twitter|x)\.com\/)/i

/** Why the feed's text was kept although its page was read. */
const NOT_THE_ARTICLE = 'the page did not hold the article'

/**
 * Returns the page to read for an item's full text, or null.
 *
 * @param text The item's text as the feed gives it.
 * @param markup The same text before it became plain.
 */
export function findPageToRead(url: string, text: string, markup: string, fullText: FullText): string | null {
  if (fullText === 'never' || (fullText === 'auto' && text.length >= LONG_ENOUGH)) return null
  const page = linkedArticle(markup) ?? url
  return NO_ARTICLE.test(page) ? null : page
}

/**
 * Returns the address of the article that a post in a discussion links to under the text `[link]`, or null.
 */
function linkedArticle(markup: string): string | null {
  const href = /<a\s[^<>]*?href="([^"<>]*)"[^<>]*>\s*\[link\]\s*<\/a>/i
    .exec(markup)?.[1]
    ?.replaceAll('&amp;', '&')
  return href !== undefined && isHttp(href) ? href : null
}

/**
 * Chooses between the feed's text and the page's. The page's text wins only if it is longer and agrees with
 * the feed, because many pages show a request for consent or payment in place of the article.
 */
export function chooseText(
  feed: { title: string; text: string },
  page: string,
): { text: string; reason: string | null } {
  if (page.length <= feed.text.length) return { text: feed.text, reason: 'the page held no longer text' }
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

/** Lists the words of a text. In scripts without spaces between words, each character counts as one. */
const listWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu, '$& ')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const sequences = (words: readonly string[]): string[] =>
  words.slice(SEQUENCE - 1).map((_, at) => words.slice(at, at + SEQUENCE).join(' '))

const shareOf = (wanted: readonly string[], found: ReadonlySet<string>): number =>
  wanted.filter((entry) => found.has(entry)).length / Math.max(1, wanted.length)
