import type { Article } from '../../articles/article.ts'

const WORDS_PER_MINUTE = 230
/** Reading speed in scripts without spaces, such as Chinese, in characters per minute. */
const CHARACTERS_PER_MINUTE = 500
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Returns the reading time of an article in minutes, rounded up and at least 1. */
export function readingMinutes({ blocks }: Pick<Article, 'blocks'>): number {
  let words = 0
  let characters = 0
  for (const { text } of blocks) {
    const spaced = text.replace(UNSPACED, () => {
      characters++
      return ' '
    })
    words += spaced.match(WORD)?.length ?? 0
  }
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE))
}
