// Texts of others may quote an address or a link that is good for one reader only; our records and logs do not.

const LONGEST = 300
/** More is not even looked at. */
const LONGEST_READ = 1000
const ADDRESS = /[^\s"'<>`(]+@[^\s"'<>`)]+/g
/** A signed link is a way in; where Resend points the operator to is not. */
const LINK = /https?:\/\/(?!(?:www\.)?resend\.com(?:[/\s]|$))[^\s"'<>`)]+/gi

/** A text for a log or a record: without addresses and links, at most 300 characters. */
export function redact(text: string): string {
  const head = text.slice(0, LONGEST_READ)
  return head.replace(LINK, '…').replace(ADDRESS, '…').slice(0, LONGEST).toWellFormed()
}

/** What an error says, for a log or a record. */
export function redactError(error: unknown): string {
  return redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
