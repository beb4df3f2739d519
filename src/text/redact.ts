// Redacts text from other systems, which may quote a subscriber's address or link, before it is stored or
// logged.

/** Maximum length of a redacted text, in characters. */
const LONGEST = 300
/**
 * Maximum number of characters of a text to read, because searching megabytes for addresses and links would
 * take too long.
 */
const LONGEST_READ = 1000
const ADDRESS = /[^\s"'<>`(]+@[^\s"'<>`)]+/g
/**
 * Matches any link, because a signed link grants access. Links to Resend's own pages stay, because they help
 * the operator.
 */
const LINK = /https?:\/\/(?!(?:www\.)?resend\.com(?:[/\s]|$))[^\s"'<>`)]+/gi

/** Shortens text for a log or a record to 300 characters, and replaces addresses and links with an ellipsis. */
export function redact(text: string): string {
  const head = text.slice(0, LONGEST_READ)
  return head.replace(LINK, '…').replace(ADDRESS, '…').slice(0, LONGEST).toWellFormed()
}

/** Returns an error's name and message, redacted. */
export function redactError(error: unknown): string {
  return redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
