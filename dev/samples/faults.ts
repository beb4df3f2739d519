// Adds faults of scrapers to a text with one paragraph per line. Small clutter, such as bylines, is part of the
// samples themselves.

/** Appends a copy of the body: p1 p2 p1 p2. */
export const twice = (text: string) => `${text}\n${text}`

/** Appends two copies of the body. */
export const thrice = (text: string) => `${text}\n${text}\n${text}`

/** Appends a copy of the body without its first paragraph. */
export const twiceWithoutLede = (text: string) => `${text}\n${text.slice(text.indexOf('\n') + 1)}`

/**
 * Inserts the first words of each long paragraph before the body, truncated with an ellipsis, like a list of
 * teasers.
 */
export function teased(text: string, characters = 72): string {
  const teasers = text
    .split('\n')
    .filter((line) => line.length > 2 * characters)
    .map((line) => `${line.slice(0, characters).trimEnd()}…`)
  return [...teasers, text].join('\n')
}

/** Appends headlines of other articles under a heading. */
export const trailed = (text: string, heading: string, headlines: readonly string[]) =>
  [text, heading, ...headlines].join('\n')
