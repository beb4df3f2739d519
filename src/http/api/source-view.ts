// Describes a source as the API shows it.
import type { Source } from '../../d1/sources/sources.ts'
import { withIsoTimes } from '../times.ts'

const toMinute = (time: number) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/**
 * Describes a source. `reason` says in words what is wrong and when the next attempt follows; null if nothing is wrong.
 */
export function showSource(source: Source) {
  const {
    id,
    url,
    askedUrl,
    origin,
    state,
    name,
    title,
    home,
    section,
    language,
    publisher,
    weight,
    fullText,
    muted,
  } = source
  const { status, failures, nextAt, fetchedAt, okAt, newAt, createdAt } = source
  return withIsoTimes({
    id,
    url,
    askedUrl,
    origin,
    state,
    reason: describeReason(source),
    name,
    title,
    home,
    section,
    language,
    publisher,
    weight,
    fullText,
    muted,
    status,
    failures,
    nextAt: state === 'paused' ? null : nextAt,
    fetchedAt,
    okAt,
    newAt,
    createdAt,
  })
}

function describeReason({ reason, state, nextAt, movedTo }: Source): string | null {
  if (state === 'paused') return reason ?? 'it is paused'
  if (reason !== null) return `${reason}; tried again at ${toMinute(nextAt)}`
  return movedTo === null ? null : `it moved to ${movedTo}, which becomes its address after three days`
}
