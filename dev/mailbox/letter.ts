// Defines the letters stored by the mailbox.

/** Accepted letter. All addresses except `from` are in lower case and without display names. */
export type Letter = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  subject: string
  html: string | null
  text: string | null
  headers: Record<string, string>
  tags: { name: string; value: string }[]
}

/** Stored letter, with the fields added by the mailbox. `at` is in milliseconds since 1970. */
export type KeptLetter = Letter & { id: string; seq: number; at: number; digest: string; suppressed: boolean }

/** Lists all recipients of a letter: `to`, `cc` and `bcc`. */
export const recipientsOf = (letter: Letter): string[] => [...letter.to, ...letter.cc, ...letter.bcc]

/**
 * Returns the name of a letter's digest: the value of its tag `digest` or, without this tag, its `List-Id`
 * and subject.
 *
 * @returns An empty string for a letter with neither, such as a confirmation email.
 */
export function digestOf(letter: Letter): string {
  const tag = letter.tags.find(({ name }) => name === 'digest')
  if (tag) return tag.value
  const listId = Object.entries(letter.headers).find(([name]) => name.toLowerCase() === 'list-id')
  return listId ? `${listId[1]} ${letter.subject}` : ''
}

/**
 * Creates a letter's public id: a UUID that contains the letter's number, so that ids need not be stored.
 *
 * @param run Eight hexadecimal digits, random for each mailbox that starts without a journal.
 */
export function letterId(run: string, seq: number): string {
  return `${run}-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`
}

/** Parses the letter's number from an id with the prefix `run`. Returns null for any other id. */
export function seqOf(run: string, id: string): number | null {
  const match = /^([0-9a-f]{8})-0000-4000-8000-([0-9a-f]{12})$/.exec(id)
  return match?.[1] === run && match[2] !== undefined ? Number.parseInt(match[2], 16) : null
}
