// Defines how long confirmation links work, and how long the requests behind them are kept.
import { MS_PER_DAY } from '../calendar/clock.ts'

/**
 * How long a link to confirm a subscription or a new address works after its email is written, in
 * milliseconds.
 */
export const CONFIRM_LINK_MS = 7 * MS_PER_DAY

/**
 * Maximum time that a transactional email waits before it is written, in milliseconds. After that, it is
 * dropped, and the person can make the request again.
 */
export const WRITE_WITHIN_MS = 3 * MS_PER_DAY

/**
 * Minimum time for which a request is kept, in milliseconds. A link works for its full time even if its email
 * was written at the last moment. If requests were deleted earlier, links that should still work would fail.
 */
export const REQUEST_MS = WRITE_WITHIN_MS + CONFIRM_LINK_MS
