// Redacts errors, readers' comments and text from other systems before storage or logging, because they may
// quote a subscriber's address or signed link.

/** Maximum length of a redacted text, in characters. */
const LONGEST = 300
/** Maximum number of characters searched for addresses and links. Searching megabytes would take too long. */
const LONGEST_READ = 1000
const ADDRESS = /[^\s"'<>`(]+@[^\s"'<>`)]+/g
/**
 * Matches links to any host except resend.com and www.resend.com. A signed link grants access, but Resend's
 * own pages help the operator.
 */
const LINK = /https?:\/\/(?!(?:www\.)?resend\.com(?:[/\s]|$))[^\s"'<>`)]+/gi

/**
 * Replaces email addresses and links, except links to Resend's website, with ellipses. Truncates the text to
 * 300 characters.
 */
export function redact(text: string): string {
  const head = text.slice(0, LONGEST_READ)
  return head.replace(LINK, '…').replace(ADDRESS, '…').slice(0, LONGEST).toWellFormed()
}

/** Returns an error's redacted name and message, or any other thrown value as redacted text. */
export function redactError(error: unknown): string {
  return redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
