// A letter as the mailbox keeps it.

/** A letter that was accepted; all addresses in lower case and without their names, except `from`. */
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

/** A letter with what the mailbox gave it. `at` is in milliseconds since 1970. */
export type KeptLetter = Letter & { id: string; seq: number; at: number; digest: string; suppressed: boolean }

/** Everyone a letter goes to. */
export const recipientsOf = (letter: Letter): string[] => [...letter.to, ...letter.cc, ...letter.bcc]

/**
 * The digest a letter belongs to: the value of its tag named `digest`; without one, its `List-Id` and subject.
 *
 * @returns An empty text for a letter with neither, such as a confirmation: it is no copy of a digest.
 */
export function digestOf(letter: Letter): string {
  const tag = letter.tags.find(({ name }) => name === 'digest')
  if (tag) return tag.value
  const listId = Object.entries(letter.headers).find(([name]) => name.toLowerCase() === 'list-id')
  return listId ? `${listId[1]} ${letter.subject}` : ''
}

/**
 * The public id of the letter with this number: a UUID which holds the number in its last group, so that a
 * million ids need no memory.
 *
 * @param run Eight hexadecimal digits that no other run of this mailbox has.
 */
export function letterId(run: string, seq: number): string {
  return `${run}-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`
}

/** The number in an id of this run, or null. */
export function seqOf(run: string, id: string): number | null {
  const match = /^([0-9a-f]{8})-0000-4000-8000-([0-9a-f]{12})$/.exec(id)
  return match?.[1] === run && match[2] !== undefined ? Number.parseInt(match[2], 16) : null
}
