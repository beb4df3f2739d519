// Simulated readers, numbered from 1. Each reader's id and address contain the number.

export const emailOf = (index: number) => `reader${index}@readers.example`
export const readerId = (index: number) => `reader-${index}`

/** Yields the email addresses of readers 1 to `readers`. */
export function* emailsUpTo(readers: number): Generator<string> {
  for (let index = 1; index <= readers; index++) yield emailOf(index)
}

/** Returns the readers' numbers in planning order, which sorts the readers' ids as text. */
export const inPlanOrder = (readers: number): number[] =>
  Array.from({ length: readers }, (_, index) => index + 1).sort((a, b) =>
    readerId(a) < readerId(b) ? -1 : 1,
  )

/**
 * Returns an SQL statement that inserts readers `from` to `to`, inclusive.
 *
 * @param state Pending readers get the current time as their sign-up time, because unconfirmed readers are
 * deleted after ten days.
 */
export const readersSql = (from: number, to: number, state: 'active' | 'pending' = 'active') => `
  INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at)
  WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${to})
  SELECT 'reader-' || i, 'reader' || i || '@readers.example', 'hash-' || i, '${state}',
    ${state === 'active' ? '1, 1' : `${Date.now()}, NULL`} FROM n`

/**
 * Returns the batch number in an idempotency key, such as 17 in `digest/2026-11-23/1a2b3c4d/17/0`, or 0
 * without a key.
 */
export const batchOf = (key: string | null) => Number(key?.split('/')[3] ?? 0)
