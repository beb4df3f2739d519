// Faults that scrapers add to a text. Each function takes and returns lines; the samples contain small clutter, such as bylines.

/** Repeats the body: p1 p2 p1 p2. */
export const twice = (text: string) => `${text}\n${text}`

/** Repeats the body twice. */
export const thrice = (text: string) => `${text}\n${text}\n${text}`

/** Repeats the body without its first paragraph. */
export const twiceWithoutLede = (text: string) => `${text}\n${text.slice(text.indexOf('\n') + 1)}`

/** Puts the first words of each paragraph before the body, cut off by an ellipsis, as in a list of teasers. */
export function teased(text: string, characters = 72): string {
  const teasers = text
    .split('\n')
    .filter((line) => line.length > 2 * characters)
    .map((line) => `${line.slice(0, characters).trimEnd()}…`)
  return [...teasers, text].join('\n')
}

/** Adds headlines of other articles at the end, under a heading. */
export const trailed = (text: string, heading: string, headlines: readonly string[]) =>
  [text, heading, ...headlines].join('\n')
