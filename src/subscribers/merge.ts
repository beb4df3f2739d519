// Decides what a row of a table changes. Nobody who opted out in any table becomes a reader through an import, in
// whatever order the tables arrive; only their own later confirmation brings them back.
import type { SubscriberRow } from './import.ts'
import type { Preferences } from './preferences.ts'
import type { SubscriberState } from './subscriber.ts'
import { isOptOut, type SuppressionReason } from './suppression.ts'

/** The facts known about an address. */
export type KnownAddress = {
  /** Null if there is no subscriber with this address. */
  state: SubscriberState | null
  /** True if they left at some time; a person who left and asked again is `pending`. */
  hasLeft: boolean
  /** When they last confirmed by their own link, in milliseconds since 1970; null if never. */
  confirmedAt: number | null
  reasons: readonly SuppressionReason[]
  preferences: Partial<Preferences>
}

/**
 * The result of a row: `imported` and `updated` changed a reader, and `optedOut` recorded that someone left or is
 * suppressed. The others imported nobody, because they left, are suppressed or never confirmed.
 */
export type ImportOutcome =
  | 'imported'
  | 'updated'
  | 'unchanged'
  | 'optedOut'
  | 'left'
  | 'suppressed'
  | 'unconfirmed'

/** Decides what a row changes, and its outcome. */
export function mergeRow(
  known: KnownAddress,
  row: SubscriberRow,
): { next: KnownAddress; outcome: ImportOutcome } {
  const confirmedLater =
    known.confirmedAt !== null && (row.leftAt === null || row.leftAt.getTime() <= known.confirmedAt)
  // A confirmation also proves that the address works.
  const reasons = confirmedLater ? row.reasons.filter((reason) => reason === 'operator') : row.reasons
  const next = { ...known, reasons: [...new Set([...known.reasons, ...reasons])].sort() }
  if (row.standing === 'unconfirmed' && row.reasons.length === 0) return { next, outcome: 'unconfirmed' }
  if (row.standing === 'active') return welcome(known, row, next)
  const hasLeft = row.standing === 'unsubscribed' || (row.standing === 'pending' && row.leftAt !== null)
  const optsOut = hasLeft || row.reasons.some(isOptOut)
  if (known.state === null)
    return { next: { ...next, ...firstState(known, row, hasLeft) }, outcome: 'optedOut' }
  if (!optsOut || confirmedLater)
    return { next, outcome: optsOut || reasons.length > 0 ? 'optedOut' : 'unchanged' }
  // A person who asked again may still confirm, but no other table may confirm for them.
  const state = known.state === 'active' ? 'unsubscribed' : known.state
  return { next: { ...next, state, hasLeft: true }, outcome: 'optedOut' }
}

/** Returns the state of an address that had no subscriber. An erased address is never stored again. */
function firstState(
  known: KnownAddress,
  { standing }: SubscriberRow,
  hasLeft: boolean,
): Pick<KnownAddress, 'state' | 'hasLeft'> {
  const isStored =
    (standing === 'unsubscribed' || standing === 'pending') && !known.reasons.includes('erased')
  return { state: isStored ? (standing as 'unsubscribed' | 'pending') : null, hasLeft: isStored && hasLeft }
}

/** Makes someone who consented elsewhere a reader, unless they left or are suppressed. Updates an existing reader. */
function welcome(
  known: KnownAddress,
  { preferences }: SubscriberRow,
  next: KnownAddress,
): { next: KnownAddress; outcome: ImportOutcome } {
  if (known.reasons.length > 0) return { next, outcome: 'suppressed' }
  if (known.state === 'active') {
    const merged = { ...known.preferences, ...preferences }
    const isSame = JSON.stringify(merged) === JSON.stringify(known.preferences)
    if (isSame) return { next, outcome: 'unchanged' }
    return { next: { ...next, preferences: merged }, outcome: 'updated' }
  }
  if (known.state === 'unsubscribed' || known.hasLeft) return { next, outcome: 'left' }
  // Anyone may have typed in a pending address, so only the table's preferences count.
  return { next: { ...next, state: 'active', preferences }, outcome: 'imported' }
}
