// How long confirmation links work, and how long the rows behind them are kept. The last follows from the first two.
import { MS_PER_DAY } from '../calendar/clock.ts'

/** How long a link to confirm a subscription or a new address works after its email is written. */
export const CONFIRM_LINK_MS = 7 * MS_PER_DAY

/**
 * Maximum time that a transactional email waits before it is written. Then it is dropped, and the person can ask again.
 */
export const WRITE_WITHIN_MS = 3 * MS_PER_DAY

/**
 * Minimum time for which a request is kept. A link works for its full time even if its email was written at the last
 * moment. If rows were deleted earlier, people would lose a link that still works.
 */
export const REQUEST_MS = WRITE_WITHIN_MS + CONFIRM_LINK_MS
