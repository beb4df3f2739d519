// Defines letters as the mailbox keeps them.

/** Accepted letter. All addresses except `from` are in lower case and without names. */
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

/** Letter with the mailbox's own fields. `at` is in milliseconds since 1970. */
export type KeptLetter = Letter & { id: string; seq: number; at: number; digest: string; suppressed: boolean }

/** Lists all recipients of a letter. */
export const recipientsOf = (letter: Letter): string[] => [...letter.to, ...letter.cc, ...letter.bcc]

/**
 * Finds the digest of a letter: the value of its tag `digest` or, without one, its `List-Id` and subject.
 *
 * @returns An empty string for a letter with neither, such as a confirmation email, which belongs to no
 * digest.
 */
export function digestOf(letter: Letter): string {
  const tag = letter.tags.find(({ name }) => name === 'digest')
  if (tag) return tag.value
  const listId = Object.entries(letter.headers).find(([name]) => name.toLowerCase() === 'list-id')
  return listId ? `${listId[1]} ${letter.subject}` : ''
}

/**
 * Makes the public id of a letter: a UUID with the letter's number in its last group, so ids need no memory.
 *
 * @param run Eight hexadecimal digits, different for each mailbox that starts without records.
 */
export function letterId(run: string, seq: number): string {
  return `${run}-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`
}

/** Returns the number of the letter with an id from this run, or null for any other id. */
export function seqOf(run: string, id: string): number | null {
  const match = /^([0-9a-f]{8})-0000-4000-8000-([0-9a-f]{12})$/.exec(id)
  return match?.[1] === run && match[2] !== undefined ? Number.parseInt(match[2], 16) : null
}
