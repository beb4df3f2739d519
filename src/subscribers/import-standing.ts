// Determines a reader's standing from all the columns that may describe it.
import type { TableColumns } from './import-columns.ts'
import type { Cells } from './import-places.ts'
import { type RowStanding, STATE_WORDS } from './import-tools.ts'
import { SUPPRESSION_REASONS, type SuppressionReason } from './suppression.ts'

const YES = /^(?:true|t|yes|y|1)$/i
const NO = /^(?:false|f|no|n|0|)$/i

/**
 * Determines a reader's standing, and any reasons to suppress the address. If columns disagree, the most
 * restrictive standing counts.
 */
export function standingOf(
  columns: TableColumns,
  cells: Cells,
): { standing: RowStanding; reasons: readonly SuppressionReason[] } | { fault: string } {
  const words = [columns.state ?? '', cells('state')].filter(Boolean).map((word) => word.toLowerCase())
  const meanings = words.map((word) => STATE_WORDS.get(word))
  if (meanings.includes(undefined)) return { fault: 'state: should be a state that the import recognises' }
  for (const field of ['subscribed', 'unsubscribed'] as const) {
    const said = cells(field)
    if (!YES.test(said) && !NO.test(said)) return { fault: `${field}: should be true or false` }
    if (columns.places.has(field) && YES.test(said) === (field === 'unsubscribed'))
      meanings.push({ standing: 'unsubscribed' })
  }
  // If the table has a `state` column, ignore `left_at`, because the reader may have come back since then.
  const leftAt = columns.places.has('state') ? '' : cells('left_at')
  if (cells('unsubscribed_at') !== '' || leftAt !== '') meanings.push({ standing: 'unsubscribed' })
  if (cells('bounced_at') !== '') meanings.push({ standing: 'none', reasons: ['bounce'] })
  if (columns.isTimeConsent && cells('consented_at') === '') meanings.push({ standing: 'unconfirmed' })
  const standings = meanings.map((meant) => meant?.standing)
  const worst = (['unsubscribed', 'none', 'unconfirmed', 'pending'] as const).find((standing) =>
    standings.includes(standing),
  )
  return {
    standing: worst === 'pending' && columns.isForeign ? 'unconfirmed' : (worst ?? 'active'),
    reasons: meanings.flatMap((meant) => meant?.reasons ?? []),
  }
}

/** Parses the suppression reasons in a cell, or returns null if one of them is unknown. */
export function reasonsOf(text: string): SuppressionReason[] | null {
  const words = text.toLowerCase().match(/[^\s|]+/g) ?? []
  const reasons = words.map((word) => SUPPRESSION_REASONS.find((reason) => reason === word))
  return reasons.includes(undefined) ? null : (reasons as SuppressionReason[])
}
