// Defines how long confirmation links work, and how long the requests behind them are kept.
import { MS_PER_DAY } from '../calendar/clock.ts'

/**
 * How long a link to confirm a subscription or a new address works after its email is written, in
 * milliseconds.
 */
export const CONFIRM_LINK_MS = 7 * MS_PER_DAY

/**
 * Maximum time that a transactional email waits before it is written, in milliseconds. After that, the email
 * is dropped.
 */
export const WRITE_WITHIN_MS = 3 * MS_PER_DAY

/**
 * Minimum time for which a request is kept, in milliseconds. If requests were deleted earlier, a link in an
 * email that was written at the last moment would stop working too soon.
 */
export const REQUEST_MS = WRITE_WITHIN_MS + CONFIRM_LINK_MS
