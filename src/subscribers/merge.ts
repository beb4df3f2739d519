// Decides what a row of a table changes. After all imports, a person who opted out in any table is not a
// reader, regardless of the order of the tables. The exception is a person who confirmed a subscription here,
// unless the opt-out is dated after that confirmation.
import type { SubscriberRow } from './import.ts'
import type { Preferences } from './preferences.ts'
import type { SubscriberState } from './subscriber.ts'
import { isOptOut, type SuppressionReason } from './suppression.ts'

/** The facts known about an address. */
export type KnownAddress = {
  /** State of the subscriber with this address, or null if the address has no subscriber. */
  state: SubscriberState | null
  /** True if the person has ever left. A person who left and signed up again is `pending` at first. */
  hasLeft: boolean
  /**
   * When the person last confirmed a subscription or a new address, as a Unix timestamp in milliseconds, or
   * null if never.
   */
  confirmedAt: number | null
  reasons: readonly SuppressionReason[]
  preferences: Partial<Preferences>
}

/**
 * The outcome of importing a row. `imported` means that the row made the person a reader, and `updated` that
 * it changed a reader's preferences. `optedOut` means that, according to the row, the person left, is
 * suppressed or has not confirmed yet. The other outcomes change nobody's state or preferences.
 */
export type ImportOutcome =
  | 'imported'
  | 'updated'
  | 'unchanged'
  | 'optedOut'
  | 'left'
  | 'suppressed'
  | 'unconfirmed'

/** Returns the facts about an address after a row has been imported, and the outcome of the row. */
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
  // A person who signed up again may still confirm, but no other table may confirm for them.
  const state = known.state === 'active' ? 'unsubscribed' : known.state
  return { next: { ...next, state, hasLeft: true }, outcome: 'optedOut' }
}

/** Returns the new state of an address that had no subscriber. An erased address is not stored again. */
function firstState(
  known: KnownAddress,
  { standing }: SubscriberRow,
  hasLeft: boolean,
): Pick<KnownAddress, 'state' | 'hasLeft'> {
  const isStored =
    (standing === 'unsubscribed' || standing === 'pending') && !known.reasons.includes('erased')
  return { state: isStored ? (standing as 'unsubscribed' | 'pending') : null, hasLeft: isStored && hasLeft }
}

/**
 * Subscribes a person who consented elsewhere, unless they left or are suppressed. Updates the preferences of
 * an existing reader.
 */
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
  // Anyone may have entered a pending address in the sign-up form, so only the preferences in the table
  // count.
  return { next: { ...next, state: 'active', preferences }, outcome: 'imported' }
}
