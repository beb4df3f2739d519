import type { SuppressionReason } from '../../subscribers/suppression.ts'

/** Label that the desk shows for each suppression reason. */
export const SUPPRESSED_BECAUSE: Readonly<Record<string, string>> = {
  bounce: 'the address bounced',
  complaint: 'the reader reported a letter as spam',
  erased: 'the reader was erased',
  operator: 'the operator or an editor suppressed it',
} satisfies Record<SuppressionReason, string>
