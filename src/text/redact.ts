// Text from elsewhere may quote an address or a link that belongs to one subscriber. Our records and logs must not.

/** Maximum length of a redacted text, in characters. */
const LONGEST = 300
/** Maximum number of characters that are read, because the patterns below must not run over a megabyte. */
const LONGEST_READ = 1000
const ADDRESS = /[^\s"'<>`(]+@[^\s"'<>`)]+/g
/** Any link, because a signed one grants access. Links to Resend's own pages stay, as they help the operator. */
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
