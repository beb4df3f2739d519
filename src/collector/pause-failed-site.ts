// Pauses requests to a site after certain failures.
import { pauseSite } from '../d1/sources/polls.ts'
import { isOwnMachine } from '../feeds/site.ts'
import { sitePause } from '../feeds/source-state.ts'
import type { CollectorDeps } from './deps.ts'
import type { FailedRequest } from './request.ts'

/**
 * Pauses the site where a request failed, if the failure requires a pause. A redirect may have led to a site
 * other than the source's.
 *
 * @returns The statements that record the pause in D1, if any.
 */
export function pauseFailedSite(
  { db, requester, now }: CollectorDeps,
  { site, failure }: FailedRequest,
): D1PreparedStatement[] {
  const until = isOwnMachine(site) ? null : sitePause(failure, now())
  if (until === null) return []
  requester.pauses.pause(site, until)
  return [pauseSite(db, { site, until, reason: failure.reason })]
}
