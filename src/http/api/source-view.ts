// Formats a source for the API.
import { minuteInUtc } from '../../calendar/clock.ts'
import type { Source } from '../../d1/sources/sources.ts'
import { withIsoTimes } from '../times.ts'

/**
 * Formats a source for the API. `reason` says why the source is paused, where it moved, or why it failed and
 * when the next attempt is due. Otherwise, `reason` is null.
 */
export function showSource(source: Source) {
  const {
    site,
    feedLanguage,
    etag,
    lastModified,
    itemsHash,
    movedTo,
    movedSince,
    failingSince,
    fetches,
    ...shown
  } = source
  return withIsoTimes({
    ...shown,
    reason: describeReason(source),
    nextAt: source.state === 'paused' ? null : source.nextAt,
  })
}

function describeReason({ reason, state, nextAt, movedTo }: Source): string | null {
  if (state === 'paused') return reason ?? 'it is paused'
  if (reason !== null) return `${reason}; next try at ${minuteInUtc(nextAt)}`
  return movedTo === null ? null : `it moved to ${movedTo}, which becomes its address after three days`
}
