// Defines the pagination parameters of queries.
import * as z from 'zod'

/** Maximum number of items on a page. Lists that read their items from KV have a lower maximum. */
const MOST_ITEMS = 1000
/** Default number of items on a page. */
const USUAL_ITEMS = 100

/** Creates the schema of the `limit` parameter, the maximum number of items on a page. */
export function pageLength(most = MOST_ITEMS) {
  const error = `should be a whole number from 1 to ${most}`
  return z.coerce
    .number<string>(error)
    .int(error)
    .min(1, error)
    .max(most, error)
    .default(USUAL_ITEMS)
    .meta({ description: 'Maximum number of items' })
}

export const NO_CURSOR = 'should be the "cursor" of the previous page'

/** Schema of the `cursor` parameter, which continues after the previous page. */
export const Cursor = z
  .string()
  .max(64, NO_CURSOR)
  .default('')
  .meta({ description: 'The `cursor` of the previous page' })

/** Error message for a query that is not an object of fields. */
export const ONCE = 'The query should name each field once'

/**
 * Returns the cursor for the next page, or null if the page is not full and is therefore the last one.
 *
 * @param page Items on the page, at most `limit`.
 * @param keyOf Returns an item's sort key.
 */
export function nextCursor<T>(page: readonly T[], limit: number, keyOf: (item: T) => string): string | null {
  const last = page.at(-1)
  return last === undefined || page.length < limit ? null : keyOf(last)
}
