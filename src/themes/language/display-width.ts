// Measures the visual width of text, and estimates how much content it holds.

/** Matches characters that are as wide as two Latin letters. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu

/**
 * Returns the width of a text, in Latin letters. A Chinese, Japanese or Korean character counts as two
 * letters.
 */
export function displayWidth(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length + (text.match(WIDE)?.length ?? 0)
}

/**
 * Estimates how much content a text holds, in Latin letters. A Chinese, Japanese or Korean character counts
 * as three letters.
 */
export function contentWidth(text: string): number {
  return displayWidth(text) + (text.match(WIDE)?.length ?? 0)
}
