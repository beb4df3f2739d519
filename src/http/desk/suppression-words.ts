import type { SuppressionReason } from '../../subscribers/suppression.ts'

/** Words for each reason why an address is suppressed. */
export const SUPPRESSED_BECAUSE: Readonly<Record<string, string>> = {
  bounce: 'the address bounced',
  complaint: 'the reader reported a letter as spam',
  erased: 'the reader was erased',
  operator: 'an editor suppressed it',
} satisfies Record<SuppressionReason, string>
