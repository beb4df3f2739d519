// Readers on a stage. They are numbered from reader-1 upwards, and each address contains the number.

export const emailOf = (index: number) => `reader${index}@readers.example`
export const readerId = (index: number) => `reader-${index}`

/** Returns the addresses of the readers from 1 to a number. */
export function* emailsUpTo(readers: number): Generator<string> {
  for (let index = 1; index <= readers; index++) yield emailOf(index)
}

/** Returns the readers' numbers in the order of planning, which compares their ids as text. */
export const inPlanOrder = (readers: number): number[] =>
  Array.from({ length: readers }, (_, index) => index + 1).sort((a, b) =>
    readerId(a) < readerId(b) ? -1 : 1,
  )

/**
 * Returns the SQL that adds readers with these numbers, including the last.
 *
 * @param state Pending readers have just signed up, because readers who never confirm are deleted after ten
 * days.
 */
export const readersSql = (from: number, to: number, state: 'active' | 'pending' = 'active') => `
  INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at)
  WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${to})
  SELECT 'reader-' || i, 'reader' || i || '@readers.example', 'hash-' || i, '${state}',
    ${state === 'active' ? '1, 1' : `${Date.now()}, NULL`} FROM n`

/** Reads the number of the batch in a key, such as `digest/2026-11-23/1a2b3c4d/17/0`. */
export const batchOf = (key: string | null) => Number(key?.split('/')[3] ?? 0)
