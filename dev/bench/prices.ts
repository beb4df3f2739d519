// Computes the monthly cost of a daily digest on Cloudflare, from the price list for Workers Paid in November
// 2026. https://developers.cloudflare.com/workers/platform/pricing/

/** Resources used by one daily digest. */
export type Use = {
  d1RowsRead: number
  d1RowsWritten: number
  kvReads: number
  kvWrites: number
  kvLists: number
  /** Number of billed requests: ticks, alarms and calls to the Durable Object. */
  requests: number
  /** CPU time in milliseconds. */
  cpuMs: number
  /** Time that the Durable Object is active, in seconds. */
  awakeSeconds: number
}

const DAYS = 30
const MILLION = 1_000_000
/** Base price of the plan, in dollars per month. */
const PLAN = 5
const OBJECT_GB = 0.128

/** Monthly amounts included in the plan, and prices of additional units in dollars. */
const PRICES = {
  d1RowsRead: { included: 25_000 * MILLION, dollars: 0.001 / MILLION },
  d1RowsWritten: { included: 50 * MILLION, dollars: 1 / MILLION },
  kvReads: { included: 10 * MILLION, dollars: 0.5 / MILLION },
  kvWrites: { included: MILLION, dollars: 5 / MILLION },
  kvLists: { included: MILLION, dollars: 5 / MILLION },
  requests: { included: MILLION, dollars: 0.15 / MILLION },
  cpuMs: { included: 30 * MILLION, dollars: 0.02 / MILLION },
  gigabyteSeconds: { included: 400_000, dollars: 12.5 / MILLION },
} as const

/**
 * Computes the monthly bill for one digest a day, on an account with no other usage.
 *
 * @returns The bill in dollars: `withPlan` includes the base price and deducts the included amounts, and
 * `metered` does neither.
 */
export function monthlyBill({ awakeSeconds, ...use }: Use): { withPlan: number; metered: number } {
  const units = { ...use, gigabyteSeconds: awakeSeconds * OBJECT_GB }
  let withPlan = PLAN
  let metered = 0
  for (const [name, { included, dollars }] of Object.entries(PRICES)) {
    const used = units[name as keyof typeof units] * DAYS
    withPlan += Math.max(0, used - included) * dollars
    metered += used * dollars
  }
  return { withPlan, metered }
}
