// What scrapers do to a text. Each takes lines and gives lines; small clutter, such as bylines, stands in the samples.

/** The body twice over: p1 p2 p1 p2. */
export const twice = (text: string) => `${text}\n${text}`

/** The body three times over. */
export const thrice = (text: string) => `${text}\n${text}\n${text}`

/** The body, then the body again without its first paragraph. */
export const twiceWithoutLede = (text: string) => `${text}\n${text.slice(text.indexOf('\n') + 1)}`

/** Each paragraph's first words once more in front of the body, cut off by an ellipsis, as in a list of teasers. */
export function teased(text: string, characters = 72): string {
  const teasers = text
    .split('\n')
    .filter((line) => line.length > 2 * characters)
    .map((line) => `${line.slice(0, characters).trimEnd()}…`)
  return [...teasers, text].join('\n')
}

/** Headlines of other articles after the end, under a heading that says so. */
export const trailed = (text: string, heading: string, headlines: readonly string[]) =>
  [text, heading, ...headlines].join('\n')
