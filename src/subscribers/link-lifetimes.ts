// How long confirmation links work, and how long the rows behind them are kept. The last follows from the first two.
import { MS_PER_DAY } from '../calendar/clock.ts'

/** How long a link to confirm a subscription or a new address works after its email is written. */
export const CONFIRM_LINK_MS = 7 * MS_PER_DAY

/** Maximum wait of a transactional email before it is written; after that it is dropped and the person can ask again. */
export const WRITE_WITHIN_MS = 3 * MS_PER_DAY

/**
 * How long a request is kept at least: a link works for its full time even if its email was written at the last moment.
 * Deleted earlier, a pending subscriber would lose a link that still works, and the number of an address change would
 * start again, so that the old link confirmed a different address.
 */
export const REQUEST_MS = WRITE_WITHIN_MS + CONFIRM_LINK_MS
