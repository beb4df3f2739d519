// The reasons why no letter goes to an address.

/** The operator can lift `bounce` and `operator`; only the person can lift the others, by confirming again. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint', 'erased', 'operator'] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** Returns whether a reason is the person's own decision, which ends a subscription too. */
export const isOptOut = (reason: SuppressionReason): boolean => reason === 'complaint' || reason === 'erased'
