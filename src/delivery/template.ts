/** What differs from reader to reader in a letter. */
export type Slot = 'address' | 'unsubscribe' | 'preferences'

/**
 * A part of a letter: fixed text, a reader's own value, or what is shown only to readers
 * whose choice leaves at least one of the named stories.
 */
export type Piece = string | { slot: Slot } | { stories: string[]; pieces: Piece[] }

/**
 * A digest as it is frozen before its first letter: typeset once, bound per reader by
 * concatenation. Values of slots are escaped for where they stand by whoever binds.
 */
export type Template = {
  from: string
  replyTo: string | null
  subject: string
  html: Piece[]
  text: Piece[]
  /** Header names to values; `List-Unsubscribe` and the like. */
  headers: Record<string, Piece[]>
}

/** A letter that is ready to be posted; the shape of Resend's request items. */
export type Message = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
  headers: Record<string, string>
  tags?: { name: string; value: string }[]
}
