// Defines the reasons why letters to an address are suppressed.

/**
 * The reasons for a suppression. An operator can lift `bounce` and `operator`. Only the person can lift the
 * others, by confirming a subscription again.
 */
export const SUPPRESSION_REASONS = ['bounce', 'complaint', 'erased', 'operator'] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** Returns whether a reason is the person's own decision, which also ends the subscription. */
export const isOptOut = (reason: SuppressionReason): boolean => reason === 'complaint' || reason === 'erased'
