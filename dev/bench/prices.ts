// Computes the monthly cost of a daily digest at Cloudflare from the price list of November 2026 (Workers
// Paid). https://developers.cloudflare.com/workers/platform/pricing/

/** Resources that one digest uses. */
export type Use = {
  d1RowsRead: number
  d1RowsWritten: number
  kvReads: number
  kvWrites: number
  kvLists: number
  /** Number of invocations: ticks, alarms and calls of the Durable Object. */
  requests: number
  /** CPU time in milliseconds. */
  cpuMs: number
  /** Number of seconds during which the Durable Object is awake. */
  awakeSeconds: number
}

const DAYS = 30
const MILLION = 1_000_000
/** Price of the plan itself, in dollars a month. */
const PLAN = 5
const OBJECT_GB = 0.128

/** Monthly amount included in the plan, and dollars for each further unit. */
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
 * Computes the monthly bill for one such digest a day, on an account that does nothing else.
 *
 * @returns Dollars, both with the plan's price and included amounts and without them.
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
